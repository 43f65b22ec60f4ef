"""The evaluation as a workbook."""

from datetime import datetime
from io import BytesIO

from openpyxl import load_workbook
from tests.unit.builders import shipped
from tests.unit.report.evaluation.evaluations import EVIL, evaluation

from grantrules.report.evaluation.workbook import evaluation_workbook
from grantrules.report.workbook import MARK
from grantrules.rulebook.tile_map import tiles_for

TILES = tiles_for(shipped())


def test_the_sheets_answer_one_question_each() -> None:
    workbook = load_workbook(BytesIO(evaluation_workbook(evaluation(), TILES)))

    assert workbook.sheetnames == [
        "Ausschöpfung",
        "Verlauf 2025",
        "Karte 2025",
        "Kommunen 2025",
        "Verlauf 2026",
        "Karte 2026",
        "Kommunen 2026",
        "Warteliste",
        "Zuwendungen",
        "Ohne Zuordnung",
    ]
    assert MARK in workbook.custom_doc_props.names  # type: ignore[attr-defined] # not in the stubs


def test_without_a_map_its_sheets_are_missing() -> None:
    workbook = load_workbook(BytesIO(evaluation_workbook(evaluation(), ())))

    assert not [one for one in workbook.sheetnames if one.startswith("Karte")]


def test_money_is_a_number_days_are_dates_and_texts_stay_texts() -> None:
    workbook = load_workbook(BytesIO(evaluation_workbook(evaluation(), TILES)))
    use = [cell.value for cell in workbook["Ausschöpfung"][3]]
    grant = workbook["Zuwendungen"][3]
    district = [cell.value for cell in workbook["Kommunen 2025"][3]]
    waiting = [cell.value for cell in workbook["Warteliste"][3]]

    assert use == [2025, 1500000, 40000, 60000, 40000, 1400000, "2,6 %", 1, 1, 1, 1, 1, 31]
    assert (grant[0].value, grant[0].data_type) == (EVIL, "s")
    assert grant[6].value == datetime(2025, 11, 18)  # noqa: DTZ001 - cells have no zone
    assert [cell.value for cell in grant][-2:] == [40000, 40000]
    assert district[:4] == ["07111", "Stadt Koblenz", "● bewilligt", "A, B"]
    assert waiting == [2025, 1, "W", "Landkreis Altenkirchen (Westerwald)", None]


def test_the_same_evaluation_gives_the_same_bytes() -> None:
    assert evaluation_workbook(evaluation(), TILES) == evaluation_workbook(evaluation(), TILES)
