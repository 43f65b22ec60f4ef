"""The page of a recorded proof."""

from tests.unit.report.proof_runs import mixed

from grantrules.report.proof_document import proofs_document
from grantrules.report.proof_page import proof_page
from grantrules.report.words import COMMON_WORDS

AT = "2027-07-01T10:00:00.000000Z"
BODY = {"sample": ["A"], "engine": "0.1.0", "rulebook_sha256": "a" * 64}


def _page(reference: str) -> str:
    proofs = {one["reference"]: one for one in proofs_document(mixed())["proofs"]}
    return proof_page(AT, BODY, proofs[reference], COMMON_WORDS)


def test_the_page_tells_amounts_deadline_and_findings() -> None:
    page = _page("A")

    assert "- zu erstatten: 0,00 €\n- fällig: 30.06.2027\n- verspätet: nein" in page
    assert "- vertieft zu prüfen: ja" in page
    assert page.count("Grundlage: ") == 4
    assert "Aufgezeichnet am 01.07.2027, 12:00:00 Uhr" in page


def test_a_repayment_stands_in_the_proposal() -> None:
    assert "- Vorschlag: Anerkennung mit Erstattung\n" in _page("B")


def test_what_is_not_known_is_said_to_be_so() -> None:
    page = _page("F")

    assert "- fällig: steht noch nicht fest\n- verspätet: steht noch nicht fest" in page
    assert "- vertieft zu prüfen: nein" in page
    assert "Vorschlag: Nachforderung" in page
    assert "- zu erstatten: steht noch nicht fest" in _page("C")
