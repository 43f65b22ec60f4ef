from typing import Any

from tests.unit.report.builders import finding, problem, proposal, refused, run

from grantrules.model.application import Source
from grantrules.model.problem import Severity
from grantrules.model.proposal import Outcome
from grantrules.report.request import Request
from grantrules.report.sheet import Row
from grantrules.report.sheets.attention import MOST_LISTED, attention_rows
from grantrules.report.sheets.names import REQUESTS
from grantrules.report.told import Told

NOBODY = Told((), ())


def shown(row: Row) -> list[Any]:
    return [entry.value for entry in row.entries]


def test_what_somebody_has_to_do_is_counted() -> None:
    rows = [
        refused(Outcome.REQUEST_INFORMATION, "a", findings=(finding(),)),
        refused(Outcome.REVIEW, "b", findings=(finding(),)),
        proposal("c"),
    ]
    problems = (problem(), problem("row.duplicate", severity=Severity.REMARK))

    counts = {
        row[0]: row[1] for row in map(shown, attention_rows(run(rows, problems=problems), NOBODY))
    }

    assert counts["Nachforderungen"] == 0
    assert counts["Prüfungen durch Menschen"] == 1
    assert counts["Fehler in den Eingaben"] == 1
    assert counts["Vor Zeichnung zu bestätigen"] == 1


def test_each_proposal_that_waits_is_linked_to_its_row() -> None:
    rows = [proposal("a"), refused(Outcome.REVIEW, "b")]

    entry = list(attention_rows(run(rows), NOBODY))[-1].entries[0]

    assert entry.value == "b"
    assert entry.link is not None
    assert entry.link.location == "'Vorschläge'!A4"


def test_where_nothing_waits_there_is_no_list() -> None:
    assert len(list(attention_rows(run([proposal()]), NOBODY))) == 1 + 4


def test_a_long_list_ends_in_a_line_that_says_where_the_rest_is() -> None:
    rows = [refused(Outcome.REVIEW, str(n)) for n in range(MOST_LISTED + 3)]

    last = shown(list(attention_rows(run(rows), NOBODY))[-1])

    assert last == ["Weitere 3 stehen im Blatt „Vorschläge“."]


def test_the_ready_texts_are_counted_as_their_sheet_holds_them() -> None:
    of_application = Request("a", "Ulm", None, Source(file="a.xlsx", sheet="A"), "a.xlsx", (), "")
    heard = Told((), (of_application, of_application._replace(source=None)))

    row = next(one for one in map(shown, attention_rows(run(), heard)) if one[0] == REQUESTS)

    assert row[1] == 2
    assert "2 Texte: 1 zu Anträgen, 1 zu Dateien." in row[2]
