"""Overrides and corrections as a page for reviewers: the engine's verdict beside people's."""

from collections.abc import Iterator, Mapping
from typing import Any

from grantrules.model.money import cents_of, euros
from grantrules.model.proposal import Outcome
from grantrules.report.entry_line import TITLES
from grantrules.report.person_text import person_text
from grantrules.report.recorded_at import recorded_at
from grantrules.report.text import visible

Json = Mapping[str, Any]


def overrides_page(document: Json) -> str:
    """Writes the page."""
    overrides, corrections = document["overrides"], document["corrections"]
    sections = [
        f"# Abweichungen vom Programm: {len(overrides)}",
        *("\n".join(_override(one)) for one in overrides),
        f"# Berichtigungen: {len(corrections)}",
        *("\n".join(_correction(one)) for one in corrections),
    ]
    return visible("\n\n".join(sections) + "\n")


def _override(one: Json) -> Iterator[str]:
    engine, approved = one["engine"], one["approved"]
    yield f"## {one['reference']} (Eintrag {one['entry']})"
    yield f"- Programm:      {_verdict(engine)}" if engine else "- Programm:      unbekannt"
    yield f"- Menschen:      {_verdict(one)}"
    yield f"- Begründung:    {one['reason']}"
    if one["passed_over"]:
        yield f"- übergangen:    {', '.join(one['passed_over'])} (besser platziert)"
    yield f"- vorgeschlagen: {_who(one)}"
    first = [signed for signed in one["signatures"] if signed["place"] == 1]
    yield f"- zuerst gez.:   {_who(first[0]) if first else '–'}"
    yield f"- genehmigt:     {_who(approved) if approved else 'noch nicht'}"
    if one["corrected"]:
        yield (
            f"- rückgängig:    Berichtigung {one['corrected']['correction']}, bestätigt von "
            f"{_who(one['corrected'])}"
        )


def _correction(one: Json) -> Iterator[str]:
    kind = TITLES.get(one["kind"], "Eintrag")
    yield (
        f"## {one['reference']}: {kind} aus Eintrag {one['supersedes']} (Eintrag {one['entry']})"
    )
    yield f"- Begründung:    {one['reason']}"
    yield f"- eingetragen:   {_who(one)}"
    if one["confirmed"]:
        yield f"- bestätigt:     {_who(one['confirmed'])}"
    elif one["outstanding"]:
        yield "- bestätigt:     noch nicht"
    else:
        yield "- bestätigt:     nie; durch neue Angaben gegenstandslos"


def _verdict(one: Json) -> str:
    amount = one["amount"]
    money = f", {_euros(amount['total'])}" if amount["by_year"] else ""
    if not money:
        return Outcome(one["outcome"]).german
    years = ", ".join(f"{year['year']}: {_euros(year['amount'])}" for year in amount["by_year"])
    return (
        f"{Outcome(one['outcome']).german}{money} (Personal {_euros(amount['salary'])}, "
        f"Sachkosten {_euros(amount['material'])}; {years})"
    )


def _who(one: Json) -> str:
    at = recorded_at(one["at"])
    return f"{person_text(one['by'])}, {at} (Eintrag {one['entry']})"


def _euros(text: str) -> str:
    return euros(cents_of(text))
