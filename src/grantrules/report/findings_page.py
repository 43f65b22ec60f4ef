"""The checks of an audit office, as a page and as data."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from grantrules.model.audit_check import AuditCheck, CaseChecks, Evidence, Light
from grantrules.report.spelling import fact_text
from grantrules.report.text import one_line, visible
from grantrules.report.words import Words


def findings_page(cases: Sequence[CaseChecks], words: Words, lights: frozenset[Light]) -> str:
    """Writes the page: case by case the checks that have one of the lights."""
    shown = [one for one in cases if any(one.count(light) for light in lights)]
    sections = ["\n".join(_case(one, words, lights)) for one in shown]
    sections.append(total_text(cases))
    return visible("\n\n".join(sections) + "\n")


def findings_document(programme: str, cases: Iterable[CaseChecks]) -> dict[str, Any]:
    """Gives the checks as data for other systems."""
    return {
        "schema": "grantrules/findings/1",
        "programme": programme,
        "cases": [
            {
                "reference": one.reference,
                "applicant": one.applicant,
                "state": one.state,
                "checks": [_json(check) for check in one.checks],
            }
            for one in cases
        ],
    }


def evidence_text(evidence: Sequence[Evidence], words: Words) -> str:
    """Spells what a check rests on."""
    return "; ".join(_evidence(one, words) for one in evidence)


def total_text(cases: Sequence[CaseChecks]) -> str:
    """Says how many checks have which light."""
    counts = [f"{light.german}: {sum(one.count(light) for one in cases)}" for light in Light]
    return f"{len(cases)} Vorgänge geprüft; {', '.join(counts)}."


def _case(case: CaseChecks, words: Words, lights: frozenset[Light]) -> Iterator[str]:
    yield f"# {case.reference}, {case.applicant or 'Antragsteller unbekannt'} ({case.state})"
    for check in case.checks:
        if check.light in lights:
            yield f"{check.light.symbol} {check.point.german}: {one_line(check.reason)}"
            if check.evidence:
                yield f"    Belege: {one_line(evidence_text(check.evidence, words))}"


def _json(check: AuditCheck) -> dict[str, Any]:
    return {
        "check": check.point.value,
        "title": check.point.german,
        "light": check.light.value,
        "reason": check.reason,
        "evidence": [one.model_dump(mode="json", exclude_none=True) for one in check.evidence],
    }


def _evidence(one: Evidence, words: Words) -> str:
    if one.fact is not None:
        return fact_text(one.fact, words)
    return f"Eintrag {one.entry}" if one.rule is None else f"Regel {one.rule}"
