"""Figures after a decision worked out again: what a rule book did not give is found."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

import pytest
from tests.unit.batch.awards import claimed
from tests.unit.desks import BERT, Office

from grantrules.batch import approving, awarding, returning
from grantrules.batch.award_recomputing import award_faults
from grantrules.batch.return_reckoning import Back, Late
from grantrules.batch.verifying import verified
from grantrules.register.award_entries import Claim, Hearing, Knowledge, Payment, Repaid
from grantrules.register.entry import Body
from grantrules.register.history import entries

B = TypeVar("B")


def told(address: str) -> Office:
    office = claimed(address)
    payment = office.case("A").award.payments[0].seq
    late = Late(payment, 100_00, date(2027, 2, 2), date(2027, 2, 3), "Zu spät.")
    done = returning.charge(office.desk(), "A", late)
    approving.approve(office.desk(BERT), "A", done.entries[0])
    returning.take_back(office.desk(), "A", Back(date(2027, 2, 1), 100_00, 0))
    returning.know(office.desk(), "A", date(2026, 12, 12), "Vermerk.")
    office.asked_for(B=80_000)
    office.decide("B")
    awarding.notify(office.desk(), "B", date(2026, 11, 23))
    return office


def test_what_rule_books_gave_comes_out_again(address: str) -> None:
    office = told(address)

    assert award_faults(office.database) == {}
    assert verified(office.database).intact


def test_a_register_without_awards_has_nothing_to_reckon(file: str) -> None:
    assert award_faults(Office(file).database) == {}


def _hearing(office: Office) -> Body:
    found = _made(office, Hearing)
    return found.model_copy(update={"due_on": "2027-01-11"})


def _knowledge(office: Office) -> Body:
    found = _made(office, Hearing)
    return Knowledge(
        by=found.by,
        programme=found.programme,
        reference="A",
        rulebook_sha256=found.rulebook_sha256,
        steps=("Kenntnis.",),
        known_on="2026-12-12",
        limit_on="2028-12-12",
        reason="Vermerk.",
    )


def _repaid(office: Office) -> Body:
    claim = _made(office, Claim)
    part = claim.parts[0].model_copy(update={"interest": "0.01", "amount": "100.00"})
    return Repaid(
        by=claim.by,
        programme=claim.programme,
        reference="A",
        rulebook_sha256=claim.rulebook_sha256,
        steps=claim.steps,
        received_on="2027-02-01",
        principal="100.00",
        interest="0.00",
        parts=(part,),
    )


@pytest.mark.parametrize("forged", [_hearing, _knowledge, _repaid])
def test_what_a_rule_book_did_not_give_is_found(
    file: str, forged: Callable[[Office], Body]
) -> None:
    office = claimed(file)
    with office.desk().turn() as turn:
        seq = turn.add(forged(office))

    found = verified(office.database)

    assert (found.intact, found.first_bad) == (False, seq)
    assert found.faults == (f"Eintrag {seq}: Nachgerechnet kommt anderes heraus.",)


def test_what_no_rule_allows_is_found_with_the_words_of_the_rule(file: str) -> None:
    office = claimed(file)
    office.asked_for(B=80_000)
    office.decide("B")
    office.make_final("B")
    first = _made(office, Payment)
    early = {"reference": "B", "need_from": "2027-12-01", "paid_on": "2026-11-23"}
    with office.desk().turn() as turn:
        seq = turn.add(first.model_copy(update=early))

    assert "Frühester Auszahlungstag" in award_faults(office.database)[seq]


def _made(office: Office, kind: type[B]) -> B:
    return next(one.body for one in entries(office.database) if isinstance(one.body, kind))
