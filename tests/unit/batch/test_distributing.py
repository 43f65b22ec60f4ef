"""Distribution: what is left, among all open cases, and a record of what changed."""

from typing import Any

from tests.unit.builders import asking, euro
from tests.unit.desks import BERT, CARL, Office, book_with

from grantrules.batch import deciding
from grantrules.batch.distributing import Change, distribute, proposals_among
from grantrules.model.finding import Status
from grantrules.model.proposal import Outcome
from grantrules.register.case_entries import Allocation
from grantrules.register.history import entries
from grantrules.register.life import State
from grantrules.register.overriding import Wish

APPROVE, WAITLIST, REJECT = Outcome.APPROVE, Outcome.WAITLIST, Outcome.REJECT


def _allocation(office: Office) -> Allocation:
    """Gives the newest allocation on record."""
    found = [one.body for one in entries(office.database) if isinstance(one.body, Allocation)]
    return found[-1]


def _kinds(office: Office, after: int) -> list[str]:
    return [one.type for one in entries(office.database)][after:]


def _twin_of_a(reference: str) -> Any:  # noqa: ANN401 - an application
    return asking(reference).model_copy(
        update={"ags": asking("A").ags, "applicant": asking("A").applicant}
    )


def test_open_cases_are_served_in_rank_order_and_each_change_is_told(small: Office) -> None:
    small.asked_for(C=80_000)

    distribution = small.receive(asking("A"), asking("B"))

    assert sorted(distribution.changes) == [
        Change("A", None, APPROVE),
        Change("B", None, APPROVE),
        Change("C", APPROVE, WAITLIST),
    ]


def test_what_does_not_change_is_not_proposed_again(office: Office) -> None:
    office.asked_for(A=80_000, B=80_000)
    before = len(list(entries(office.database)))

    distribution = deciding.promote(office.desk())

    assert distribution.changes == ()
    assert _kinds(office, before) == ["allocation"]


def test_equal_distributions_have_equal_keys(office: Office) -> None:
    office.asked_for(A=80_000)
    deciding.promote(office.desk())
    first = _allocation(office)

    deciding.promote(office.desk(BERT))
    second = _allocation(office)
    office.confirm("A")

    assert first.run == second.run
    assert _allocation(office).run != first.run


def test_the_record_names_everything_that_a_distribution_rests_on(small: Office) -> None:
    small.asked_for(A=80_000, B=80_000)
    small.decide("A")
    (entry,) = deciding.assess(small.desk(), "B", ["FR-05"], (Status.MET, "Geprüft.")).entries

    allocation = _allocation(small)

    (balance,) = allocation.balance
    (earlier,) = allocation.earlier
    (competitor,) = allocation.competitors
    assert (balance.appropriation, balance.committed) == ("160000.00", "80000.00")
    assert (earlier.reference, earlier.ags, earlier.years) == ("A", asking("A").ags, (2026,))
    assert (competitor.reference, allocation.findings) == ("B", (entry,))
    assert (allocation.cause, allocation.proposals) == ("assess", 1)


def test_signed_cases_keep_their_money_whoever_comes_earlier(small: Office) -> None:
    small.asked_for(B=80_000, C=80_000)
    small.confirm("B", "C")
    small.sign("B", "C")

    small.receive(asking("A"))

    assert small.case("A").outcome is WAITLIST
    assert small.year().reserved == euro(160_000)


def test_a_case_that_moves_up_is_promoted_on_record(small: Office) -> None:
    small.asked_for(A=80_000, B=80_000, C=80_000)
    deciding.withdraw(small.desk(), "A", "Verzicht.")
    before = len(list(entries(small.database)))

    deciding.promote(small.desk())

    kinds = _kinds(small, before)
    assert kinds[0] == "allocation"
    assert kinds[-1] == "promotion"
    assert small.case("C").state is State.PROPOSED


def test_an_override_that_grants_goes_ahead_of_the_same_applicant(office: Office) -> None:
    office.receive(asking("A"), _twin_of_a("B"))

    done = deciding.propose_otherwise(office.desk(CARL), "B", Wish("", APPROVE, "Anders."))

    assert done.distribution is not None
    assert [one.reference for one in done.distribution.changes] == ["A"]
    assert office.case("A").outcome is REJECT


def test_an_override_that_grants_holds_its_money_before_anybody_signs(small: Office) -> None:
    small.asked_for(A=80_000, B=80_000, C=80_000)

    deciding.propose_otherwise(small.desk(CARL), "C", Wish("", APPROVE, "Anders."))

    allocation = _allocation(small)
    assert [one.model_dump() for one in allocation.overridden] == [
        {"year": 2026, "amount": "80000.00"}
    ]
    assert (allocation.cause, allocation.balance[0].reserved) == ("override", "0.00")
    assert [small.case(name).outcome for name in "AB"] == [APPROVE, WAITLIST]


def test_money_of_an_override_is_free_again_once_it_is_undone(small: Office) -> None:
    small.asked_for(A=80_000, B=80_000, C=80_000)
    override = deciding.propose_otherwise(small.desk(CARL), "C", Wish("", APPROVE, "Anders."))
    (correction,) = deciding.correct(small.desk(), "C", override.entries[0], "Irrtum.").entries

    deciding.confirm(small.desk(BERT), "C", correction)

    assert _allocation(small).overridden == ()
    assert [small.case(name).outcome for name in "ABC"] == [APPROVE, APPROVE, WAITLIST]


def test_money_that_was_paid_stands_in_the_way_until_it_is_paid_back(office: Office) -> None:
    office.receive(asking("A"))
    office.decide("A")
    office.pay("A", euro(80_000))
    office.hear("A")
    deciding.revoke(office.desk(BERT), "A", "Widerruf.")

    office.receive(_twin_of_a("B"))

    assert office.case("B").outcome is REJECT


def test_an_override_that_rejects_is_in_nobodys_way(office: Office) -> None:
    office.receive(asking("A"), _twin_of_a("B"))

    deciding.propose_otherwise(office.desk(CARL), "A", Wish("", REJECT, "Anders."))

    assert office.case("B").outcome is APPROVE


def test_another_rule_book_proposes_everything_anew(office: Office) -> None:
    office.asked_for(A=80_000)
    office.book = book_with(1_499_999)

    office.activate()

    proposed = office.case("A").proposed
    assert proposed is not None
    assert proposed.body.rulebook_sha256 == office.book.sha256


def test_what_would_be_proposed_now_is_not_recorded(office: Office) -> None:
    office.asked_for(A=80_000)
    before = len(list(entries(office.database)))

    with office.desk().turn() as turn:
        now = proposals_among(turn, office.book, turn.book.cases)

    assert now["A"] == office.case("A").proposal
    assert len(list(entries(office.database))) == before


def test_a_distribution_without_cases_is_on_record(office: Office) -> None:
    with office.desk().turn() as turn:
        distribution = distribute(turn, office.book, "promote")

    assert distribution.changes == ()
    assert _allocation(office).competitors == ()
