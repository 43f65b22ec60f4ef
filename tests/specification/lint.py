"""What pytest-bdd would pass over in silence: faults in the form of a feature, each with its line.

Every check here answers a way in which a scenario can be green without having been looked at.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from gherkin.dialect import Dialect
from gherkin.errors import CompositeParserException
from tests.specification.feature_text import tree_of

Node = Mapping[str, Any]

_PLACEHOLDER = re.compile(r"<([^<>]+)>")
_RULE_ID = re.compile(r"\b[A-Z]{2}-[0-9]{2}\b")


def _dialect() -> Dialect:
    german = Dialect.for_name("de")
    if german is None:
        raise LookupError("de")
    return german


_GERMAN = _dialect()


def faults_in(text: str) -> list[str]:
    """Lists the faults of one feature, in the order of its lines."""
    faults = [*_spelling_faults(text), *_language_faults(text)]
    try:
        tree = tree_of(text)
    except CompositeParserException as error:
        return [*faults, *(f"{one}: Gherkin versteht das nicht." for one in error.errors)]
    feature = tree.get("feature")
    if feature is None:
        return [*faults, "1: Die Datei enthält keine Funktionalität."]
    checks: tuple[Callable[[Node], Iterable[str]], ...] = (
        _lost_keywords,
        _twins,
        _empty_scenarios,
        _outlines,
        _backgrounds,
        _tags,
    )
    return [*faults, *(fault for check in checks for fault in check(feature))]


def scenarios_of(feature: Node) -> Iterator[tuple[Node, frozenset[str]]]:
    """Gives every scenario with the tags that it has or inherits."""
    for child in feature["children"]:
        if "rule" in child:
            rule = child["rule"]
            outer = _tag_names(feature) | _tag_names(rule)
            inner = [one["scenario"] for one in rule["children"] if "scenario" in one]
        else:
            outer, inner = _tag_names(feature), [child[key] for key in child if key == "scenario"]
        yield from ((scenario, outer | _tag_names(scenario)) for scenario in inner)


def _spelling_faults(text: str) -> Iterator[str]:
    for number, line in enumerate(text.splitlines(), start=1):
        if line != unicodedata.normalize("NFC", line):
            yield f"{number}: Ein Umlaut aus zwei Zeichen träfe keinen Satz."
        if "\N{NO-BREAK SPACE}" in line:
            yield f"{number}: Ein geschütztes Leerzeichen träfe keinen Satz."


def _language_faults(text: str) -> Iterator[str]:
    if not text.startswith("# language: de\n"):
        yield "1: Die erste Zeile lautet nicht „# language: de“."


def _lost_keywords(feature: Node) -> Iterator[str]:
    """A step or scenario written with a small letter becomes prose, and nothing runs."""
    steps = {word.strip().casefold() for word in _step_words()}
    for node in _all_nodes(feature):
        for line in node.get("description", "").splitlines():
            first = line.strip().partition(" ")[0].casefold()
            section = line.strip().partition(":")[0].casefold()
            if first in steps or (":" in line and section in _section_words()):
                place = node["location"]["line"]
                yield f"{place}: „{line.strip()}“ steht in der Beschreibung und läuft nicht."


def _twins(feature: Node) -> Iterator[str]:
    """Of two scenarios with one name only the last would run."""
    names = Counter(scenario["name"] for scenario, _ in scenarios_of(feature))
    for scenario, _ in scenarios_of(feature):
        if names[scenario["name"]] > 1:
            yield _at(scenario, "Diesen Namen trägt noch ein Szenario; nur das letzte liefe.")


def _empty_scenarios(feature: Node) -> Iterator[str]:
    for scenario, _ in scenarios_of(feature):
        kinds = [step["keywordType"] for step in scenario["steps"]]
        if not scenario["name"]:
            yield _at(scenario, "Das Szenario hat keinen Namen.")
        if not kinds:
            yield _at(scenario, "Das Szenario hat keine Schritte und wäre immer erfüllt.")
        elif "Outcome" not in kinds or "Action" not in kinds:
            yield _at(scenario, "Dem Szenario fehlt „Wenn“ oder „Dann“.")
        if any("docString" in step for step in scenario["steps"]):
            yield _at(scenario, "Ein Schritt hat einen Textblock, den kein Satz liest.")
        if "Unknown" in kinds or kinds[:1] == ["Conjunction"]:
            yield _at(scenario, "Ein Schritt beginnt nicht mit Angenommen, Wenn, Dann, Und, Aber.")


def _outlines(feature: Node) -> Iterator[str]:
    for scenario, _ in scenarios_of(feature):
        is_outline = scenario["keyword"] in _GERMAN.scenario_outline_keywords
        if is_outline is not bool(scenario["examples"]):
            yield _at(scenario, "Ein Szenariogrundriss braucht Beispiele, ein Szenario hat keine.")
        wanted = set(_PLACEHOLDER.findall(_words_of(scenario)))
        if not scenario["examples"] and wanted:
            yield _at(scenario, f"Für <{'>, <'.join(sorted(wanted))}> gibt es keine Beispiele.")
        for examples in scenario["examples"]:
            yield from _table_faults(examples, wanted)


def _table_faults(examples: Node, wanted: set[str]) -> Iterator[str]:
    header = [cell["value"] for cell in examples.get("tableHeader", {}).get("cells", ())]
    rows = [[cell["value"] for cell in row["cells"]] for row in examples.get("tableBody", ())]
    if not rows:
        yield _at(examples, "Die Beispiele haben keine Zeile.")
    for name in sorted(wanted - set(header)):
        yield _at(examples, f"Für <{name}> gibt es keine Spalte.")
    for name in sorted(set(header) - wanted):
        yield _at(examples, f"Die Spalte „{name}“ kommt in keinem Schritt vor.")
    if len(set(header)) != len(header):
        yield _at(examples, "Eine Spalte steht zweimal.")
    if any(not cell for row in rows for cell in row):
        yield _at(examples, "Ein Feld der Beispiele ist leer.")
    if len(set(map(tuple, rows))) != len(rows):
        yield _at(examples, "Eine Zeile der Beispiele steht zweimal.")


def _backgrounds(feature: Node) -> Iterator[str]:
    for node in _all_nodes(feature):
        is_background = node.get("keyword") in _GERMAN.background_keywords
        if is_background and _PLACEHOLDER.search(_words_of(node)):
            yield _at(node, "Im Hintergrund stehen keine Platzhalter.")


def _tags(feature: Node) -> Iterator[str]:
    """A rule that a scenario names is its tag, and a tag is named; then coverage can be counted."""
    for scenario, outer in scenarios_of(feature):
        inner = frozenset[str]().union(*(_tag_names(one) for one in scenario["examples"]))
        tagged = {tag for tag in outer | inner if _RULE_ID.fullmatch(tag)}
        named = set(_RULE_ID.findall(_words_of({**scenario, "name": ""})))
        for rule in sorted(named - tagged):
            yield _at(scenario, f"Das Szenario handelt von {rule} und trägt @{rule} nicht.")
        for rule in sorted(tagged - named):
            yield _at(scenario, f"Das Szenario trägt @{rule}, kein Schritt nennt {rule}.")


def _tag_names(node: Node) -> frozenset[str]:
    return frozenset(tag["name"].removeprefix("@") for tag in node["tags"])


def _all_nodes(node: Node) -> Iterator[Node]:
    yield node
    for child in node.get("children", ()):
        for inner in child.values():
            yield from _all_nodes(inner)
    yield from node.get("examples", ())


def _words_of(scenario: Node) -> str:
    return "\n".join([scenario["name"], *(_step_words_of(step) for step in scenario["steps"])])


def _step_words_of(step: Node) -> str:
    cells = (
        cell["value"] for row in step.get("dataTable", {}).get("rows", ()) for cell in row["cells"]
    )
    return " ".join([step["text"], *cells, step.get("docString", {}).get("content", "")])


def _step_words() -> list[str]:
    words = (
        *_GERMAN.given_keywords,
        *_GERMAN.when_keywords,
        *_GERMAN.then_keywords,
        *_GERMAN.and_keywords,
        *_GERMAN.but_keywords,
    )
    return [word for word in words if word.strip() != "*"]


def _section_words() -> set[str]:
    words = (
        *_GERMAN.feature_keywords,
        *_GERMAN.rule_keywords,
        *_GERMAN.background_keywords,
        *_GERMAN.scenario_keywords,
        *_GERMAN.scenario_outline_keywords,
        *_GERMAN.examples_keywords,
    )
    return {word.casefold() for word in words}


def _at(node: Node, says: str) -> str:
    return f"{node['location']['line']}: {says}"
