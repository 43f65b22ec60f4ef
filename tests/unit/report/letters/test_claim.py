"""Hearings and claims for repayment."""

from datetime import date

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
    assert "Zinsen zusammen: 654,32 € (§ 49a Abs. 3 VwVfG)." in said
    assert "Klage beim Verwaltungsgericht Koblenz" in said
    assert "wird in Höhe von 12.345,50 € widerrufen" in said
    assert not any("ENTWURF" in one for one in headers(content))


def test_interest_that_nobody_has_worked_out_is_a_hole() -> None:
    claim = CLAIM._replace(interest=None, steps=(), granted_on=None)

    said = text(written(LetterKind.REPAYMENT, claim))

    assert "[Zinsbetrag eintragen]" in said
    assert "[Zinsrechnung eintragen]" in said
    assert "[Tag des Zuwendungsbescheids eintragen]" in said
