"""Comparing what is expected with the JSON document: finding the place, saying the difference."""

from tests.specification.case import Json, Observed
from tests.specification.parameter_types import CODES


def proposal_in(seen: Observed, reference: str | None) -> Json:
    found = [one for one in seen.proposals if reference in {None, one["reference"]}]
    if len(found) != 1:
        raise AssertionError(f"{len(found)} Vorschläge statt eines (Aktenzeichen {reference}).")
    return found[0]


def finding_in(proposal: Json, rule: str) -> Json | None:
    return next((one for one in proposal["findings"] if one["rule"] == rule), None)


def differs(name: str, expected: object, found: object) -> str | None:
    if expected == found:
        return None
    said, seen = (CODES.get(str(one), one) for one in (expected, found))
    return f"{name}: erwartet „{said}“, gefunden „{seen}“."


def lacks(text: str, reason: str) -> str | None:
    return None if text in reason else f"„{text}“ steht nicht in: {reason}"
