"""Applications: strict values, and what they look like as JSON."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from pydantic import ValidationError
from tests.unit.builders import as_json, further, shipped, with_further

from grantrules.model.application import ANSWER_KEYS, FACT_KEYS, MONEY_KEYS, Application
from grantrules.model.errors import ApplicationError
from grantrules.model.fact import FactKind


def test_json_becomes_domain_values() -> None:
    application = Application.from_json(as_json(completed_at="2026-08-11T00:00:00Z", fte="0.5"))

    assert application.salary_costs == 6_000_000
    assert application.fte == Decimal("0.5")
    assert application.funding_start == date(2026, 1, 1)
    assert application.received_at == datetime(2026, 8, 10, 7, 0, tzinfo=UTC)
    assert application.completed_at == datetime(2026, 8, 11, tzinfo=UTC)
    assert application.signed is True


def test_null_and_an_absent_key_are_both_an_empty_cell() -> None:
    complete = as_json()
    absent = {key: value for key, value in complete.items() if key != "own_funds"}

    assert Application.from_json(absent) == Application.from_json(as_json(own_funds=None))


def test_every_key_of_the_contract_is_a_fact() -> None:
    assert set(as_json()) | {
        "completed_at",
        "contract_signed_on",
        "early_start_approved_on",
    } == {"reference", *FACT_KEYS}
    assert len(FACT_KEYS) == len(set(FACT_KEYS)) == 20
    assert {*MONEY_KEYS, *ANSWER_KEYS} < set(FACT_KEYS)


@pytest.mark.parametrize(
    "wrong",
    [
        {"salary_costs": 60_000.0},
        {"salary_costs": "60000.00"},
        {"fte": 1.0},
        {"signed": "ja"},
        {"received_at": datetime(2026, 8, 10, 9, 0)},  # noqa: DTZ001 - the point of this case
        {"funding_start": "2026-01-01"},
        {"colour": "blue"},
        {"unreadable": ("colour",)},
    ],
    ids=str,
)
def test_a_value_of_another_type_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Application.model_validate(wrong)


def test_an_application_never_changes() -> None:
    application = Application.from_json(as_json())

    with pytest.raises(ValidationError):
        application.signed = False  # type: ignore[misc]  # the point of this test


def test_an_unknown_key_is_refused_by_name() -> None:
    with pytest.raises(ApplicationError, match=r"Unbekannter Schlüssel: colour\."):
        Application.from_json(as_json(colour="blue"))


def test_with_a_rule_book_its_further_entries_are_keys() -> None:
    book = with_further(shipped(), further("persons"), further("seat", FactKind.TEXT))

    application = Application.from_json(as_json(persons="2"), book)

    assert application.further == {"persons": 2, "seat": None}
    assert (application.entry("persons"), application.entry("seat")) == (2, None)
    assert application.entry("signed") is True
    assert application.model_copy(update={"further": {}}) == Application.from_json(as_json())


def test_what_nobody_declared_is_an_unknown_key_and_not_stated() -> None:
    with pytest.raises(ApplicationError, match=r"Unbekannter Schlüssel: persons\."):
        Application.from_json(as_json(persons=2))
    with pytest.raises(ApplicationError, match=r"Unbekannter Schlüssel: persons\."):
        Application.from_json(as_json(persons=2), shipped())

    assert Application().entry("persons") is None


def test_a_further_entry_may_be_unreadable_or_wrong() -> None:
    book = with_further(shipped(), further("since", FactKind.MOMENT), further("persons"))

    twice = Application.from_json(as_json(since="2025-10-26T02:30:00"), book)

    assert (twice.unreadable, twice.further) == (("since",), {"since": None, "persons": None})
    with pytest.raises(ApplicationError, match=r"^persons: 1\.5 ist nicht eine ganze Zahl ab 0\.$"):
        Application.from_json(as_json(persons=1.5), book)
