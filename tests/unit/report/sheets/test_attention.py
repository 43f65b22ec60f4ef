from typing import Any

from tests.unit.report.builders import finding, problem, proposal, refused, run

from grantrules.model.problem import Severity
from grantrules.model.proposal import Outcome
from grantrules.report.sheet import Row
from grantrules.report.sheets.attention import MOST_LISTED, attention_rows


def shown(row: Row) -> list[Any]:
    return [entry.value for entry in row.entries]


def test_what_somebody_has_to_do_is_counted() -> None:
    rows = [
        refused(Outcome.REQUEST_INFORMATION, "a", findings=(finding(),)),
        refused(Outcome.REVIEW, "b", findings=(finding(),)),
        proposal("c"),
    ]
    problems = (problem(), problem("row.duplicate", severity=Severity.REMARK))

    counts = {row[0]: row[1] for row in map(shown, attention_rows(run(rows, problems=problems)))}

    assert counts["Nachforderungen"] == 1
    assert counts["Prüfungen durch Menschen"] == 1
    assert counts["Fehler in den Eingaben"] == 1
    assert counts["Vor Zeichnung zu bestätigen"] == 1


def test_each_proposal_that_waits_is_linked_to_its_row() -> None:
    rows = [proposal("a"), refused(Outcome.REVIEW, "b")]

    entry = list(attention_rows(run(rows)))[-1].entries[0]

    assert entry.value == "b"
    assert entry.link is not None
    assert entry.link.location == "'Vorschläge'!A4"


def test_where_nothing_waits_there_is_no_list() -> None:
    assert len(list(attention_rows(run([proposal()])))) == 1 + 4


def test_a_long_list_ends_in_a_line_that_says_where_the_rest_is() -> None:
    rows = [refused(Outcome.REVIEW, str(n)) for n in range(MOST_LISTED + 3)]

    last = shown(list(attention_rows(run(rows)))[-1])

    assert last == ["Weitere 3 stehen im Blatt „Vorschläge“."]
