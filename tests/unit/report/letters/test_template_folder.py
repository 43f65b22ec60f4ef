"""Templates in a folder."""

from pathlib import Path

import pytest

from grantrules.report.letters.kind import TEMPLATES
from grantrules.report.letters.letter_error import LetterError
from grantrules.report.letters.template import template_bytes
from grantrules.report.letters.template_folder import (
    own_template,
    templates_in,
    write_templates,
)


def test_every_template_is_written_and_found_again(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "vorlagen"

    written = write_templates(folder, replace=False)

    assert [one.stem for one in written] == list(TEMPLATES)
    content, name = templates_in(folder)("nachforderung")
    assert content == own_template("nachforderung")[0] == template_bytes("nachforderung")
    assert name.endswith("nachforderung.docx")


def test_what_somebody_edited_is_not_replaced_unasked(tmp_path: Path) -> None:
    (tmp_path / "anhoerung.docx").write_bytes(b"bearbeitet")

    with pytest.raises(LetterError, match=r"gibt es schon: anhoerung\.docx"):
        write_templates(tmp_path, replace=False)

    assert [one.name for one in tmp_path.iterdir()] == ["anhoerung.docx"]


def test_it_is_replaced_where_that_is_wanted(tmp_path: Path) -> None:
    (tmp_path / "anhoerung.docx").write_bytes(b"bearbeitet")

    write_templates(tmp_path, replace=True)

    assert (tmp_path / "anhoerung.docx").read_bytes() == template_bytes("anhoerung")


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    place = tmp_path / "datei"
    place.write_bytes(b"")

    with pytest.raises(LetterError, match="lassen sich nicht in den Ordner"):
        write_templates(place, replace=False)
    with pytest.raises(LetterError, match="gibt es nicht"):
        templates_in(place)


def test_a_template_that_is_not_there_is_never_replaced_in_silence(tmp_path: Path) -> None:
    with pytest.raises(LetterError, match=r"anhoerung\.docx“ lässt sich nicht lesen"):
        templates_in(tmp_path)("anhoerung")


def test_a_template_that_is_far_too_large_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "anhoerung.docx").open("wb") as file:
        file.truncate(21 * 1024 * 1024)

    with pytest.raises(LetterError, match="größer als 20 MB"):
        templates_in(tmp_path)("anhoerung")


def test_a_missing_template_is_told_in_german(tmp_path: Path) -> None:
    with pytest.raises(LetterError, match=r"lässt sich nicht lesen \(Datei oder Ordner gibt es"):
        templates_in(tmp_path)("nachforderung")
