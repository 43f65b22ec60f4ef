"""The form in which the proposals of the JSON document stand in the trail."""

import hashlib
from collections.abc import Mapping

from pydantic import JsonValue

from grantrules.register.canonical import canonical_line
from grantrules.register.digest import Digest

ProposalDocument = Mapping[str, JsonValue]


class ResultDigest:
    """The digest of the canonical list of proposals, which may be too long to hold."""

    def __init__(self) -> None:
        """Starts with an empty list."""
        self._digest = hashlib.sha256(b"[")
        self._separator = b""

    def add(self, line: bytes) -> None:
        """Adds the line of the next proposal."""
        self._digest.update(self._separator + line)
        self._separator = b","

    def hexdigest(self) -> Digest:
        """Gives the digest of the list so far."""
        closed = self._digest.copy()
        closed.update(b"]")
        return closed.hexdigest()


def trail_form(document: ProposalDocument) -> dict[str, JsonValue]:
    """Turns each `by_year` object into a list of amount and year, sorted, and nothing else."""
    return {
        key: _member(key, value) if isinstance(value, dict | list) else value
        for key, value in document.items()
    }


def proposal_line(document: ProposalDocument) -> bytes:
    """Gives the canonical bytes of a proposal of the document, as the trail holds it."""
    return canonical_line(trail_form(document))


def _member(key: str, value: list[JsonValue] | dict[str, JsonValue]) -> JsonValue:
    if isinstance(value, list):
        return [_member("", part) if isinstance(part, dict | list) else part for part in value]
    if key != "by_year":
        return trail_form(value)
    return [{"amount": value[year], "year": int(year)} for year in sorted(value, key=int)]
