"""The pages of recorded runs: what was judged then, on which inputs, under which rules."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from grantrules.engine.code_word import EFFECTS
from grantrules.model.finding import FactShown, Status
from grantrules.model.money import cents_of, euros
from grantrules.model.proposal import Outcome
from grantrules.report.recorded_at import recorded_at
from grantrules.report.spelling import fact_text
from grantrules.report.text import visible
from grantrules.report.words import Words

Json = Mapping[str, Any]
_UNKNOWN = "nicht bestimmbar"


def proposal_page(at: str, body: Json, words: Words) -> str:
    """Writes the page of a recorded proposal: inputs with cells, findings, budget, reason."""
    proposal = body["proposal"]
    sections = [
        f"# Entscheidungsvorschlag zu {proposal['reference'] or 'einem Antrag ohne Aktenzeichen'}",
        "Kein Bescheid; eine Entscheidung wird daraus erst mit zwei Unterschriften.",
        *proposal_sections(at, body, ["## Haushalt (nur dieser Lauf)"]),
        findings_section(proposal, words),
    ]
    return visible("\n\n".join(sections) + "\n")


def proposal_sections(at: str, body: Json, budget: Sequence[str]) -> Iterator[str]:
    """Writes what a recorded proposal comes to; `budget` begins the section of its ledger."""
    proposal = body["proposal"]
    yield "\n".join(_head(at, body))
    yield f"## Begründung\n{proposal['reason']}"
    yield "## Beträge\n" + "\n".join(_amounts(proposal))
    yield "\n".join([*budget, *_ledger(proposal["ledger"])])


def findings_section(proposal: Json, words: Words) -> str:
    """Writes every finding of a recorded proposal with its law and its facts."""
    return "## Feststellungen\n" + "\n\n".join(_finding(one, words) for one in proposal["findings"])


def submission_page(at: str, body: Json) -> str:
    """Writes the page of a recorded run: rule book, inputs, number of proposals."""
    inputs = [
        f"- {one['file']} ({', '.join(one['sheets'])}): Anträge: {one['rows']}; "
        f"Prüfsumme: {one['sha256']}"
        for one in body["inputs"]
    ]
    budget = [
        f"- abweichender Haushaltsansatz {one['year']}: {euros(cents_of(one['amount']))} (Annahme)"
        for one in body["budget_override"]
    ]
    lines = [
        f"# Lauf vom {recorded_at(at)}",
        "",
        f"- Regelwerk: {body['programme']}, Fassung {body['rulebook_version']}",
        f"- Prüfsumme des Regelwerks: {body['rulebook_sha256']}",
        f"- Programmversion: {body['engine']}",
        f"- Anträge: {body['applications']}, Vorschläge: {body['proposals']}",
        *budget,
        "",
        "## Gelesene Dateien",
        *inputs,
    ]
    return visible("\n".join(lines) + "\n")


def _head(at: str, body: Json) -> Iterator[str]:
    proposal = body["proposal"]
    applicant, source = proposal["applicant"], proposal["source"]
    yield f"- Antragsteller: {applicant['name'] or _UNKNOWN} (AGS {applicant['ags'] or _UNKNOWN})"
    yield f"- Vorschlag: {Outcome(proposal['outcome']).german}"
    yield f"- Rang: {proposal['rank'] or 'ohne Rang'}"
    if source is not None:
        row = "" if source["row"] is None else f", Zeile {source['row']}"
        yield f"- Quelle: {source['file']}, Blatt {source['sheet']}{row}"
    yield f"- Aufgezeichnet am {recorded_at(at)}, Lauf {body['run'][:16]}…"
    yield f"- Programmversion {body['engine']}, Regelwerk {body['rulebook_sha256'][:16]}…"


def _amounts(proposal: Json) -> Iterator[str]:
    names = {"requested": "beantragt", "eligible": "förderfähig", "amount": "vorgeschlagen"}
    for key, name in names.items():
        one = proposal[key]
        yield (
            f"- {name}: {_sum(one['total'])} (Personal {_sum(one['salary'])}, "
            f"Sachkosten {_sum(one['material'])})"
        )


def _ledger(rows: Sequence[Json]) -> Iterator[str]:
    if not rows:
        yield "Der Antrag nimmt an der Verteilung nicht teil."
    for row in rows:
        yield f"- {row['year']}: vorher {_sum(row['before'])}, nachher {_sum(row['after'])}"


def _finding(finding: Json, words: Words) -> str:
    status = Status(finding["status"])
    facts = [fact_text(FactShown(**fact), words) for fact in finding["facts"]]
    listed = f"\n  Angaben: {'; '.join(facts)}" if facts else ""
    return (
        f"{status.symbol} {finding['rule']} {status.german} "
        f"(Folge: {EFFECTS[finding['effect']]})\n  {finding['reason']}\n"
        f"  Grundlage: {finding['basis']['citation']}{listed}"
    )


def _sum(amount: str | None) -> str:
    return _UNKNOWN if amount is None else euros(cents_of(amount))
