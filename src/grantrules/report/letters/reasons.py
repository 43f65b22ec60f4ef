"""The reasons of a notice: one sentence per rule that stands against the application (§ 39)."""

import re
from collections.abc import Iterable, Mapping

from grantrules.model.basis import BasisKind
from grantrules.model.finding import Effect, Finding, Ground, Status
from grantrules.report.letters.dossier import Dossier
from grantrules.report.plain_reason import plain_reason

_CUTS = frozenset({Effect.REDUCE, Effect.BUDGET})
# An assumption, or what another Land does, is no ground in law: people have to name one.
_FIRM = frozenset({BasisKind.LAW, BasisKind.ANNOUNCEMENT})
_GROUND = "[Rechtsgrundlage prüfen und eintragen]"
_ASSUMED = re.compile(r"; [^;]* (?:ist|sind) eine Annahme\Z")
_PEOPLE = " (Feststellung der Behörde."


def deviations(dossier: Dossier) -> list[Mapping[str, str]]:
    """Gives why less is granted than was asked for; nothing where all of it is."""
    asked, granted = dossier.requested.total, dossier.granted.total
    if asked is not None and granted is not None and granted >= asked:
        return []
    return _with_override(dossier, _against(dossier.findings, _CUTS))


def rejections(dossier: Dossier) -> list[Mapping[str, str]]:
    """Gives why an application is rejected."""
    return _with_override(dossier, _against(dossier.findings, {Effect.REJECT}))


def _with_override(dossier: Dossier, found: list[Mapping[str, str]]) -> list[Mapping[str, str]]:
    override = dossier.override
    if override is None:
        return found
    return [*found, {"text": plain_reason(override.reason), "grundlage": _GROUND}]


def _against(findings: Iterable[Finding], effects: Iterable[Effect]) -> list[Mapping[str, str]]:
    return [
        {"text": f"{_sentence(one)} (Regel {one.rule}.)", "grundlage": _ground(one.basis)}
        for one in findings
        if one.status is Status.NOT_MET and one.effect in effects
    ]


def _sentence(finding: Finding) -> str:
    return plain_reason(finding.reason.partition(_PEOPLE)[0])


def _ground(ground: Ground) -> str:
    if ground.kind not in _FIRM:
        return _GROUND
    firm = _ASSUMED.sub("", ground.citation)
    return f"Grundlage: {firm}." if firm == ground.citation else f"Grundlage: {firm}. {_GROUND}"
