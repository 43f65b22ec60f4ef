"""How a decision stands in the trail."""

from tests.unit.register.cases import (
    ANNA,
    BERT,
    approved,
    decided,
    found,
    lived,
    proposed,
    received,
    signed,
)

from grantrules.batch.letter_evidence import evidence_for
from grantrules.report.letters.kind import LetterKind

SIGNED_ONCE = lived(received(), proposed(), found(), signed(2))
DECIDED = lived(received(), proposed(), found(), signed(2), approved(2), decided(2, (4, 5)))
NAMES = {ANNA: "Anna Amt"}


def test_one_signature_proves_nothing() -> None:
    assert evidence_for(SIGNED_ONCE, LetterKind.GRANT, None, NAMES) is None


def test_two_signatures_are_told_with_moment_and_entry() -> None:
    evidence = evidence_for(DECIDED, LetterKind.GRANT, None, NAMES)

    assert evidence is not None
    assert evidence.signed == (
        "1. Unterschrift: Anna Amt, 23.11.2026, 11:00:00 Uhr (Eintrag 4)",
        "2. Unterschrift: gelöschte Person, 23.11.2026, 11:00:00 Uhr (Eintrag 5)",
    )
    assert (evidence.entry, evidence.receipt) == (6, None)
    assert evidence.command == "grantrules audit receipt A --key DATEI"
    assert BERT not in str(evidence)


def test_a_receipt_is_that_of_the_decision() -> None:
    evidence = evidence_for(DECIDED, LetterKind.GRANT, lambda seq: f"Quittung {seq}", NAMES)

    assert evidence is not None
    assert evidence.receipt == "Quittung 6"


def test_what_decides_nothing_needs_no_evidence() -> None:
    assert evidence_for(DECIDED, LetterKind.MEMO, None, NAMES) is None


def test_a_reference_with_blanks_can_be_pasted_into_a_command() -> None:
    odd = DECIDED._replace(reference="KIM 17")

    evidence = evidence_for(odd, LetterKind.GRANT, None, NAMES)

    assert evidence is not None
    assert evidence.command == "grantrules audit receipt 'KIM 17' --key DATEI"
