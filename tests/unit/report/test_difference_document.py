"""The JSON of a comparison of two rule books."""

import json
from typing import Any

from tests.unit.builders import shipped
from tests.unit.report.builders import finding, proposal

from grantrules.model.comparison import ApplicationChange, Comparison, FindingChange
from grantrules.model.difference import Area, Difference
from grantrules.report.difference_document import difference_bytes

BOOKS = (shipped(), shipped())
PROPOSAL = proposal()


def comparison(*changes: ApplicationChange) -> Comparison:
    return Comparison(changes=changes, unchanged=7, before=(), after=(), problems=(), unread=())


def read(content: bytes) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(content)
    return document


def test_both_rule_books_and_every_difference_stand_in_the_document() -> None:
    one = Difference(
        area=Area.RULE, subject="FR-03", title="T", aspect="Warum", before="so", after=None
    )

    document = read(difference_bytes(BOOKS, [one], None))

    assert [*document] == ["before", "after", "differences", "applications", "unchanged"]
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
            "after": {"status": "not_met", "effect": "reduce", "reason": finding().reason},
        }
    ]


def test_a_name_that_is_no_text_does_not_break_the_document() -> None:
    source = PROPOSAL.source
    assert source is not None
    odd = PROPOSAL.model_copy(update={"source": source.model_copy(update={"file": "a\udcff.xlsx"})})
    change = ApplicationChange(named=odd, before=odd, after=None, findings=())

    document = read(difference_bytes(BOOKS, [], comparison(change)))

    assert document["applications"][0]["source"]["file"] == "a?.xlsx"
