"""The shipped rule book as it was recorded before it named its Land and what gives the rank."""

import json
import re

from tests.unit.builders import shipped

from grantrules.model.rulebook import RuleBook
from grantrules.rulebook.source import Source

_RANK_BY = re.compile(r"  - name: rank_by\n(?:    .*\n)+")
_NEW_KEYS = re.compile(r"^ +(?:land: |spoken: |parameters: \[rank_by\]).*\n", re.MULTILINE)


def earlier_files() -> dict[str, str]:
    """Takes out of the present files what the earlier format did not have."""
    files: dict[str, str] = json.loads(shipped().text)["files"]
    return {
        name: _NEW_KEYS.sub("", _RANK_BY.sub("", text))
        for name, text in files.items()
        if name != "accepted.yaml"
    }


def earlier_text() -> str:
    """Gives the canonical text of that time."""
    return Source(earlier_files(), "").text


def recorded_under(text: str) -> RuleBook:
    """Gives a rule book that judges as the shipped one does and is recorded with another text."""
    source = Source(json.loads(text)["files"], "")
    return shipped().model_copy(update={"text": source.text, "sha256": source.sha256})
