"""Approving: another person, with the right role, still known by name."""

import pytest
from tests.unit.register.cases import ANNA, BERT, DIGEST, SPENT, accepted, lived, proved

from grantrules.model.errors import RefusedError
from grantrules.register.approving import approval
from grantrules.register.signing import Signer
from grantrules.register.trail_entries import Role

CASE = lived(*SPENT, proved())


def by(pseudonym: str, role: Role = Role.APPROVER, *, known: bool = True) -> Signer:
    return Signer(pseudonym, role, DIGEST, frozenset({ANNA, BERT} if known else {BERT}))


def test_another_person_approves() -> None:
    assert approval(CASE, 8, by(BERT)) == accepted(8)


@pytest.mark.parametrize(
    ("seq", "signer", "said"),
    [
        (8, by(BERT, Role.CLERK), "In der Rolle „Sachbearbeitung“ genehmigt niemand."),
        (7, by(BERT), "Eintrag 7 ist nicht zu genehmigen; zu genehmigen ist Eintrag 8."),
        (8, by(ANNA), "Das haben Sie selbst vorbereitet"),
        (8, by(BERT, known=False), "Wer Eintrag 8 vorbereitet hat, ist gelöscht"),
    ],
)
def test_nobody_else_does(seq: int, signer: Signer, said: str) -> None:
    with pytest.raises(RefusedError, match=said):
        approval(CASE, seq, signer)


def test_nothing_is_approved_where_nothing_waits() -> None:
    with pytest.raises(RefusedError, match=r"Eintrag 8 ist nicht zu genehmigen\."):
        approval(lived(*SPENT), 8, by(BERT))
