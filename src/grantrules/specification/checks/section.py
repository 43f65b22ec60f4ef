"""Sections (Regel): what stands above the scenarios is the rule that they prove."""

from collections.abc import Iterator

from grantrules.model.rule import Rule
from grantrules.model.rulebook import RuleBook
from grantrules.specification.fault import Fault
from grantrules.specification.feature_tree import Node, line_of, sections_of, tags_of


def section_faults(feature: Node, book: RuleBook) -> Iterator[Fault]:
    """Finds sections that carry the tag of a rule, but another heading or ground."""
    for section in sections_of(feature):
        rules = [rule for rule in book.rules if rule.id in tags_of(section)]
        if rules:
            yield from _differing(section, rules)


def _differing(section: Node, rules: list[Rule]) -> Iterator[Fault]:
    headings = [f"{rule.id} {rule.title}" for rule in rules]
    if section["name"] not in headings:
        says = f"Die Überschrift ist nicht die der Regel. Bitte „Regel: {headings[0]}“ schreiben."
        yield Fault(line_of(section), says)
    ground = f"Herkunft: {rules[0].basis.kind.german}"
    if ground not in section.get("description", ""):
        says = (
            f"Unter der Überschrift steht nicht, worauf die Regel {rules[0].id} im Regelwerk "
            f"beruht. Bitte den Absatz mit „{ground}“ beginnen."
        )
        yield Fault(line_of(section), says)
