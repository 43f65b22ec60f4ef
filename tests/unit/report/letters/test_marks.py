"""What is marked in yellow."""

import pytest
from docx import Document

from grantrules.report.letters.marks import mark_open


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("[Ort eintragen]", ["[Ort eintragen]"]),
        ("Ministerium (Bezeichnung zu prüfen)", ["(Bezeichnung zu prüfen)"]),
        ("nach der VwV (VV, Nummer zu prüfen) ergeht", ["(VV, Nummer zu prüfen)"]),
        ("Grundlage: A. [Rechtsgrundlage prüfen]", ["[Rechtsgrundlage prüfen]"]),
        (
            "[Tag eintragen] und [Zutreffendes auswählen]",
            ["[Tag eintragen]", "[Zutreffendes auswählen]"],
        ),
        ("Kein [Loch] hier (wie immer)", []),
    ],
)
def test_what_people_fill_in_or_check_is_marked(text: str, marked: list[str]) -> None:
    word = Document()
    paragraph = word.add_paragraph()
    paragraph.add_run(text).bold = True

    mark_open(word)

    assert paragraph.text == text
    assert [run.text for run in paragraph.runs if run.font.highlight_color] == marked
    assert all(run.bold for run in paragraph.runs)


def test_a_run_that_holds_more_than_text_stays_whole() -> None:
    word = Document()
    run = word.add_paragraph().add_run("A (Name zu prüfen)\nB")

    mark_open(word)

    assert run.text == "A (Name zu prüfen)\nB"
