"""Sentences about lists from Excel: what stands in them, and what checking them finds."""

from tests.specification.case import Case, Expectation
from tests.specification.entry import Entry
from tests.specification.list_workbook import Content
from tests.specification.run_expectation import ProblemAt
from tests.specification.stage import Stage
from tests.specification.steps.language import given, then, when


@given("in der Spalte {Angabe} steht {Zelle}", practical=True)
def contains(stage: Stage, entry: Entry, content: Content) -> None:
    stage.desk.contain(stage.case, entry.key, content)


@given("die Zeile des Antrags ist ausgeblendet", practical=True)
def hidden(stage: Stage) -> None:
    stage.desk.hide(stage.case)


@given("dies steht in der Liste {Text}", practical=True)
def listed(stage: Stage, name: str) -> None:
    stage.desk.put(stage.case, name)
    stage.case = Case(budget=stage.case.budget)


@given("in der Liste {Text} fehlt die Spalte {Angabe}", practical=True)
def lacking(stage: Stage, name: str, entry: Entry) -> None:
    stage.desk.drop(name, entry.heading)


@given("die Liste {Text} liegt ein zweites Mal als {Text} vor", practical=True)
def copied(stage: Stage, name: str, other: str) -> None:
    stage.desk.copy(name, other)


@when("{Ort} geprüft wird", practical=True)
def checked(stage: Stage, where: str) -> None:
    everything = where.endswith("Ergebnissen")
    path = stage.desk.folder if everything else stage.desk.inbox
    stage.seen = stage.desk.check(stage.case, path)


@then("endet die Prüfung {Abschluss}", practical=True)
def ended(stage: Stage, status: int) -> None:
    assert stage.desk.status == status, f"Ende {stage.desk.status}: {stage.desk.said}"


@then("meldet die Prüfung {Text}", practical=True)
def said(stage: Stage, text: str) -> None:
    assert text in " ".join(stage.desk.said.split()), stage.desk.said


@then("nennt die Mängelliste zur Angabe {Angabe} {Text}")
def problem_at(entry: Entry, text: str) -> Expectation:
    return ProblemAt(entry.key, text)


@then("verweist die Mängelliste auf die Zelle {Text} der Liste {Text}", practical=True)
def links_to(stage: Stage, cell: str, name: str) -> None:
    links = stage.desk.links()
    assert any(f"{name}#" in one and one.endswith(f"!{cell}") for one in links), links


@then("liegt {Fehlendes} vor", practical=True)
def lacks(stage: Stage, what: str) -> None:
    wanted = ["entscheidungsvorschlaege.json", "entscheidungsvorschlaege.xlsx"]
    expected = [] if what == "kein Ergebnis" else wanted
    assert stage.desk.written() == expected, stage.desk.said
