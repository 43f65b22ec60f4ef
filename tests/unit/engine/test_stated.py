"""What an applicant stated, as facts: known, empty or unknown, with the cause."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from tests.unit.builders import (
    FIRST_MOMENT,
    asking_but,
    further,
    shipped,
    with_further,
    with_parameters,
    without_value,
)

from grantrules.engine.inforce import in_force
from grantrules.engine.stated import Gaps, gaps_in, stated
from grantrules.model.application import Application
from grantrules.model.errors import ApplicationError
from grantrules.model.fact import FactKind, Facts, micros

LATER = FIRST_MOMENT + timedelta(hours=1)


def _gaps(application: Application) -> Gaps:
    return gaps_in(application, shipped(), in_force(shipped(), FIRST_MOMENT.date()))


def _facts(application: Application) -> Facts:
    received = application.received_at
    terms = in_force(shipped(), None if received is None else received.date())
    return stated(application, _gaps(application), shipped(), terms).facts()


def test_every_entry_is_coded() -> None:
    found = _facts(asking_but(fte=Decimal("0.5"), contract_signed_on=date(2026, 9, 1)))

    assert found.known["fte"] == 500_000
    assert found.known["salary_costs"] == 6_000_000
    assert found.known["signed"] == 1
    assert found.known["contract_signed_on"] == date(2026, 9, 1).toordinal()
    assert found.known["received_at"] == micros(FIRST_MOMENT)
    assert found.known["applicant"] == "Stadt Koblenz"
    assert found.known["salary_cap"] == 6_000_000


def test_an_empty_optional_entry_is_an_answer_and_an_empty_required_one_is_not() -> None:
    found = _facts(asking_but(own_funds=None))

    assert {"completed_at", "contract_signed_on", "early_start_approved_on"} <= found.empty
    assert "minimum_grant" in found.empty
    assert "own_funds" not in {*found.known, *found.empty}


def test_the_gaps_are_missing_refused_unreadable_and_implausible_each_once() -> None:
    found = _gaps(
        asking_but(own_funds=None, signed=False, unreadable=("fte", "applicant"), salary_costs=-1)
    )

    assert found == Gaps(
        missing=("own_funds",),
        refused=("signed",),
        unreadable=("applicant", "fte"),
        implausible=("salary_costs",),
    )


def test_an_entry_that_is_unreadable_is_neither_missing_nor_implausible() -> None:
    found = _gaps(asking_but(unreadable=("own_funds", "fte"), own_funds=None, fte=Decimal(9)))

    assert (found.missing, found.implausible) == ((), ())


def test_the_day_of_receipt_is_that_of_the_land() -> None:
    found = _facts(asking_but(received_at=datetime(2026, 8, 10, 22, 0, tzinfo=UTC)))

    assert found.known["received_on"] == date(2026, 8, 11).toordinal()


def test_complete_on_receipt_where_nothing_else_is_said() -> None:
    later = datetime(2026, 8, 11, tzinfo=UTC)

    assert _facts(asking_but()).known["rank_moment"] == micros(FIRST_MOMENT)
    assert _facts(asking_but(completed_at=later)).known["rank_moment"] == micros(later)
    unreadable = _facts(asking_but(unreadable=("completed_at",)))
    assert "rank_moment" not in unreadable.known
    assert unreadable.causes["rank_moment"] == ("completed_at",)


def test_without_receipt_the_window_is_unknown_because_of_it() -> None:
    found = _facts(asking_but(received_at=None))

    for name in ("received_on", "window.opens", "window.ends", "rank_moment"):
        assert found.causes[name] == ("received_at",)
        assert name not in found.known


def test_without_a_highest_value_what_is_unbelievable_is_not_counted() -> None:
    book = without_value(shipped(), "highest_plausible_fte")
    terms = in_force(book, FIRST_MOMENT.date())
    application = asking_but()

    found = stated(application, gaps_in(application, book, terms), book, terms).facts()

    assert found.causes["unreadable_entries"] == ("highest_plausible_fte",)


def test_further_entries_are_facts_and_gaps_like_the_others() -> None:
    book = with_further(
        shipped(),
        further("persons"),
        further("rent", FactKind.MONEY),
        further("since", FactKind.DAY),
        further("pdf", FactKind.ANSWER),
        required=["rent"],
    ).model_copy(update={"attachments": ("pdf",)})
    terms = in_force(book, FIRST_MOMENT.date())
    application = asking_but(further={"persons": -1, "since": None, "pdf": False})

    gaps = gaps_in(application, book, terms)
    found = stated(application, gaps, book, terms).facts()

    assert gaps == Gaps(
        missing=("rent",), refused=("pdf",), unreadable=(), implausible=("persons",)
    )
    assert {"persons", "rent"}.isdisjoint({*found.known, *found.empty})
    assert ("since" in found.empty, found.known["pdf"]) == (True, 0)
    assert (found.known["missing_entries"], found.known["missing_amounts"]) == (2, 1)
    assert found.known["unreadable_entries"] == 1


def test_a_further_entry_of_another_kind_is_the_mistake_of_a_program() -> None:
    book = with_further(shipped(), further("persons"))
    wrong = asking_but(further={"persons": "zwei"})

    with pytest.raises(
        ApplicationError, match=r"^persons: 'zwei' ist keine Angabe der Art count\.$"
    ):
        gaps_in(wrong, book, in_force(book, FIRST_MOMENT.date()))


@pytest.mark.parametrize(
    ("rank_by", "changes", "moment"),
    [
        ("completed", {}, LATER),
        ("received", {}, FIRST_MOMENT),
        ("received", {"unreadable": ("completed_at",)}, FIRST_MOMENT),
        ("received", {"completed_at": None}, FIRST_MOMENT),
        ("completed", {"completed_at": None}, FIRST_MOMENT),
    ],
)
def test_completion_or_receipt_ranks_as_the_rule_book_says(
    rank_by: str, changes: dict[str, object], moment: datetime
) -> None:
    book = with_parameters(shipped(), rank_by=rank_by)
    terms = in_force(book, FIRST_MOMENT.date())
    application = asking_but(**{"completed_at": LATER, **changes})

    found = stated(application, gaps_in(application, book, terms), book, terms).facts()

    assert found.known["rank_moment"] == micros(moment)


def test_without_a_rule_for_the_rank_there_is_no_moment_of_it() -> None:
    book = without_value(shipped(), "rank_by")
    terms = in_force(book, FIRST_MOMENT.date())
    unreadable = asking_but(unreadable=("completed_at",))

    found = stated(unreadable, gaps_in(unreadable, book, terms), book, terms).facts()

    assert found.causes["rank_moment"] == ("rank_by", "completed_at")
