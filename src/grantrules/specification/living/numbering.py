"""Section numbers: what a printed page shows where the screen has a link."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from grantrules.specification.living.feature_chapter import FeatureChapter
from grantrules.specification.living.rule_section import RuleSection
from grantrules.specification.living.scenario import Scenario


class Heading(NamedTuple):
    """A heading that is the same in every document."""

    anchor: str
    title: str
    below: tuple["Heading", ...] = ()


OUTLINE = (
    Heading("ueberblick", "Überblick"),
    Heading("matrix", "Matrix"),
    Heading("regeln", "Regeln"),
    Heading(
        "offene-punkte",
        "Offene Punkte",
        (
            Heading("fehlschlaege", "Fehlgeschlagene Szenarien"),
            Heading("annahmen", "Annahmen"),
            Heading("menschen", "Von Menschen zu beurteilen"),
            Heading("luecken", "Was kein Szenario zeigt"),
            Heading("unerkannt", "Unerkannte Veränderungen"),
            Heading("ausnahmen", "Ausnahmen"),
            Heading("hinweise", "Hinweise der Regelprüfung"),
        ),
    ),
    Heading("aenderungen", "Änderungen"),
    Heading("arbeitsmappe", "Arbeitsmappe, Protokoll und Register"),
    Heading(
        "verzeichnisse",
        "Verzeichnisse",
        (
            Heading("rechtsgrundlagen", "Rechtsgrundlagen"),
            Heading("parameter", "Parameter, Antragsfenster und Haushaltsansätze"),
            Heading("woerterbuch", "Wörterbuch der Szenarien"),
        ),
    ),
)
_RULES, _ELSEWHERE = "3", "6"


def numbers_of(
    sections: Sequence[RuleSection], chapters: Sequence[FeatureChapter]
) -> Mapping[str, str]:
    """Gives every anchor with a heading its number: 3.8 for a rule, 3.8.2 for its scenario."""
    return dict(
        (*_fixed(OUTLINE, ""), *_rules(sections), *_elsewhere(chapters)),
    )


def _fixed(headings: Sequence[Heading], above: str) -> Iterator[tuple[str, str]]:
    for place, heading in enumerate(headings, start=1):
        number = f"{above}{place}"
        yield heading.anchor, number
        yield from _fixed(heading.below, f"{number}.")


def _rules(sections: Sequence[RuleSection]) -> Iterator[tuple[str, str]]:
    for place, section in enumerate(sections, start=1):
        number = f"{_RULES}.{place}"
        yield section.rule.id, number
        yield from _scenarios(section.own, number)


def _elsewhere(chapters: Sequence[FeatureChapter]) -> Iterator[tuple[str, str]]:
    for place, chapter in enumerate(chapters, start=1):
        number = f"{_ELSEWHERE}.{place}"
        yield chapter.anchor, number
        scenarios = [one for section in chapter.sections for one in section.scenarios]
        yield from _scenarios(scenarios, number)


def _scenarios(scenarios: Sequence[Scenario], above: str) -> Iterator[tuple[str, str]]:
    for place, scenario in enumerate(scenarios, start=1):
        yield scenario.anchor, f"{above}.{place}"
