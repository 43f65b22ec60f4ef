"""Signatures as a page for reviewers: who signed what and when, and what is wrong with it."""

from collections.abc import Iterator, Mapping
from typing import Any

from grantrules.model.audit_check import Light
from grantrules.model.money import cents_of, euros
from grantrules.model.proposal import Outcome
from grantrules.report.person_text import person_text
from grantrules.report.recorded_at import recorded_at
from grantrules.report.text import visible

Json = Mapping[str, Any]


def four_eyes_page(document: Json, roles: Mapping[str, str]) -> str:
    """Writes the page; `roles` are the German words for roles."""
    decisions, waiting = document["decisions"], document["signed_once"]
    faulty = sum(bool(one["faults"]) for one in decisions)
    sections = [
        f"# Entscheidungen: {len(decisions)}, davon zu beanstanden: {faulty}",
        *("\n".join(_decision(one, roles)) for one in decisions),
        f"# Erst einmal gezeichnet: {len(waiting)}",
        *(f"○ {one['reference']}: {_signed(one, roles)}" for one in waiting),
    ]
    return visible("\n\n".join(sections) + "\n")


def _decision(one: Json, roles: Mapping[str, str]) -> Iterator[str]:
    light = Light.RED if one["faults"] else Light.GREEN
    yield (
        f"{light.symbol} {one['reference']}: {Outcome(one['outcome']).german}, "
        f"{euros(cents_of(one['amount']['total']))} (Eintrag {one['entry']})"
    )
    for signature in one["signatures"]:
        yield f"    {signature['place']}. Unterschrift: {_signed(signature, roles)}"
    if one["override_by"]:
        yield f"    abweichend vorgeschlagen: {person_text(one['override_by'])}"
    for fault in one["faults"]:
        yield f"    ZU BEANSTANDEN: {fault}"


def _signed(one: Json, roles: Mapping[str, str]) -> str:
    at = recorded_at(one["at"])
    role = roles.get(one["role"], "ohne Rolle")
    return f"{person_text(one['by'])} ({role}), {at}, Eintrag {one['entry']}"
