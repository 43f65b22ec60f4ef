"""Why an amount is not read, and what may have been meant."""

from collections.abc import Iterable
from decimal import Decimal

from grantrules.intake.grammar import Refused
from grantrules.intake.problem_code import Code
from grantrules.model.money import Cents, euros

USUAL_AMOUNT = "Betrag wie 1.234,56 oder 0"
_ASK = "Bitte nur den Betrag eintragen, zum Beispiel 1.234,56; wenn es nichts gibt, 0."


def unreadable_amount() -> Refused:
    """Refuses whatever is no amount."""
    return Refused(Code.AMOUNT_UNREADABLE, "ist kein Betrag.", USUAL_AMOUNT, _ASK)


def ambiguous_amount(readings: Iterable[Cents]) -> Refused:
    """Refuses what may mean each of these amounts, or something else."""
    code, fault = Code.AMOUNT_AMBIGUOUS, "ist mehrdeutig."
    if expected := offered(readings):
        return Refused.enter(code, fault, expected)
    return Refused(code, fault, USUAL_AMOUNT, _ASK)


def negative_amount(amount: Decimal) -> Refused:
    """Refuses an amount below zero, and a zero with a sign."""
    return Refused(
        Code.AMOUNT_NEGATIVE,
        "ist negativ.",
        "ein Betrag ab 0,00",
        "Bitte klären, was gemeint ist, und einen Betrag ab 0,00 eintragen."
        if amount
        else "Bitte als 0,00 eintragen.",
    )


def offered(readings: Iterable[Cents]) -> str:
    """Spells amounts unmistakably: 60.000,00 oder 60,00."""
    return " oder ".join(dict.fromkeys(euros(cents).removesuffix(" €") for cents in readings))
