from typing import Any

from grantrules.report.complete_page import complete_page

STATES = {"decided": "entschieden"}
FOUND = {"reference": "A", "state": "decided", "outcome": "approve", "entry": 9}
ROW = {"sheet": "Anträge", "row": 2, "reference": "A", "found": [FOUND]}
ROW |= {"fault": None, "remark": None}
FILE = {"file": "a.xlsx", "sha256": "f" * 64, "recorded_as": "a.xlsx", "import_entry": 4}
FILE |= {"run_entry": None, "rows": [ROW], "not_counted": [], "faults": []}


def page(file: dict[str, Any], **changes: Any) -> str:  # noqa: ANN401 - any key
    document = {"files": [file], "refused": [], "complete": True, **changes}
    return complete_page(document, STATES)


def test_a_complete_file_says_so_row_by_row() -> None:
    text = page(FILE)

    assert "In das Register übernommen mit Eintrag 4." in text
    assert "✓ Anträge!2, A: A entschieden, Bewilligung (Eintrag 9)" in text
    assert text.endswith("genau einen Vorgang und genau ein Ergebnis.\n")


def test_a_renamed_file_names_the_name_on_record() -> None:
    text = page({**FILE, "file": "neu.xlsx"})

    assert "mit Eintrag 4 unter dem Namen „a.xlsx“." in text


def test_a_file_that_was_only_checked_names_the_run() -> None:
    found = {**FOUND, "state": None}

    text = page({**FILE, "import_entry": None, "run_entry": 3, "rows": [{**ROW, "found": [found]}]})

    assert "Nur geprüft, nicht in das Register übernommen: Lauf 3." in text
    assert "✓ Anträge!2, A: A Bewilligung (Eintrag 9)" in text


def test_what_went_missing_stands_out() -> None:
    row = {**ROW, "row": None, "reference": None, "found": [], "fault": "kein Vorgang"}
    file = {**FILE, "import_entry": None, "recorded_as": None, "faults": ["Nie."], "rows": [row]}

    text = page(file, complete=False, refused=["Die Datei „k.xlsx“ ist kaputt."])

    assert "Nie übernommen und nie geprüft." in text
    assert "✗ Nie.\n✗ Anträge, ohne Aktenzeichen: kein Vorgang" in text
    assert "✗ Die Datei „k.xlsx“ ist kaputt." in text
    assert text.endswith("NICHT vollständig: Bitte die mit ✗ bezeichneten Zeilen klären.\n")


def test_remarks_and_rows_that_do_not_count_are_told() -> None:
    row = {**ROW, "remark": "Andere Angaben gelten."}
    total = {"sheet": "Anträge", "row": 3, "message": "Zeile 3 ist\neine Summe."}

    text = page({**FILE, "rows": [row], "not_counted": [total]})

    assert "(Eintrag 9) (Andere Angaben gelten.)" in text
    assert "○ Anträge!3 zählt nicht: Zeile 3 ist eine Summe." in text
