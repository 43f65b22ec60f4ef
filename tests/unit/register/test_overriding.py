"""Overrides: what people may propose instead of the engine."""

from typing import Any

import pytest
from pydantic import JsonValue
from tests.unit.register.cases import (
    CARL,
    GRANT,
    NO_MONEY,
    corrected,
    found,
    lived,
    overridden,
    proposed,
    received,
    requested,
    signed,
)

from grantrules.model.errors import RefusedError
from grantrules.model.proposal import Outcome
from grantrules.register.case_entries import GrantedAmount
from grantrules.register.entry import Body
from grantrules.register.overriding import Wish, override

UNKNOWN: JsonValue = {"total": None, "salary": None, "material": None, "by_year": None}
TWO_YEARS: JsonValue = {
    "total": "80.00",
    "salary": "60.00",
    "material": "20.00",
    "by_year": [{"year": 2026, "amount": "50.00"}, {"year": 2027, "amount": "30.00"}],
}


def _wish(outcome: Outcome = Outcome.APPROVE, **changes: Any) -> Wish:  # noqa: ANN401 - any field
    return Wish(CARL, outcome, "Anders.")._replace(**changes)


def _amount(wish: Wish, **changes: JsonValue) -> GrantedAmount:
    return override(lived(received(), proposed("reject", **changes)), wish).amount


def _refused(wish: Wish, *bodies: Body) -> str:
    with pytest.raises(RefusedError) as refused:
        override(lived(*bodies), wish)
    return str(refused.value)


def test_without_amounts_a_grant_is_what_is_eligible() -> None:
    entry = override(lived(received(), proposed("reject")), _wish())

    assert entry == overridden(outcome=Outcome.APPROVE_REDUCED)


def test_only_what_covers_all_that_was_asked_is_a_whole_grant() -> None:
    asked: JsonValue = {"total": "80.00", "salary": "60.00", "material": "20.00"}

    entry = override(lived(received(), proposed("reject", requested=asked)), _wish())

    assert entry.outcome is Outcome.APPROVE


def test_a_budget_year_that_the_application_does_not_touch_is_refused() -> None:
    wish = _wish()._replace(by_year={2031: 80_00})

    with pytest.raises(RefusedError, match="betrifft das Haushaltsjahr 2031 nicht"):
        override(lived(received(), proposed("reject")), wish)


@pytest.mark.parametrize("outcome", ["approve", "waitlist", "review", "request_information"])
def test_a_rejection_has_no_money_whatever_was_proposed(outcome: str) -> None:
    entry = override(lived(received(), proposed(outcome)), _wish(Outcome.REJECT))

    assert (entry.outcome, entry.amount) == (Outcome.REJECT, NO_MONEY)


def test_an_override_is_made_while_an_answer_is_awaited() -> None:
    case = lived(received(), proposed("review"), requested())

    assert override(case, _wish()).proposal == 2


def test_amounts_may_be_less_in_a_single_year() -> None:
    amount = _amount(_wish(salary=10_00, material=0))

    assert (amount.total, amount.salary, amount.material) == ("10.00", "10.00", "0.00")
    assert [(one.year, one.amount) for one in amount.by_year] == [(2026, "10.00")]


def test_amounts_over_two_years_are_divided_by_whoever_states_them() -> None:
    wish = _wish(salary=40_00, by_year={2027: 25_00, 2026: 35_00})

    amount = _amount(wish, eligible=TWO_YEARS)

    assert [(one.year, one.amount) for one in amount.by_year] == [(2026, "35.00"), (2027, "25.00")]


def test_what_is_eligible_over_two_years_is_divided_as_it_was() -> None:
    assert len(_amount(_wish(), eligible=TWO_YEARS).by_year) == 2


def test_where_nothing_could_be_computed_people_state_everything() -> None:
    wish = _wish(salary=60_00, material=20_00, by_year={2026: 80_00})

    assert _amount(wish, eligible=UNKNOWN, requested=UNKNOWN) == GRANT


@pytest.mark.parametrize(
    ("wish", "changes", "said"),
    [
        (_wish(), {"eligible": UNKNOWN}, "ist für Personal nicht bestimmbar."),
        (_wish(salary=1), {"eligible": UNKNOWN}, "ist für Sachkosten nicht bestimmbar."),
        (_wish(salary=1, material=0), {"eligible": UNKNOWN}, "ergeben 0,00 € statt 0,01 €."),
        (_wish(salary=70_01), {}, "70,01 € für Personal sind mehr als beantragt (70,00 €)."),
        (_wish(material=20_01), {}, "20,01 € für Sachkosten sind mehr als beantragt"),
        (_wish(salary=0, material=0), {}, "Eine Bewilligung über 0,00 € gibt es nicht."),
        (_wish(salary=-1), {}, "Einen Betrag unter 0,00 € gibt es nicht."),
        (_wish(by_year={2026: 79_00}), {}, "ergeben 79,00 € statt 80,00 €."),
        (_wish(by_year={2026: 90_00, 2027: -10_00}), {}, "Einen Betrag unter 0,00 € gibt es"),
        (_wish(salary=50_00), {"eligible": TWO_YEARS}, "ergeben 80,00 € statt 70,00 €."),
        (_wish(Outcome.WAITLIST), {}, "werden nur Bewilligungen und Ablehnungen."),
        (_wish(Outcome.REVIEW), {}, "werden nur Bewilligungen und Ablehnungen."),
    ],
)
def test_what_cannot_be_granted_is_refused(
    wish: Wish, changes: dict[str, JsonValue], said: str
) -> None:
    assert said in _refused(wish, received(), proposed("reject", **changes))


@pytest.mark.parametrize(
    ("bodies", "said"),
    [
        ([received()], "„A“ ist eingegangen; abweichend vorschlagen geht nicht mehr."),
        ([received(), proposed(), signed()], "„A“ ist einmal gezeichnet; abweichend"),
        ([received(), proposed(), overridden()], "„A“ ist abweichend vorgeschlagen; abweichend"),
        (
            [received(), proposed(), found(), corrected(3)],
            "Die Berichtigung aus Eintrag 4 ist noch nicht bestätigt.",
        ),
    ],
)
def test_not_every_case_is_overridden(bodies: list[Body], said: str) -> None:
    assert said in _refused(_wish(), *bodies)
