from pathlib import Path

from tests.unit.report import reading
from tests.unit.report.builders import (
    book,
    finding,
    proposal,
    refused,
    rule,
    run,
    to_be_confirmed,
)

from grantrules.model.finding import Effect, Status
from grantrules.model.proposal import Outcome
from grantrules.model.rule import Stage
from grantrules.report.sheets import matrix

NAME = "Prüfmatrix"


def met(rule_id: str) -> object:
    return finding(rule_id, status=Status.MET, effect=Effect.NONE)


ROWS = [
    proposal("a", findings=(met("HO-01"), to_be_confirmed("FG-05"))),
    refused(Outcome.REJECT, "b", findings=(finding("HO-01"), finding("FG-05"))),
]


def test_each_finding_is_a_symbol_under_its_rule(tmp_path: Path) -> None:
    sheet = reading.sheet(reading.written(tmp_path, run(ROWS)), NAME)

    assert reading.values(sheet, "HO-01") == ["✓", "✗"]
    assert reading.values(sheet, "FG-05") == ["?", "✗"]


def test_each_symbol_leads_to_the_row_of_its_finding(tmp_path: Path) -> None:
    workbook = reading.written(tmp_path, run(ROWS))
    sheet, findings = reading.sheet(workbook, NAME), reading.sheet(workbook, "Feststellungen")

    for rule_id in ("HO-01", "FG-05"):
        for cell, reference in zip(reading.cells(sheet, rule_id), "ab", strict=True):
            assert cell.hyperlink is not None
            assert cell.hyperlink.location is not None
            row = int(cell.hyperlink.location.removeprefix("'Feststellungen'!E"))
            assert findings.cell(row, 1).value == reference
            assert findings.cell(row, 3).value == rule_id
            assert str(findings.cell(row, 5).value).startswith(str(cell.value))


def test_each_reference_leads_to_the_row_of_its_proposal(tmp_path: Path) -> None:
    workbook = reading.written(tmp_path, run(ROWS))
    proposals = reading.sheet(workbook, "Vorschläge")

    for cell in reading.cells(reading.sheet(workbook, NAME), "Aktenzeichen"):
        assert cell.hyperlink is not None
        assert cell.hyperlink.location is not None
        row = int(cell.hyperlink.location.removeprefix("'Vorschläge'!A"))
        assert proposals.cell(row, 2).value == cell.value


def test_the_title_of_a_rule_stands_above_its_id(tmp_path: Path) -> None:
    sheet = reading.sheet(reading.written(tmp_path, run(ROWS)), NAME)

    top = reading.header_row(sheet)
    pairs = {sheet.cell(top, n).value: sheet.cell(top - 1, n).value for n in range(4, 6)}
    assert pairs == {
        "HO-01": "Höchstbetrag Personal",
        "FG-05": "Erhebliches Landesinteresse",
    }


def test_the_legend_says_every_symbol_in_words(tmp_path: Path) -> None:
    sheet = reading.sheet(reading.written(tmp_path, run(ROWS)), NAME)

    legend = str(sheet.cell(1, 1).value)
    assert "✓ = erfüllt, ✗ = nicht erfüllt, ? = offen" in legend
    assert "Vor der Zeichnung zu bestätigen und darum offen: FG-05." in legend


def test_a_rule_that_was_not_judged_is_a_dash_and_one_of_the_register_is_left_out(
    tmp_path: Path,
) -> None:
    rules = [rule("HO-01", "a"), rule("AB-07", "b"), rule("VO-04", "c", stage=Stage.REGISTER)]

    workbook = reading.written(tmp_path, run([proposal(findings=(finding(),))]), book(rules))

    sheet = reading.sheet(workbook, NAME)
    assert reading.values(sheet, "AB-07") == ["–"]
    assert "VO-04" not in reading.all_texts(sheet)


def test_a_finding_whose_rule_the_book_does_not_know_is_shown_too(tmp_path: Path) -> None:
    workbook = reading.written(tmp_path, run([proposal(findings=(finding("XX-99"),))]))

    assert reading.values(reading.sheet(workbook, NAME), "XX-99") == ["✗"]


def test_where_links_are_scarce_only_objections_and_questions_get_one() -> None:
    assert set(matrix.linked_rows(run(ROWS), most=3)) == {
        (0, "FG-05"),
        (1, "HO-01"),
        (1, "FG-05"),
    }


def test_where_they_are_not_every_finding_gets_one() -> None:
    assert len(matrix.linked_rows(run(ROWS), most=4)) == 4
