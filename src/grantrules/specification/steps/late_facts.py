"""Sentences about what comes after a signature: new facts, corrections, and who is passed over."""

from grantrules.specification.comparison import must
from grantrules.specification.sentence import then, when
from grantrules.specification.stage import Stage

_REASON = ("--reason", "Vermerk.")


@when(
    "{Person} zum Vorgang {Text} befindet, dass die neuen Angaben nichts ändern",
    example="Anna Amt zum Vorgang „2026-017“ befindet, dass die neuen Angaben nichts ändern",
    says="Angaben, die nach der Zeichnung eingegangen sind, sind unerheblich.",
    practical=True,
)
def dismissed(stage: Stage, person: str, reference: str) -> None:
    """Somebody says that new facts change nothing."""
    stage.register.act(person, "dismiss", reference, _unheeded(stage, reference)[-1], *_REASON)


@when(
    "{Person} zum Vorgang {Text} die letzte Unterschrift berichtigt",
    example="Anna Amt zum Vorgang „2026-017“ die letzte Unterschrift berichtigt",
    says="Eine Unterschrift soll nicht mehr gelten; eine andere Person muss das bestätigen.",
    practical=True,
)
def corrected(stage: Stage, person: str, reference: str) -> None:
    """Somebody wants a signature undone."""
    signatures = stage.register.case(reference)["signatures"]
    must(signatures, "Gezeichnet ist nicht.")
    stage.register.act(person, "correct", reference, str(signatures[-1]["entry"]), *_REASON)


@when(
    "{Person} zum Vorgang {Text} die Berichtigung bestätigt",
    example="Bert Blick zum Vorgang „2026-017“ die Berichtigung bestätigt",
    says="Die zweite Person, mit der eine Berichtigung wirkt.",
    practical=True,
)
def undone(stage: Stage, person: str, reference: str) -> None:
    """A second person confirms a correction."""
    corrections = stage.register.case(reference)["corrections"]
    must(corrections, "Es steht keine Berichtigung aus.")
    stage.register.act(person, "confirm", reference, str(corrections[-1]["entry"]))


@then(
    "warten zum Vorgang {Text} neue Angaben",
    example="warten zum Vorgang „2026-017“ neue Angaben",
    says="Nach der Zeichnung sind Angaben eingegangen, die noch niemand berücksichtigt hat.",
    practical=True,
)
def waiting(stage: Stage, reference: str) -> None:
    """New facts wait for somebody to deal with them."""
    must(_unheeded(stage, reference), "Es warten keine neuen Angaben.")


@then(
    "übergeht der Vorschlag zum Vorgang {Text} den Vorgang {Text}",
    example="übergeht der Vorschlag zum Vorgang „3“ den Vorgang „2“",
    says="Ein abweichender Vorschlag geht einem besser platzierten Vorgang vor, und das steht da.",
    practical=True,
)
def passed_over(stage: Stage, reference: str, other: str) -> None:
    """An override passes over a better ranked case, and says so."""
    override = stage.register.case(reference)["override"]
    must(override is not None, "Abweichend vorgeschlagen ist nichts.")
    must(other in override["passed_over"], f"Übergangen ist {override['passed_over']}.")


def _unheeded(stage: Stage, reference: str) -> list[str]:
    held = stage.register.case(reference)["facts_held"]
    return [str(one["entry"]) for one in held if one["dismissal"] is None]
