"""The JSON of a comparison of two rule books: what changed, and whose proposal it changes."""

import json
from collections.abc import Sequence
from typing import Any

from grantrules.model.comparison import ApplicationChange, Comparison
from grantrules.model.difference import Difference
from grantrules.model.finding import Finding
from grantrules.model.proposal import Proposal
from grantrules.model.rulebook import RuleBook
from grantrules.report.difference_page import same_version
from grantrules.report.document import proposal_json

Json = dict[str, Any]

_SHOWN = ("outcome", "rank", "eligible", "amount")


def difference_bytes(
    books: tuple[RuleBook, RuleBook],
    differences: Sequence[Difference],
    comparison: Comparison | None,
) -> bytes:
    """Gives the document as UTF-8; without applications `applications` is null."""
    before, after = books
    document = {
        "before": _book(before),
        "after": _book(after),
        "same_version": bool(differences) and same_version(before, after),
        "differences": [one.model_dump(mode="json") for one in differences],
        "applications": None if comparison is None else [*map(_change, comparison.changes)],
        "unchanged": None if comparison is None else comparison.unchanged,
    }
    text = json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False)
    return f"{text}\n".encode("utf-8", "replace")


def _book(book: RuleBook) -> Json:
    return {"programme": book.programme, "version": book.version, "sha256": book.sha256}


def _change(change: ApplicationChange) -> Json:
    named = proposal_json(change.named)
    return {
        "reference": named["reference"],
        "source": named["source"],
        "applicant": named["applicant"],
        "before": _proposal(change.before),
        "after": _proposal(change.after),
        "findings": [
            {"rule": one.rule, "before": _finding(one.before), "after": _finding(one.after)}
            for one in change.findings
        ],
    }


def _proposal(proposal: Proposal | None) -> Json | None:
    if proposal is None:
        return None
    full = proposal_json(proposal)
    return {key: full[key] for key in _SHOWN}


def _finding(finding: Finding | None) -> Json | None:
    if finding is None:
        return None
    return {
        "status": finding.status.value,
        "effect": finding.effect.value,
        "reason": finding.reason,
        "limit": finding.limit,
    }
