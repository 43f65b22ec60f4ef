"""Sentences about deadlines: from a letter or an event to the last day of a period."""

from datetime import date

from grantrules.engine.spelling import german_day
from grantrules.model.period import Period
from grantrules.model.window import DeadlineKind
from grantrules.specification.comparison import lacks, must
from grantrules.specification.sentence import given, then, when
from grantrules.specification.stage import Stage


@given(
    "ein Schreiben ging am {Datum} zur Post",
    example="ein Schreiben ging am 01.12.2025 zur Post",
    says="Der Tag der Aufgabe zur Post; bekannt gilt es erst Tage später.",
    practical=True,
)
def posted(stage: Stage, day: date) -> None:
    """A letter was posted."""
    stage.deadlines.begin(day, posted=True)


@given(
    "ein Ereignis am {Datum}",
    example="ein Ereignis am 05.12.2025",
    says="Der Tag, von dem eine Frist läuft; er zählt nicht mit.",
    practical=True,
)
def happened(stage: Stage, day: date) -> None:
    """Something sets off a period."""
    stage.deadlines.begin(day, posted=False)


@when(
    "nach Regel {Regel} {Fristart} von {Dauer} berechnet wird",
    example="nach Regel {Regel} eine Frist von 4 Wochen berechnet wird",
    says="Das Ende einer Frist nach der genannten Regel.",
    practical=True,
)
def reckoned(stage: Stage, _rule: str, kind: DeadlineKind, period: Period) -> None:
    """A period is reckoned."""
    stage.deadlines.reckon(kind, period)


@when(
    "die Behörde die Frist bis zum {Datum} verlängert",
    example="die Behörde die Frist bis zum 16.01.2026 verlängert",
    says="Ein späterer letzter Tag, auch nach Ablauf der Frist.",
    practical=True,
)
def extended(stage: Stage, until: date) -> None:
    """A period is extended."""
    stage.deadlines.extend(until)


@then(
    "gilt das Schreiben am {Datum} als bekannt gegeben",
    example="gilt das Schreiben am 05.12.2025 als bekannt gegeben",
    says="Der Tag der Bekanntgabe, von dem die Frist läuft.",
    practical=True,
)
def notified(stage: Stage, day: date) -> None:
    """A letter counts as known."""
    found = stage.deadlines.found.notified
    must(found == day, f"Es gilt am {german_day(found)} als bekannt gegeben.")


@then(
    "ist der letzte Tag der {Datum}",
    example="ist der letzte Tag der 02.01.2026",
    says="Der Tag, mit dessen Ablauf die Frist endet.",
    practical=True,
)
def ends(stage: Stage, day: date) -> None:
    """A period ends."""
    found = stage.deadlines.found.end
    must(found == day, f"Der letzte Tag ist der {german_day(found)}.")


@then(
    "nennt die Berechnung {Text}",
    example="nennt die Berechnung „§ 31 Abs. 3 VwVfG“",
    says="Ein Stück aus den Schritten der Berechnung.",
    practical=True,
)
def said(stage: Stage, text: str) -> None:
    """The steps say why."""
    fault = lacks(text, " ".join(stage.deadlines.found.steps))
    must(fault is None, str(fault))


@then(
    "lässt sich die Frist nicht verlängern: {Text}",
    example="lässt sich die Frist nicht verlängern: „Ausschlussfrist“",
    says="Die Verlängerung wird abgelehnt; im Text steht ein Teil der Begründung.",
    practical=True,
)
def refused(stage: Stage, text: str) -> None:
    """A period cannot be extended."""
    stage.deadlines.refused(text)
