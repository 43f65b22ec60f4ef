"""Hearings and claims for repayment."""

from datetime import date

import pytest
from tests.unit.report.letters.annexes import EVIDENCE
from tests.unit.report.letters.dossiers import DECIDED, dossier
from tests.unit.report.letters.words import headers, text

from grantrules.report.letters.annex import Evidence
from grantrules.report.letters.claim import Claim, claim_fields
from grantrules.report.letters.kind import LetterKind
from grantrules.report.letters.letter import Letter, letter_bytes
from grantrules.report.letters.template_folder import own_template

CLAIM = Claim(
    principal=1_234_550,
    facts=("Ausgezahlt wurden 80.000,00 €.", "Anerkannt sind 67.654,50 €."),
    reasons=("Die Zuwendung ist insoweit nicht für ihren Zweck verwendet worden.",),
    interest=65_432,
    steps=("16.01.2026 bis 15.05.2026: 120 Tage.",),
    granted_on=date(2025, 12, 1),
    heard_on=date(2026, 12, 2),
    claimed_on=date(2026, 5, 15),
    answer_by=date(2027, 1, 4),
)


def written(kind: LetterKind, claim: Claim = CLAIM, evidence: Evidence | None = None) -> bytes:
    decided = DECIDED if evidence else None
    fields = claim_fields(dossier(decided_on=decided), claim)
    return letter_bytes(Letter(kind, fields, evidence), *own_template(kind.template))


def test_a_hearing_tells_claim_facts_and_last_day() -> None:
    said = text(written(LetterKind.HEARING))

    assert "§ 28 Abs. 1 VwVfG" in said
    assert "12.345,50 €" in said
    assert "zwölftausenddreihundertfünfundvierzig Euro und fünfzig Cent" in said
    assert "Anerkannt sind 67.654,50 €." in said
    assert "bis spätestens 04.01.2027" in said
    assert "Zuwendungsbescheid vom 01.12.2025" in said


def test_a_hearing_without_a_day_leaves_it_to_people() -> None:
    said = text(written(LetterKind.HEARING, CLAIM._replace(answer_by=None)))

    assert "[letzten Tag eintragen]" in said


def test_a_claim_is_a_draft_until_it_is_signed() -> None:
    content = written(LetterKind.REPAYMENT)

    assert "Vorgeschlagen ist" in text(content)
    assert all("ENTWURF" in one for one in headers(content))


def test_a_signed_claim_tells_interest_line_by_line_and_the_remedy() -> None:
    content = written(LetterKind.REPAYMENT, evidence=EVIDENCE)

    said = text(content)
    assert "sind 12.345,50 €" in said
    assert "16.01.2026 bis 15.05.2026: 120 Tage." in said
    assert "Zinsen bis zum 15.05.2026 zusammen: 654,32 € (§ 49a Abs. 3 VwVfG)." in said
    assert (
        "Ab dem 16.05.2026 sind auf den Betrag, der noch nicht erstattet ist, weitere Zinsen in "
        "Höhe von 5 Prozentpunkten über dem Basiszinssatz jährlich bis zur Zahlung"
    ) in said
    assert "mit Wirkung für die Vergangenheit, ab dem [Tag eintragen" in said
    assert "unsere Anhörung vom 02.12.2026" in said
    assert "Klage beim Verwaltungsgericht Koblenz" in said
    assert "wird in Höhe von 12.345,50 € mit Wirkung für die Vergangenheit" in said
    assert not any("ENTWURF" in one for one in headers(content))


def test_interest_that_nobody_has_worked_out_is_a_hole() -> None:
    claim = CLAIM._replace(interest=None, steps=(), granted_on=None)

    said = text(written(LetterKind.REPAYMENT, claim))

    assert "[Zinsbetrag eintragen]" in said
    assert "[Zinsrechnung eintragen]" in said
    assert "[Tag des Zuwendungsbescheids eintragen]" in said


def test_what_is_revoked_as_a_whole_is_told_so() -> None:
    said = text(written(LetterKind.REPAYMENT, CLAIM._replace(whole=True), EVIDENCE))

    assert "wird in voller Höhe mit Wirkung für die Vergangenheit" in said


def test_no_assumption_reaches_the_recipient() -> None:
    steps = (
        "„Basiszinssatz“ beruht auf einer Annahme (Festlegung).",
        "5,00 € (zurückgezahlt wird zuerst, was zuletzt ausgezahlt wurde; eine Annahme):",
        "Jeder Tag als ein 365stel Jahr; diese Zählung ist eine Annahme.",
    )

    said = text(written(LetterKind.REPAYMENT, CLAIM._replace(steps=steps), EVIDENCE))

    assert "Annahme" not in said
    assert "(zurückgezahlt wird zuerst, was zuletzt ausgezahlt wurde):" in said
    assert "Jeder Tag als ein 365stel Jahr." in said


@pytest.mark.parametrize("evidence", [None, EVIDENCE])
def test_interest_on_late_use_is_claimed_without_a_repayment(evidence: Evidence | None) -> None:
    said = text(written(LetterKind.REPAYMENT, CLAIM._replace(late_use=True), evidence))

    assert "nicht alsbald verwendet waren" in said
    assert "§ 49a Abs. 4 VwVfG" in said
    assert "widerrufen" not in said
    assert "erstatten" not in said


def test_a_hearing_about_late_use_says_so() -> None:
    said = text(written(LetterKind.HEARING, CLAIM._replace(late_use=True)))

    assert "Anhörung zu einer beabsichtigten Zinsforderung" in said
    assert "Die Zinsen betragen 654,32 €." in said
    assert "Rückforderung" not in said


def test_a_hearing_before_anything_is_claimed_leaves_people_the_choice() -> None:
    said = text(written(LetterKind.HEARING, CLAIM._replace(principal=None, interest=None)))

    assert "Anhörung zu einer beabsichtigten Entscheidung über Ihre Zuwendung" in said
    assert "den Zuwendungsbescheid vom 01.12.2025 aufzuheben" in said
    assert "[Oder: Zinsen wegen nicht alsbaldiger Verwendung" in said


def test_a_hearing_bears_the_day_of_its_posting() -> None:
    posted = CLAIM._replace(posted_on=date(2026, 12, 2))

    assert "Datum: 02.12.2026" in text(written(LetterKind.HEARING, posted))
    assert "[Datum eintragen]" in text(written(LetterKind.HEARING))
