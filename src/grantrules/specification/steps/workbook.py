"""Sentences about lists from Excel: what stands in them, and what checking them finds."""

from grantrules.specification.case import Case, Expectation
from grantrules.specification.comparison import must
from grantrules.specification.entry import Entry
from grantrules.specification.list_workbook import Content
from grantrules.specification.run_expectation import ProblemAt
from grantrules.specification.sentence import given, then, when
from grantrules.specification.stage import Stage


@given(
    "in der Spalte {Angabe} steht {Zelle}",
    example="in der Spalte Personalkosten steht der Text „60.00“",
    says="Der Inhalt einer Zelle des zuletzt genannten Antrags, so wie er in Excel steht.",
    practical=True,
)
def contains(stage: Stage, entry: Entry, content: Content) -> None:
    """Something else than its value stands in a cell of the newest application."""
    stage.desk.contain(stage.case, entry.key, content)


@given(
    "die Zeile des Antrags ist ausgeblendet",
    says="Die Zeile des zuletzt genannten Antrags ist in Excel ausgeblendet.",
    practical=True,
)
def hidden(stage: Stage) -> None:
    """The row of the newest application is hidden."""
    stage.desk.hide(stage.case)


@given(
    "dies steht in der Liste {Text}",
    example="dies steht in der Liste „antraege.xlsx“",
    says="Die bisher genannten Anträge stehen in dieser Arbeitsmappe.",
    practical=True,
)
def listed(stage: Stage, name: str) -> None:
    """The applications so far stand in a list."""
    stage.desk.put(stage.case, name)
    stage.case = Case(stage.case.programme, budget=stage.case.budget)


@given(
    "in der Liste {Text} fehlt die Spalte {Angabe}",
    example="in der Liste „antraege.xlsx“ fehlt die Spalte Personalkosten",
    says="Einer Liste fehlt eine Spalte.",
    practical=True,
)
def lacking(stage: Stage, name: str, entry: Entry) -> None:
    """A list has lost a column."""
    stage.desk.drop(name, entry.heading)


@given(
    "die Liste {Text} liegt ein zweites Mal als {Text} vor",
    example="die Liste „a.xlsx“ liegt ein zweites Mal als „b.xlsx“ vor",
    says="Dieselbe Datei liegt unter einem zweiten Namen im Ordner.",
    practical=True,
)
def copied(stage: Stage, name: str, other: str) -> None:
    """The same list lies there twice."""
    stage.desk.copy(name, other)


@when(
    "{Ort} geprüft wird",
    example="der Ordner geprüft wird",
    says="Der Befehl „grantrules check“ prüft den Ordner mit den Listen.",
    practical=True,
)
def checked(stage: Stage, where: str) -> None:
    """The command line checks a folder."""
    everything = where.endswith("Ergebnissen")
    path = stage.desk.folder if everything else stage.desk.inbox
    stage.seen = stage.desk.check(stage.case, path)


@then(
    "endet die Prüfung {Abschluss}",
    example="endet die Prüfung mit offenen Punkten",
    says="Mit welchem Ergebnis der Befehl endet.",
    practical=True,
)
def ended(stage: Stage, status: int) -> None:
    """How the command line ended."""
    must(stage.desk.status == status, f"Ende {stage.desk.status}: {stage.desk.said}")


@then(
    "meldet die Prüfung {Text}",
    example="meldet die Prüfung „nicht eingerechnet“",
    says="Ein Text, den der Befehl ausgibt.",
    practical=True,
)
def said(stage: Stage, text: str) -> None:
    """What the command line said."""
    must(text in " ".join(stage.desk.said.split()), stage.desk.said)


@then(
    "nennt die Mängelliste zur Angabe {Angabe} {Text}",
    example="nennt die Mängelliste zur Angabe Personalkosten „negativ“",
    says="Ein Text in der Mängelliste, in einer Zeile, die auf die Spalte der Angabe verweist.",
)
def problem_at(_case: Case, entry: Entry, text: str) -> Expectation:
    """What the list of problems says in the column of an entry."""
    return ProblemAt(entry.key, text)


@then(
    "verweist die Mängelliste auf die Zelle {Text} der Liste {Text}",
    example="verweist die Mängelliste auf die Zelle „N2“ der Liste „antraege.xlsx“",
    says="Wohin die Mängelliste führt.",
    practical=True,
)
def links_to(stage: Stage, cell: str, name: str) -> None:
    """Where the list of problems leads to."""
    links = stage.desk.links()
    found = any(f"{name}#" in one and one.endswith(f"!{cell}") for one in links)
    must(found, f"Die Mängelliste verweist auf: {links}")


@then(
    "liegt {Fehlendes} vor",
    example="liegt kein Ergebnis vor",
    says="Was die Prüfung nicht geschrieben hat.",
    practical=True,
)
def lacks(stage: Stage, what: str) -> None:
    """What the results lack."""
    wanted = ["entscheidungsvorschlaege.json", "entscheidungsvorschlaege.xlsx"]
    expected = [] if what == "kein Ergebnis" else wanted
    must(stage.desk.written() == expected, stage.desk.said)
