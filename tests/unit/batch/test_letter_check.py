"""Which letter a case allows."""

import pytest
from tests.unit.register.cases import (
    GIVING_BACK,
    approved,
    decided,
    found,
    lived,
    proposed,
    received,
    revoked,
    signed,
)

from grantrules.batch.freshness import Proposal
from grantrules.batch.letter_check import kind_for
from grantrules.model.errors import RefusedError
from grantrules.register.case import Case
from grantrules.register.entry import Body
from grantrules.register.life import State
from grantrules.report.letters.kind import LetterKind


def case(*bodies: Body) -> Case:
    return lived(received(), *bodies)


def _same(case: Case) -> Proposal:
    return case.proposal


@pytest.mark.parametrize(
    ("outcome", "kind"),
    [
        ("approve", LetterKind.GRANT),
        ("approve_reduced", LetterKind.REDUCED),
        ("approve_partial", LetterKind.PARTIAL),
        ("reject", LetterKind.REJECTION),
        ("request_information", LetterKind.REQUEST),
    ],
)
def test_the_proposal_calls_for_its_letter(outcome: str, kind: LetterKind) -> None:
    one = case(proposed(outcome))

    assert kind_for(one, None, _same) is kind
    assert kind_for(one, kind, _same) is kind


@pytest.mark.parametrize("outcome", ["review", "waitlist"])
def test_who_waits_or_is_under_review_gets_a_memo_at_most(outcome: str) -> None:
    one = case(proposed(outcome))

    with pytest.raises(RefusedError, match=r"„A“: .* gibt es dazu nicht.*--kind memo"):
        kind_for(one, None, _same)
    assert kind_for(one, LetterKind.MEMO, _same) is LetterKind.MEMO


def test_a_letter_that_says_the_opposite_is_refused() -> None:
    with pytest.raises(RefusedError, match=r"„Bewilligung“.*--kind grant"):
        kind_for(case(proposed()), LetterKind.REJECTION, _same)


@pytest.mark.parametrize("kind", [LetterKind.HEARING, LetterKind.REPAYMENT])
def test_before_a_decision_nothing_is_claimed_by_letter(kind: LetterKind) -> None:
    with pytest.raises(RefusedError, match="Vor der Entscheidung ist nichts zurückzufordern"):
        kind_for(case(proposed()), kind, _same)


@pytest.mark.parametrize("kind", [LetterKind.HEARING, LetterKind.REPAYMENT])
def test_money_may_have_to_come_back_also_after_the_end(kind: LetterKind) -> None:
    decision = (signed(2), approved(2), decided(2, (4, 5)))
    one = case(proposed(), found(), *decision, revoked(*GIVING_BACK))

    assert kind_for(one, kind, _same) is kind


def test_before_a_proposal_there_is_nothing_to_write() -> None:
    with pytest.raises(RefusedError, match="noch nichts vorgeschlagen"):
        kind_for(case(), LetterKind.MEMO, _same)


def test_a_proposal_that_others_have_overtaken_is_written_to_nobody() -> None:
    one = case(proposed())
    today = {**one.proposal, "outcome": "waitlist"}

    for wanted in (None, LetterKind.MEMO):
        with pytest.raises(RefusedError, match="ist überholt"):
            kind_for(one, wanted, lambda _: today)


def test_a_case_that_has_ended_allows_a_memo_only() -> None:
    one = case(
        proposed(), found(), signed(2), approved(2), decided(2, (4, 5)), revoked(*GIVING_BACK)
    )

    with pytest.raises(RefusedError, match="aufgehoben; es bleibt nur der Prüfvermerk"):
        kind_for(one, None, _same)
    assert kind_for(one, LetterKind.MEMO, _same) is LetterKind.MEMO


def test_a_revoked_grant_is_granted_to_nobody_after_it_was_repaid() -> None:
    revoked_one = case(
        proposed(), found(), signed(2), approved(2), decided(2, (4, 5)), revoked(*GIVING_BACK)
    )
    one = revoked_one._replace(state=State.SETTLED)

    with pytest.raises(RefusedError, match="aufgehoben; es bleibt nur der Prüfvermerk"):
        kind_for(one, None, _same)
