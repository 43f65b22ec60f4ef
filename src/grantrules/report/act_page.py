"""The pages of the register's entries: what was proposed or done, and what came of it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from grantrules.model.finding import Status
from grantrules.model.money import cents_of, euros
from grantrules.report.entry_line import (
    TITLES,
    Names,
    actor,
    entry_line,
    entry_text,
    reference_of,
)
from grantrules.report.entry_page import findings_section, proposal_sections
from grantrules.report.recorded_at import recorded_at
from grantrules.report.text import visible
from grantrules.report.words import Words

Json = Mapping[str, Any]


def proposed_page(line: Json, allocation: Json, sections: Sequence[str], words: Words) -> str:
    """Writes the page of a proposal in the register, with the budget that it started from.

    `sections` are about the application and what happened to its case later.
    """
    body = line["body"]
    return _page(
        f"# Entscheidungsvorschlag zu {body['reference']} (Eintrag {line['seq']})",
        "Kein Bescheid; eine Entscheidung wird daraus erst mit zwei Unterschriften.",
        *proposal_sections(line["at"], body, ["## Haushalt", *balance_lines(allocation["body"])]),
        *sections,
        findings_section(body["proposal"], words),
    )


def act_page(line: Json, names: Names, sections: Sequence[str] = ()) -> str:
    """Writes the page of any other entry."""
    body = line["body"]
    reference = reference_of(body)
    about = f" zu {reference}" if reference else ""
    return _page(
        f"# {TITLES[line['type']]}{about} (Eintrag {line['seq']})",
        "\n".join(_head(line, names)),
        *_details(line),
        *sections,
    )


def later_section(title: str, lines: Sequence[Json], names: Names) -> str:
    """Lists entries under a title."""
    told = [f"- Eintrag {one['seq']}: {entry_line(one, names)}" for one in lines]
    return "\n".join([f"## {title}", *(told or ["Keine."])])


def balance_lines(allocation: Json) -> Iterator[str]:
    """Says how each budget year stood before a distribution."""
    overridden = {one["year"]: cents_of(one["amount"]) for one in allocation["overridden"]}
    for one in allocation["balance"]:
        appropriation, reserved, committed = (
            cents_of(one[name]) for name in ("appropriation", "reserved", "committed")
        )
        claimed = overridden.get(one["year"], 0)
        yield (
            f"- {one['year']} vor der Verteilung: Ansatz {euros(appropriation)}, vorgemerkt "
            f"{euros(reserved)}, gebunden {euros(committed)}, frei "
            f"{euros(appropriation - reserved - committed - claimed)}"
            f"{f' (abweichend vorgeschlagen {euros(claimed)})' if claimed else ''}"
        )


def _head(line: Json, names: Names) -> Iterator[str]:
    body, who = line["body"], actor(line["body"], names)
    yield f"- {entry_text(line, names)}"
    yield f"- Aufgezeichnet am {recorded_at(line['at'])}"
    if who:
        yield f"- Von: {who}"
    if "programme" in body:
        yield f"- Programm: {body['programme']}"
    if "rulebook_sha256" in body:
        yield f"- Regelwerk: {body['rulebook_sha256'][:16]}…"


def _details(line: Json) -> Iterator[str]:
    """Writes what only entries of one kind have."""
    body = line["body"]
    match line["type"]:
        case "import":
            yield _listed("Gelesene Dateien", [_file(one) for one in body["inputs"]])
        case _ if "steps" in body:
            yield _listed("Berechnung", body["steps"])
            yield from _found(body)
        case "payment":
            yield from _found(body)
        case "allocation":
            yield "\n".join(["## Haushalt", *balance_lines(body)])
            earlier = [one["reference"] for one in body["earlier"]]
            yield _listed("Vorgehende Vorgänge (gezeichnet oder entschieden)", earlier)
            competing = [one["reference"] for one in body["competitors"]]
            yield _listed("Offene Vorgänge in der Reihenfolge der Vorschläge", competing)
        case "proofs":
            told = [f"{one['reference']}: {one['reason']}" for one in body["proofs"]]
            yield _listed("Prüfvermerke", told)
            yield _listed("Vertieft zu prüfen", body["sample"])
        case "sample":
            yield _listed("Gezogen", body["references"])
        case _:
            pass


def _found(body: Json) -> Iterator[str]:
    if body.get("findings"):
        told = [
            f"{one['rule']} {Status(one['status']).german}. {one['reason']}"
            for one in body["findings"]
        ]
        yield _listed("Feststellungen", told)


def _file(one: Json) -> str:
    return f"{one['file']} ({', '.join(one['sheets'])}): Anträge: {one['rows']}; {one['sha256']}"


def _listed(title: str, items: Sequence[str]) -> str:
    return "\n".join([f"## {title}", *(f"- {one}" for one in items or ["keine"])])


def _page(*sections: str) -> str:
    return visible("\n\n".join(sections) + "\n")
