"""Fills what a begun scenario leaves open with what the engine says, as a person would."""

import re

from grantrules.specification.comparison import finding_in
from grantrules.specification.feature_text import rows_of
from grantrules.specification.language import Language
from grantrules.specification.observation import Judge
from grantrules.specification.programme import Json
from grantrules.specification.stage import case_of
from grantrules.specification.words import CODES

_BLANK = re.compile(r"<bitte eintragen: [^>]*>")
_ANYTHING = "erfüllt"


def filled(text: str, rule: str, language: Language, judge: Judge) -> str:
    """Puts the status that the engine gives into every gap."""
    guessed = _BLANK.sub(_ANYTHING, text)
    statuses = iter(
        _word(finding_in(proposal, rule))
        for row in rows_of(guessed, "f")
        if (case := case_of(row, language)) is not None
        for proposal in sorted(
            judge.observe(case).proposals, key=lambda proposal: str(proposal["reference"])
        )
    )
    return _BLANK.sub(lambda _: next(statuses), text)


def _word(finding: Json | None) -> str:
    if finding is None:
        return "im Vorschlag nicht aufgeführt"
    if finding["effect"] == "confirm":
        return "vor Zeichnung zu bestätigen"
    return CODES[finding["status"]]
