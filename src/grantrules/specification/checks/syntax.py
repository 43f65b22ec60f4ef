"""What Gherkin itself cannot read, said in German."""

import re
from collections.abc import Iterator
from typing import Any

from gherkin.errors import CompositeParserException, ParserException
from gherkin.parser import Parser
from gherkin.token_matcher import TokenMatcher

from grantrules.specification.fault import Fault
from grantrules.specification.keyword import EXAMPLES, FEATURE, RULE, SCENARIO

_EXPECTED = {
    "#FeatureLine": f"„{FEATURE}: …“",
    "#StepLine": "ein Satz (Angenommen, Wenn, Dann, Und, Aber)",
    "#TableRow": "eine Zeile einer Tabelle (| … |)",
    "#TagLine": "ein Tag (@…)",
    "#ExamplesLine": f"„{EXAMPLES}:“",
    "#ScenarioLine": f"„{SCENARIO}: …“",
    "#RuleLine": f"„{RULE}: …“",
    "#DocStringSeparator": "das Ende des Textblocks",
}


def tree_or_faults(text: str, *, told: bool) -> tuple[dict[str, Any], tuple[Fault, ...]]:
    """Parses a feature; without a tree there are faults.

    Only the first line that does not fit is named, as the next ones may follow from it; none
    where one has been `told` already.
    """
    try:
        # Without its first line a feature would be read as English.
        tree: dict[str, Any] = dict(Parser().parse(text, TokenMatcher("de")))
    except CompositeParserException as error:
        return {}, tuple(_told(error.errors, text.rstrip().split("\n"), first=not told))
    if "feature" not in tree:
        says = f"Die Datei enthält keine {FEATURE}. Bitte „{FEATURE}: …“ ergänzen."
        return {}, (Fault(1, says),)
    return tree, ()


def _told(errors: list[ParserException], lines: list[str], *, first: bool) -> Iterator[Fault]:
    for error in errors:
        line, words = error.location["line"], str(error)
        if "inconsistent cell count" in words:
            yield Fault(line, _uneven(lines, line))
        elif first:
            first = False
            yield Fault(min(line, len(lines)), _unexpected(words, lines, line))


def _uneven(lines: list[str], line: int) -> str:
    return (
        f"Die Zeile „{lines[line - 1].strip()}“ hat nicht so viele Felder wie die Kopfzeile der "
        "Tabelle. Bitte die Striche „|“ zählen; ein Strich im Text wird „\\|“ geschrieben."
    )


def _unexpected(words: str, lines: list[str], line: int) -> str:
    names = re.findall(r"#[A-Za-z]+", words.partition("got '")[0])
    wanted = [_EXPECTED[name] for name in names if name in _EXPECTED]
    expected = f"{', '.join(wanted[:-1])} oder {wanted[-1]}" if len(wanted) > 1 else "".join(wanted)
    text = lines[line - 1].strip() if line <= len(lines) else ""
    here = f"Hier steht „{text}“" if text else "Hier endet die Datei zu früh"
    return (
        f"{here}; erwartet wird {expected}." if expected else f"{here}; das ist hier nicht lesbar."
    )
