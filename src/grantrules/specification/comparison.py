"""Comparing what is expected with the JSON document: finding the place, saying the difference."""

from grantrules.specification.case import Observed
from grantrules.specification.programme import Json
from grantrules.specification.words import CODES


def proposal_in(seen: Observed, reference: str | None) -> Json:
    """Finds the only proposal, or the one with this reference; an AssertionError without one."""
    found = [one for one in seen.proposals if reference in {None, one["reference"]}]
    if len(found) != 1:
        raise AssertionError(f"{len(found)} Vorschläge statt eines (Aktenzeichen {reference}).")
    return found[0]


def finding_in(proposal: Json, rule: str) -> Json | None:
    """Finds what a proposal says about a rule, if it says anything."""
    return next((one for one in proposal["findings"] if one["rule"] == rule), None)


def differs(name: str, expected: object, found: object) -> str | None:
    """Says in German that something is otherwise than expected, or nothing where it is not."""
    if expected == found:
        return None
    said, seen = (CODES.get(str(one), one) for one in (expected, found))
    return f"{name}: erwartet „{said}“, gefunden „{seen}“."


def lacks(text: str, reason: str) -> str | None:
    """Says in German that a text is missing, or nothing where it is there."""
    return None if text in reason else f"„{text}“ steht nicht in: {reason}"


def must(holds: object, otherwise: str) -> None:
    """Raises an AssertionError with the German sentence where something does not hold."""
    if not holds:
        raise AssertionError(otherwise)
