"""Open points: assumptions, what people judge, what no scenario shows or notices."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from grantrules.model.basis import BasisKind
from grantrules.model.condition import All, AnyOf, Condition, Judged, Not
from grantrules.specification.gates.examination import Accepted
from grantrules.specification.gates.gate_finding import GateFinding
from grantrules.specification.living.citation import Citation
from grantrules.specification.living.evidence import Evidence
from grantrules.specification.living.figure import Figure
from grantrules.specification.living.rule_section import RuleSection
from grantrules.specification.living.sentence_use import SentenceUse
from grantrules.specification.mutation.strength import Exemption, Strength, Verdict

_MOST_TOLD, _TOLD = 6, 3


class Resting(NamedTuple):
    """A figure and the ids of the rules that rest on it."""

    figure: Figure
    rules: tuple[str, ...]


class Assumption(NamedTuple):
    """An assumption with the rules and figures that rest on it."""

    citation: Citation
    figures: tuple[Resting, ...]


class Excuse(NamedTuple):
    """A reason why changes need not be noticed, and these changes."""

    reason: str
    verdicts: tuple[Verdict, ...]

    @property
    def shown(self) -> tuple[Verdict, ...]:
        """The changes that are told one by one: all of them, or the first where they are many."""
        return self.verdicts if len(self.verdicts) <= _MOST_TOLD else self.verdicts[:_TOLD]

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that the changes concern, each once."""
        return tuple(dict.fromkeys(rule for one in self.verdicts for rule in one.mutant.rules))


@dataclass(frozen=True)
class OpenPoints:
    """What somebody has to decide, to confirm or to add."""

    assumptions: tuple[Assumption, ...]
    judged: tuple[RuleSection, ...]
    uncovered: tuple[RuleSection, ...]
    unspoken: tuple[SentenceUse, ...]
    survivors: tuple[Verdict, ...]
    excuses: tuple[Excuse, ...]
    needless: tuple[Exemption, ...]
    findings: tuple[GateFinding, ...]
    accepted: tuple[Accepted, ...]


def open_points(
    evidence: Evidence,
    sections: Sequence[RuleSection],
    citations: Sequence[Citation],
    uses: Sequence[SentenceUse],
) -> OpenPoints:
    """Collects the open points of a specification."""
    strength = evidence.strength or Strength(())
    return OpenPoints(
        assumptions=tuple(
            Assumption(one, resting_on(one.figures, sections))
            for one in citations
            if one.kind is BasisKind.ASSUMPTION
        ),
        judged=tuple(one for one in sections if asks_people(one.rule.condition)),
        uncovered=tuple(one for one in sections if one.missing),
        unspoken=tuple(one for one in uses if not one.times),
        survivors=strength.survivors,
        excuses=_excuses(strength),
        needless=strength.needless,
        findings=evidence.examination.findings,
        accepted=evidence.examination.accepted,
    )


def asks_people(condition: Condition) -> bool:
    """Tells whether a condition asks for a judgement of people."""
    match condition:
        case Judged():
            return True
        case All(parts=parts) | AnyOf(parts=parts):
            return any(asks_people(part) for part in parts)
        case Not(part=part):
            return asks_people(part)
        case _:
            return False


def resting_on(figures: Sequence[Figure], sections: Sequence[RuleSection]) -> tuple[Resting, ...]:
    """Tells for each figure which rules rest on it."""
    return tuple(
        Resting(figure, tuple(one.rule.id for one in sections if figure in one.figures))
        for figure in figures
    )


def _excuses(strength: Strength) -> tuple[Excuse, ...]:
    by_reason: dict[str, list[Verdict]] = {}
    for verdict in strength.excused:
        by_reason.setdefault(verdict.exception or "", []).append(verdict)
    return tuple(Excuse(reason, tuple(found)) for reason, found in by_reason.items())
