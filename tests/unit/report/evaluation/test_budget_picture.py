"""The picture of a budget year."""

from datetime import date

import pytest
from tests.unit.builders import euro
from tests.unit.report.evaluation.evaluations import ON, year_2025, year_2026

from grantrules.model.utilisation import Commitment, Utilisation
from grantrules.report.evaluation.budget_picture import (
    BOTTOM,
    LEFT,
    RIGHT,
    TOP,
    BudgetPicture,
    budget_picture,
    steps,
)


def _use(appropriation: int | None, *totals: tuple[date, int]) -> Utilisation:
    return Utilisation(
        year=2026,
        appropriation=appropriation,
        committed=totals[-1][1] if totals else 0,
        reserved=0,
        paid=0,
        commitments=tuple(Commitment(day=day, total=total) for day, total in totals),
    )


def _inside(picture: BudgetPicture) -> bool:
    points = [one.split() for one in picture.line.replace("M", "").split("L")]
    places = [(float(x), float(y)) for x, y in points]
    return all(LEFT <= x <= RIGHT and TOP <= y <= BOTTOM for x, y in places)


def test_the_line_has_a_step_on_each_day() -> None:
    assert steps(year_2025().utilisation, ON) == [
        (date(2025, 1, 1), 0),
        (date(2025, 11, 18), 0),
        (date(2025, 11, 18), euro(80_000)),
        (date(2026, 1, 13), euro(80_000)),
        (date(2026, 1, 13), euro(40_000)),
        (ON, euro(40_000)),
    ]


def test_the_limit_lies_above_what_is_committed_and_all_of_it_inside() -> None:
    picture = budget_picture(year_2025().utilisation, ON)

    assert picture.limit is not None
    assert TOP < picture.limit < picture.end[1] <= BOTTOM
    assert _inside(picture)
    assert [one.label for one in picture.amounts] == [
        "0 €",
        "500.000 €",
        "1.000.000 €",
        "1.500.000 €",
    ]
    assert [one.label for one in picture.days][0::4] == ["01/2025", "01/2026"]


def test_a_label_keeps_clear_of_the_limit() -> None:
    full = budget_picture(_use(euro(100), (date(2026, 9, 1), euro(98))), ON)
    half = budget_picture(_use(euro(100), (date(2026, 9, 1), euro(50))), ON)

    assert full.label > full.end[1]
    assert half.label < half.end[1]


def test_without_an_appropriation_there_is_no_limit() -> None:
    picture = budget_picture(year_2026().utilisation, ON)

    assert picture.limit is None
    assert _inside(picture)


@pytest.mark.parametrize(
    "use",
    [
        _use(0),
        _use(1),
        _use(euro(1), (date(2026, 1, 1), euro(5))),
        _use(euro(99_999_999_999)),
        _use(euro(9), (date(2020, 1, 1), euro(1)), (date(2040, 1, 1), euro(2))),
    ],
)
@pytest.mark.parametrize("on", [date(2026, 1, 1), date.min, date(2099, 1, 1), date.max])
def test_every_year_can_be_drawn(use: Utilisation, on: date) -> None:
    picture = budget_picture(use, on)

    assert _inside(picture)
    assert len(picture.amounts) <= 6
    assert len(picture.days) <= 12
    assert all(LEFT <= one.place <= RIGHT for one in picture.days)
