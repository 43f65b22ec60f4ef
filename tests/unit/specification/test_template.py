from pathlib import Path

import pytest
from tests.unit.specification.samples import BOOK

from grantrules.specification.feature_file import TEMPLATE, folder_of
from grantrules.specification.template import TemplateError, read_template

SHIPPED = (folder_of(BOOK.programme) / TEMPLATE).read_text("utf-8")


def _read(folder: Path, text: str) -> dict[str, str]:
    path = folder / TEMPLATE
    path.write_text(text, "utf-8")
    return read_template(path, BOOK)


def _said(folder: Path, text: str) -> list[str]:
    with pytest.raises(TemplateError) as refusal:
        _read(folder, text)
    return [f"{one.line}: {one.message}" for one in refusal.value.complaints]


def test_a_template_gives_each_heading_its_value(tmp_path: Path) -> None:
    assert _read(tmp_path, SHIPPED)["Personalkosten"] == "60.000,00 €"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("Personalkosten:", "Personalkostn:", "Eine Angabe „Personalkostn“ gibt es nicht."),
        ('"60.000,00 €"', '"60.000 €"', "Meinten Sie „60.000,00 €“?"),
        ('"60.000,00 €"', "60000", "Erwartet wird je Zeile eine Angabe"),
        ('"01.01.{Jahr}"', '"01.01.{Jahre}"', "sind nur {Jahr} und {Antragsjahr} möglich"),
        ("Unterschrift:", "Aktenzeichen:", "nennt schon der Satz"),
        ('Unterschrift: "ja"', "", "Dem vollständigen Antrag fehlen: Unterschrift"),
        ("Sachkosten:", "Sachkosten", ""),
    ],
)
def test_a_template_that_does_not_fit_names_what_is_wrong(
    tmp_path: Path, old: str, new: str, words: str
) -> None:
    said = _said(tmp_path, SHIPPED.replace(old, new, 1))

    assert any(words in one for one in said), said


def test_a_fault_names_its_line(tmp_path: Path) -> None:
    (said,) = _said(tmp_path, SHIPPED.replace('"20.000,00 €"', '"20.000 €"'))

    line = 1 + SHIPPED[: SHIPPED.index("Sachkosten")].count("\n")
    assert said.startswith(f"{line}: Zur Angabe „Sachkosten“: „20.000 €“ passt hier nicht")


def test_a_template_that_is_not_there_or_no_text_is_told(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match="Die Datei fehlt"):
        read_template(tmp_path / TEMPLATE, BOOK)
    (tmp_path / TEMPLATE).write_bytes(b"\xff\xfe")
    with pytest.raises(TemplateError, match="nicht lesbar"):
        read_template(tmp_path / TEMPLATE, BOOK)
