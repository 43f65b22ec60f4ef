"""Puts a scenario into the text of a feature: at the end of the section of its rule."""

import re
import textwrap
from collections.abc import Iterator, Sequence

from grantrules.model.rule import Rule
from grantrules.specification.checks.line import FIRST_LINE
from grantrules.specification.feature_line import Line, LineKind, lines_of
from grantrules.specification.keyword import FEATURE, RULE, SECTIONS, STEPS

_WIDTH = 100
_ABOVE_A_HEADING = frozenset({LineKind.TAG, LineKind.COMMENT, LineKind.BLANK})


def new_feature(rule: Rule, scenario: Sequence[str]) -> str:
    """Gives a feature that has only this scenario."""
    head = [FIRST_LINE, f"{FEATURE}: {rule.title}", ""]
    return "\n".join([*head, *_section(rule), "", *scenario, ""])


def inserted(text: str, rule: Rule, scenario: Sequence[str]) -> str:
    """Gives the text with the scenario in it; everything else stays as it is."""
    lines = lines_of(text)
    end = _end_of_section(lines, rule)
    if end is None:
        new = [*_section(rule), "", *scenario]
        end = len(lines)
    else:
        new = list(scenario)
    while end and lines[end - 1].kind is LineKind.BLANK:
        end -= 1
    kept = text.split("\n")
    rest = kept[end:] or [""]
    return "\n".join([*kept[:end], "", *new, *rest])


def _section(rule: Rule) -> list[str]:
    kind, citation = rule.basis.kind.german, rule.basis.citation
    basis = citation if citation.startswith(kind) else f"{kind}; {citation}"
    return [
        f"  @{rule.id}",
        f"  {RULE}: {rule.id} {rule.title}",
        *_described(f"Herkunft: {basis}. {rule.checks}"),
    ]


def _described(words: str) -> list[str]:
    """Wraps a description so that no line begins with a keyword, which would be taken for one."""
    plain = " ".join(words.split())
    glued = re.sub(rf" (?=(?:{'|'.join((*STEPS, *SECTIONS))})\b)", "\N{NO-BREAK SPACE}", plain)
    lines = textwrap.wrap(glued, _WIDTH, initial_indent="    ", subsequent_indent="    ")
    return [line.replace("\N{NO-BREAK SPACE}", " ") for line in lines]


def _end_of_section(lines: tuple[Line, ...], rule: Rule) -> int | None:
    """Gives the place behind the section of a rule: where the next one begins, with its tags."""
    sections = list(_sections(lines))
    for place, (_, name) in enumerate(sections):
        if name.split(" ", 1)[0] == rule.id:
            later = [one for one, _ in sections[place + 1 :]]
            return _with_tags(lines, later[0]) if later else len(lines)
    return None


def _sections(lines: tuple[Line, ...]) -> Iterator[tuple[int, str]]:
    for place, line in enumerate(lines):
        if line.kind is LineKind.SECTION and line.word == RULE:
            yield place, line.text.removeprefix(f"{RULE}:").strip()


def _with_tags(lines: tuple[Line, ...], place: int) -> int:
    while place and lines[place - 1].kind in _ABOVE_A_HEADING:
        place -= 1
    return place
