"""Cells of an application: each column has its grammar, and some cells none can read."""

from decimal import Decimal

import pytest
from tests.unit.intake.sheets import PERSONS, asking, district, keyed

from grantrules.intake.columns import COLUMNS, Column
from grantrules.intake.fact_cell import FactCell, understand
from grantrules.intake.grammar import Refused, Remark, Understood
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import (
    CellValue,
    Damaged,
    Doubtful,
    ErrorValue,
    Merged,
    Number,
    Text,
    Uncalculated,
)
from grantrules.model.entry import FurtherEntry
from grantrules.model.fact import FactKind

REMARK = FurtherEntry(key="remark", heading="Anmerkung", kind=FactKind.TEXT, hint="Frei.")
EVERY_COLUMN = asking(PERSONS, REMARK).columns
CLEAR = {
    "reference": "2026-001",
    "persons": "2",
    "remark": "2 Personen, je zur Hälfte",
    "ags": "07334",
    "applicant": "Landkreis Kusel",
    "fte": "0,5",
    **dict.fromkeys(("received_at", "completed_at"), "16.08.2025 08:30"),
}


def clear(column: Column) -> str:
    """A text that is clear in this column, and in few others."""
    usual = {"money": "60.000,00", "day": "01.09.2025", "answer": "ja"}
    return CLEAR.get(column.key) or usual[column.kind.value]


@pytest.mark.parametrize("column", EVERY_COLUMN, ids=lambda column: column.key)
def test_every_column_understands_its_own_kind(column: Column) -> None:
    assert isinstance(understand(FactCell(column, "A2", Text(clear(column)))), Understood)


@pytest.mark.parametrize("column", EVERY_COLUMN, ids=lambda column: column.key)
@pytest.mark.parametrize(
    ("value", "code"),
    [
        (ErrorValue("#REF!"), Code.CELL_ERROR),
        (Uncalculated("=A1"), Code.FORMULA_NOT_CALCULATED),
        (Merged("ja"), Code.CELL_MERGED),
    ],
)
def test_no_column_reads_an_error_a_bare_formula_or_a_shared_cell(
    column: Column, value: CellValue, code: Code
) -> None:
    answer = understand(FactCell(column, "A2", value))

    assert isinstance(answer, Refused)
    assert answer.code is code


@pytest.mark.parametrize("value", [Doubtful("60"), Damaged("60")])
def test_nor_what_is_in_doubt_or_damaged(value: CellValue) -> None:
    assert isinstance(understand(FactCell(keyed("own_funds"), "K19", value)), Refused)


def test_a_number_that_is_shown_rounded_is_read_with_a_remark() -> None:
    answer = understand(FactCell(keyed("fte"), "H2", Number("0.95", rounded="1")))

    assert answer == Understood(
        Decimal("0.95"),
        Remark(
            Code.CELL_ROUNDED,
            "ist gerundet zu sehen: angezeigt wird „1“, gelesen wurde „0,95“.",
        ),
    )


def test_one_remark_on_a_number_is_enough() -> None:
    value = Number("0.954", percent=True, rounded="95 %")

    answer = understand(FactCell(keyed("fte"), "H2", value))

    assert isinstance(answer, Understood)
    assert answer.remark is not None
    assert answer.remark.code is Code.SHARE_PERCENT


@pytest.mark.parametrize(
    ("key", "ask"),
    [
        ("contract_signed_on", "Gibt es keinen Arbeitsvertrag, bitte die Zelle leer lassen."),
        ("early_start_approved_on", "Gibt es keine Zustimmung, bitte die Zelle leer lassen."),
        ("completed_at", "schon bei Eingang vollständig, bitte die Zelle leer lassen."),
    ],
)
def test_an_optional_day_may_be_left_empty(key: str, ask: str) -> None:
    answer = understand(FactCell(keyed(key), "I2", Text("keiner")))

    assert isinstance(answer, Refused)
    assert answer.ask.endswith(ask)


def test_an_error_is_told_by_both_its_names() -> None:
    answers = [
        understand(FactCell(COLUMNS[10], "K2", ErrorValue(name))) for name in ("#REF!", "#NAME?")
    ]

    assert [one.fault for one in answers if isinstance(one, Refused)] == [
        "(#REF!) ist ein Fehlerwert der Tabelle.",
        "ist ein Fehlerwert der Tabelle.",
    ]


@pytest.mark.parametrize(
    ("key", "fault", "expected"),
    [
        ("applicant", "ist kein Name.", "Stadt Ulm"),
        ("remark", "ist kein Text.", "Text"),
    ],
)
def test_a_number_is_refused_in_the_words_of_its_column(
    key: str, fault: str, expected: str
) -> None:
    questions = asking(REMARK, districts=(district("08421", "Stadt Ulm"),))

    answer = understand(FactCell(keyed(key, questions), "A2", Number("12")))

    assert isinstance(answer, Refused)
    assert (answer.fault, answer.expected) == (fault, expected)
