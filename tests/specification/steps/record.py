"""Sentences about the record: it holds every result, and no change of it goes unnoticed."""

from tests.specification.desk import without_years
from tests.specification.stage import Stage
from tests.specification.steps.language import given, then, when

_CALLS = {
    "überprüft": ("verify",),
    "gezeigt": ("show",),
    "nachgerechnet": ("replay", "--all"),
}


@given("das Protokoll lässt sich nicht beschreiben", practical=True)
def locked(stage: Stage) -> None:
    stage.desk.lock()


@when("das Protokoll {Handlung} wird", practical=True)
def audited(stage: Stage, how: str) -> None:
    stage.desk.audit(*_CALLS[how])


@when("im Protokoll beim Vorschlag {Text} ein Zeichen verändert wird", practical=True)
def tampered(stage: Stage, reference: str) -> None:
    stage.desk.tamper(reference)


@then("steht jeder Vorschlag auch im Protokoll", practical=True)
def recorded(stage: Stage) -> None:
    assert stage.seen is not None, stage.desk.said
    proposals = [without_years(one) for one in stage.seen.proposals]
    assert [without_years(one) for one in stage.desk.recorded()] == proposals


@then("gleicht das Ergebnis Zeichen für Zeichen dem der vorigen Prüfung", practical=True)
def unchanged(stage: Stage) -> None:
    assert stage.desk.former is not None, "Es gibt keine vorige Prüfung."
    assert stage.desk.document.read_bytes() == stage.desk.former
