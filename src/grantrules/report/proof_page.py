"""The page of a recorded proof of use: what was proposed, why, and every finding."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from grantrules.engine.spelling import german_day
from grantrules.model.money import cents_of, euros
from grantrules.model.proof import ProofOutcome, proof_proposal
from grantrules.report.entry_page import findings_section
from grantrules.report.recorded_at import recorded_at
from grantrules.report.text import visible
from grantrules.report.words import Words

Json = Mapping[str, Any]
_UNKNOWN = "steht noch nicht fest"


def proof_page(at: str, body: Json, proof: Json, words: Words) -> str:
    """Writes the page of one proof of a recorded run."""
    sections = (
        f"# Verwendungsnachweis zu {proof['reference']}",
        "Ein Vorschlag zum Prüfvermerk, kein Bescheid; er gilt erst mit zwei Unterschriften.",
        "\n".join(_head(at, body, proof)),
        f"## Begründung\n{proof['reason']}",
        findings_section(proof, words),
    )
    return visible("\n\n".join(sections) + "\n")


def _head(at: str, body: Json, proof: Json) -> Iterator[str]:
    recognised = proof["recognised"]
    due, late = proof["due"], {True: "ja", False: "nein", None: _UNKNOWN}[proof["late"]]
    yield f"- Vorschlag: {_proposal(proof)}"
    yield (
        f"- anerkannt: {_sum(recognised['total'])} (Personal {_sum(recognised['salary'])}, "
        f"Sachkosten {_sum(recognised['material'])})"
    )
    yield f"- zu erstatten: {_sum(proof['repayment'])}"
    yield f"- fällig: {_UNKNOWN if due is None else german_day(date.fromisoformat(due))}"
    yield f"- verspätet: {late}"
    yield f"- vertieft zu prüfen: {'ja' if proof['reference'] in body['sample'] else 'nein'}"
    yield f"- Aufgezeichnet am {recorded_at(at)}"
    yield f"- Programmversion {body['engine']}, Regelwerk {body['rulebook_sha256'][:16]}…"


def _proposal(proof: Json) -> str:
    total, repayment = proof["recognised"]["total"], proof["repayment"]
    return proof_proposal(
        ProofOutcome(proof["outcome"]),
        None if total is None else cents_of(total),
        None if repayment is None else cents_of(repayment),
    )


def _sum(amount: str | None) -> str:
    return _UNKNOWN if amount is None else euros(cents_of(amount))
