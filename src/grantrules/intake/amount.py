"""Money: an amount in euros, as a number or in German spelling, becomes whole cents or is asked."""

import re
from decimal import ROUND_HALF_UP, Decimal

from grantrules.intake.amount_refusal import negative_amount, offered, unreadable_amount
from grantrules.intake.amount_text import MOST_DIGITS, amount_in
from grantrules.intake.grammar import Refused, Understood, plain_blanks
from grantrules.intake.number_unit import HIDDEN, formatted_as
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, Number, Text
from grantrules.model.money import Cents

_LONGEST = 40
# No application asks for as much: 60000 shown in thousands does not mean 60 million.
_HIGHEST_OFFER = 1_000_000_000
_FACTORS = {
    **dict.fromkeys(("000", "t", "teur", "tsd", "tausend", "k", "keur"), 1_000),
    **dict.fromkeys(("m", "meur", "mio", "mill", "million", "millionen"), 1_000_000),
}
_WORDS = re.compile(r"[a-zäöü]+|[0-9]+")


def read_amount(value: CellValue) -> Understood[Cents] | Refused:
    """Reads an amount; two decimals at most, and only what has a single meaning."""
    match value:
        case Number(text=text, percent=False, unit=unit):
            return _from_number(Decimal(text), unit)
        case Text(text=text) if len(plain := plain_blanks(text)) <= _LONGEST:
            return amount_in(plain)
        case _:
            return unreadable_amount()


def _from_number(amount: Decimal, unit: str) -> Understood[Cents] | Refused:
    if amount < 0:
        return negative_amount(amount)
    if amount.adjusted() > MOST_DIGITS:
        return unreadable_amount()
    cents = _rounded(amount)
    if unit:
        return _in_unit(amount, unit)
    if cents != amount * 100:
        return Refused.enter(
            Code.AMOUNT_PRECISION, "hat mehr als zwei Nachkommastellen.", offered([cents])
        )
    return unreadable_amount() if len(str(cents)) > MOST_DIGITS else Understood(cents)


def _rounded(amount: Decimal) -> Cents:
    return int((amount * 100).quantize(Decimal(1), rounding=ROUND_HALF_UP))


def _in_unit(amount: Decimal, unit: str) -> Refused:
    """Asks what a number means that its cell shows as thousands or in another currency."""
    factors = [_FACTORS[word] for word in _WORDS.findall(unit.casefold()) if word in _FACTORS]
    meant = [amount * factor for factor in factors[:1]] + [amount]
    readings = [_rounded(one) for one in meant if one * 100 < _HIGHEST_OFFER]
    expected = offered(readings) if factors or unit == HIDDEN else ""
    perhaps = f", etwa {expected}," if expected else ""
    return Refused(
        Code.AMOUNT_UNIT,
        formatted_as(unit),
        expected or "Betrag in Euro",
        f"Bitte den Betrag in Euro eintragen{perhaps} und die Zelle als Währung € formatieren.",
    )
