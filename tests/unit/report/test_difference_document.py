"""The JSON of a comparison of two rule books."""

import json
from typing import Any

import pytest
from tests.unit.builders import shipped
from tests.unit.report.builders import finding, proposal

from grantrules.model.comparison import ApplicationChange, Comparison, FindingChange
from grantrules.model.difference import Area, Difference
from grantrules.report.difference_document import difference_bytes

BOOKS = (shipped(), shipped())
PROPOSAL = proposal()
CHANGED = Difference(
    area=Area.RULE, subject="FR-03", title="T", aspect="Warum", before="so", after=None
)


def comparison(*changes: ApplicationChange) -> Comparison:
    return Comparison(changes=changes, unchanged=7, before=(), after=(), problems=(), unread=())


def read(content: bytes) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(content)
    return document


def test_both_rule_books_and_every_difference_stand_in_the_document() -> None:
    document = read(difference_bytes(BOOKS, [CHANGED], None))

    assert [*document] == [
        *("before", "after", "same_version", "differences", "applications", "unchanged"),
    ]
    assert document["before"] == {
        "programme": shipped().programme,
        "version": shipped().version,
        "sha256": shipped().sha256,
    }
    assert document["differences"] == [
        {
            "area": "rule",
            "subject": "FR-03",
            "title": "T",
            "aspect": "Warum",
            "before": "so",
            "after": None,
        }
    ]
    assert (document["applications"], document["unchanged"]) == (None, None)


def test_an_application_shows_both_proposals_and_the_findings_that_differ() -> None:
    step = FindingChange(rule="HO-01", before=None, after=finding())
    change = ApplicationChange(named=PROPOSAL, before=PROPOSAL, after=None, findings=(step,))

    document = read(difference_bytes(BOOKS, [], comparison(change)))

    [application] = document["applications"]
    assert document["unchanged"] == 7
    assert application["reference"] == "2025-017"
    assert application["source"]["row"] == 18
    assert application["applicant"] == {"ags": "07334", "name": "Landkreis Germersheim"}
    assert application["before"]["outcome"] == "approve_reduced"
    assert application["before"]["amount"]["total"] == "80000.00"
    assert [*application["before"]] == ["outcome", "rank", "eligible", "amount"]
    assert application["after"] is None
    assert application["findings"] == [
        {
            "rule": "HO-01",
            "before": None,
            "after": {
                "status": "not_met",
                "effect": "reduce",
                "reason": finding().reason,
                "limit": finding().limit,
            },
        }
    ]


def test_a_name_that_is_no_text_does_not_break_the_document() -> None:
    source = PROPOSAL.source
    assert source is not None
    odd = PROPOSAL.model_copy(update={"source": source.model_copy(update={"file": "a\udcff.xlsx"})})
    change = ApplicationChange(named=odd, before=odd, after=None, findings=())

    document = read(difference_bytes(BOOKS, [], comparison(change)))

    assert document["applications"][0]["source"]["file"] == "a?.xlsx"


@pytest.mark.parametrize(
    ("version", "differences", "same"),
    [("2026.1", [CHANGED], True), ("2027.1", [CHANGED], False), ("2026.1", [], False)],
)
def test_a_change_under_the_same_version_is_marked(
    version: str, differences: list[Difference], *, same: bool
) -> None:
    one = shipped().model_copy(update={"version": "2026.1"})
    other = one.model_copy(update={"version": version})

    document = read(difference_bytes((one, other), differences, None))

    assert document["same_version"] is same
