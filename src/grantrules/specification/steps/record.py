"""Sentences about the record: it holds every result, and no change of it goes unnoticed."""

from grantrules.specification.comparison import must
from grantrules.specification.desk import without_years
from grantrules.specification.sentence import given, then, when
from grantrules.specification.stage import Stage

_CALLS = {
    "überprüft": ("verify",),
    "gezeigt": ("show",),
    "nachgerechnet": ("replay", "--all"),
}


@given(
    "das Protokoll lässt sich nicht beschreiben",
    says="Die Datei des Protokolls lässt sich nicht beschreiben.",
    practical=True,
)
def locked(stage: Stage) -> None:
    """The audit trail cannot be written."""
    stage.desk.lock()


@when(
    "das Protokoll {Handlung} wird",
    example="das Protokoll überprüft wird",
    says="Ein Befehl des Protokolls: überprüfen, zeigen oder nachrechnen.",
    practical=True,
)
def audited(stage: Stage, how: str) -> None:
    """A command of the audit trail is called."""
    stage.desk.audit(*_CALLS[how])


@when(
    "im Protokoll beim Vorschlag {Text} ein Zeichen verändert wird",
    example="im Protokoll beim Vorschlag „2026-017“ ein Zeichen verändert wird",
    says="Jemand ändert das Protokoll am Programm vorbei; im Text steht das Aktenzeichen.",
    practical=True,
)
def tampered(stage: Stage, reference: str) -> None:
    """Somebody changes the audit trail behind the back of the program."""
    stage.desk.tamper(reference)


@then(
    "steht jeder Vorschlag auch im Protokoll",
    says="Das Protokoll enthält genau die Vorschläge des Ergebnisses.",
    practical=True,
)
def recorded(stage: Stage) -> None:
    """Every proposal stands in the audit trail."""
    shown = () if stage.seen is None else stage.seen.proposals
    must(shown, stage.desk.said)
    recorded = [without_years(one) for one in stage.desk.recorded()]
    must(recorded == [without_years(one) for one in shown], "Das Protokoll weicht ab.")


@then(
    "gleicht das Ergebnis Zeichen für Zeichen dem der vorigen Prüfung",
    says="Zwei Prüfungen schreiben dieselbe Datei.",
    practical=True,
)
def unchanged(stage: Stage) -> None:
    """The document is the same to the byte as that of the run before."""
    must(stage.desk.former is not None, "Es gibt keine vorige Prüfung.")
    must(stage.desk.document.read_bytes() == stage.desk.former, "Das Ergebnis ist ein anderes.")
