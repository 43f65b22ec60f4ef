"""Applications that contradict each other: nothing in which they differ is taken for granted."""

from datetime import UTC
from decimal import Decimal

from tests.unit.builders import FIRST_MOMENT, asking, row

from grantrules.engine.contradiction import agreed, changed_keys
from grantrules.model.application import Application


def _further(**entries: int) -> Application:
    return asking().model_copy(update={"further": entries})


def test_what_all_of_them_state_stays() -> None:
    first = asking(eur=80_000, source=row(2))

    merged = agreed([first, asking(eur=40_000, source=row(3))])

    assert (merged.applicant, merged.source) == (first.applicant, row(2))
    assert (merged.salary_costs, merged.material_costs) == (None, None)
    assert merged.unreadable == ("material_costs", "salary_costs")


def test_what_only_one_of_them_states_is_not_taken_for_granted() -> None:
    merged = agreed([asking(), asking(contract_signed_on=None, signed=None)])

    assert (merged.signed, merged.unreadable) == (None, ("signed",))


def test_what_one_of_them_leaves_unreadable_stays_so() -> None:
    merged = agreed([asking(), asking(unreadable=("signed",), signed=None)])

    assert merged.unreadable == ("signed",)


def test_entries_of_one_programme_are_compared_as_well() -> None:
    merged = agreed([_further(persons=1, posts=2), _further(persons=3, posts=2)])

    assert merged.further == {"persons": None, "posts": 2}
    assert merged.unreadable == ("persons",)


def test_other_spellings_of_one_fact_change_nothing() -> None:
    again = asking(fte=Decimal("1.0"), received_at=FIRST_MOMENT.astimezone(UTC), source=row(9))

    assert changed_keys(asking(), again) == ()


def test_changes_are_told_by_key() -> None:
    assert changed_keys(asking(), asking(own_funds=1, fte=Decimal("0.5"))) == ("fte", "own_funds")
