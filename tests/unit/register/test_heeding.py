"""New facts after a signature: taken up, dismissed, or in the way of the next signature."""

import pytest
from tests.unit.register.cases import (
    BERT,
    DIGEST,
    GIVING_BACK,
    OTHER,
    RELEASING,
    approved,
    confirmed,
    corrected,
    decided,
    dismissed,
    held,
    lived,
    proposed,
    received,
    revoked,
    signed,
)

from grantrules.model.errors import RefusedError
from grantrules.register.entry import Body
from grantrules.register.facts_entries import Variant
from grantrules.register.heeding import check_heeded, dismissal, taken_up

SIGNED = (received(), proposed(), signed())
HELD = (*SIGNED, held())
REOPENED = (*HELD, corrected(3), confirmed(5, *RELEASING))
PLACES = (Variant(place="a.xlsx, Zeile 2", application_sha256=DIGEST),)


def test_facts_that_wait_are_dismissed_with_a_reason() -> None:
    found = dismissal(lived(*HELD), BERT, 4, "Schreibfehler.")

    assert (found.by, found.facts, found.reason) == (BERT, 4, "Schreibfehler.")


def test_facts_are_dismissed_after_the_decision_as_well() -> None:
    case = lived(*SIGNED, approved(), decided(), held())

    assert dismissal(case, BERT, 6, "Schreibfehler.").facts == 6


@pytest.mark.parametrize(
    ("bodies", "said"),
    [
        (SIGNED, "Eintrag 9 hält keine neuen Angaben fest, .* Es gibt keine"),
        (HELD, "Zu berücksichtigen sind die aus Eintrag 4"),
        ((*HELD, held(DIGEST)), "die aus Eintrag 4, 5"),
        ((*HELD, dismissed(4)), "Es gibt keine"),
    ],
)
def test_nothing_else_is_dismissed(bodies: tuple[Body, ...], said: str) -> None:
    with pytest.raises(RefusedError, match=said):
        dismissal(lived(*bodies), BERT, 9, "Schreibfehler.")


def test_the_newest_facts_are_taken_up_with_all_that_contradicts() -> None:
    case = lived(
        *SIGNED, held(OTHER), held(DIGEST, *PLACES), corrected(3), confirmed(6, *RELEASING)
    )

    found = taken_up(case, BERT)

    assert (found.application_sha256, found.supersedes, found.by) == (DIGEST, 1, BERT)
    assert found.contradicting == PLACES


def test_facts_that_were_taken_up_wait_no_more() -> None:
    case = lived(*REOPENED, taken_up(lived(*REOPENED), BERT))

    assert (case.facts_held, case.unheeded, case.application_sha256) == ((), (), OTHER)


@pytest.mark.parametrize("bodies", [SIGNED, (*HELD, dismissed(4))])
def test_a_case_without_facts_that_wait_may_be_signed(bodies: tuple[Body, ...]) -> None:
    check_heeded(lived(*bodies))


@pytest.mark.parametrize(
    ("bodies", "way"),
    [
        (HELD, "Bitte Eintrag 3 mit „grantrules register correct“ berichtigen"),
        (REOPENED, "Bitte die Mittel mit „grantrules register promote“ neu verteilen"),
    ],
)
def test_whoever_would_sign_over_new_facts_reads_what_to_do(
    bodies: tuple[Body, ...], way: str
) -> None:
    with pytest.raises(RefusedError, match=f"{way}.*„grantrules register dismiss A 4“"):
        check_heeded(lived(*bodies))


def test_facts_for_what_was_revoked_are_kept_too() -> None:
    case = lived(*SIGNED, approved(), decided(), revoked(*GIVING_BACK), held())

    assert [one.seq for one in case.unheeded] == [7]
