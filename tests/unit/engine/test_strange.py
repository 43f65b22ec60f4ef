"""Problems of entries that can be read and cannot be believed."""

from datetime import timedelta
from decimal import Decimal

import pytest
from tests.unit.builders import (
    FIRST_MOMENT,
    asking,
    asking_but,
    further,
    row,
    shipped,
    with_further,
    without_value,
)

from grantrules.engine.propose import propose
from grantrules.model.entry import Stated
from grantrules.model.fact import FactKind
from grantrules.model.problem import Problem


def problems_with(**changes: object) -> tuple[Problem, ...]:
    return propose([asking("A").model_copy(update=changes)], shipped()).problems


@pytest.mark.parametrize(
    ("changes", "found", "expected"),
    [
        ({"salary_costs": 1_000_000_000}, "10.000.000,00 €", "0,00 € bis 9.999.999,99 €"),
        ({"own_funds": -1}, "-0,01 €", "0,00 € bis 9.999.999,99 €"),
        ({"fte": Decimal(39)}, "39", "mehr als 0 bis 2"),
        ({"fte": Decimal("0.1234567")}, "0,1234567", "mehr als 0 bis 2"),
        ({"fte": Decimal("1E+999999")}, "1E+999999", "mehr als 0 bis 2"),
        ({"ags": "7"}, "7", "ein AGS mit 5 oder 8 Ziffern"),
    ],
)
def test_an_unbelievable_entry_is_told_with_value_and_bounds(
    changes: dict[str, object], found: str, expected: str
) -> None:
    (problem,) = problems_with(**changes)

    assert problem.code == "value.implausible"
    assert (problem.found, problem.expected) == (found, expected)
    assert found in problem.message


def test_a_completion_before_receipt_is_told() -> None:
    (problem,) = problems_with(completed_at=FIRST_MOMENT - timedelta(seconds=1))

    assert problem.expected == "ein Zeitpunkt nicht vor dem Eingang"


def test_the_place_is_told_where_it_is_known() -> None:
    (problem,) = problems_with(fte=Decimal(39), cells={"fte": "Anträge!H4"})

    assert problem.cell == "H4"
    assert "Anträge!H4" in problem.message


def test_what_is_believed_is_no_problem() -> None:
    assert problems_with() == ()


def test_without_a_highest_value_no_bound_is_named() -> None:
    book = without_value(shipped(), "highest_plausible_amount")

    (problem,) = propose([asking_but(own_funds=-1)], book).problems

    assert problem.expected == "ein anderer Wert"


def test_file_sheet_and_row_are_told() -> None:
    (problem,) = problems_with(own_funds=-1, source=row(7))

    assert (problem.file, problem.sheet, problem.row) == ("antraege.xlsx", "Anträge", 7)


@pytest.mark.parametrize(
    ("kind", "value", "found", "expected"),
    [
        (FactKind.COUNT, -1, "-1", "eine ganze Zahl ab 0"),
        (FactKind.MONEY, -1, "-0,01 €", "0,00 € bis 9.999.999,99 €"),
        (FactKind.FTE, Decimal(3), "3", "mehr als 0 bis 2"),
    ],
)
def test_a_further_entry_is_told_by_its_heading_and_bounds(
    kind: FactKind, value: Stated, found: str, expected: str
) -> None:
    book = with_further(shipped(), further("own", kind))

    (problem,) = propose([asking(further={"own": value})], book).problems

    assert problem.message.startswith(f"OWN: „{found}“ ist nicht glaubhaft.")
    assert problem.expected == expected
