"""Money: an amount in euros, as a number or in German spelling, becomes whole cents or is asked."""

import re
from decimal import ROUND_HALF_UP, Decimal

from grantrules.intake.grammar import Refused, Remark, Understood, plain_blanks
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, Number, Text
from grantrules.model.money import Cents, euros

_MOST_DIGITS = 15
_LONGEST = 40
_USUAL = "60.000,00 oder 60000"
_CURRENCY = r"(?:€|EUR|EURO)"
_WITH_CURRENCY = re.compile(
    rf"(?:{_CURRENCY} ?(?P<after>[^€A-Z]+)|(?P<before>[^€A-Z]+?) ?{_CURRENCY}|(?P<alone>[^€A-Z]+))",
    re.ASCII | re.IGNORECASE,
)
_GERMAN = re.compile(
    r"(?P<whole>0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:(?P<mark>[. '’])[0-9]{3})(?:(?P=mark)[0-9]{3})*)"
    r"(?P<end>,(?:[0-9]{2}|--?|–))?",
    re.ASCII,
)
_MARKED = re.compile(r"[0-9]+(?:[., '’][0-9]+)+", re.ASCII)
_TAILED = re.compile(
    r"(?P<head>[0-9]+|[0-9]{1,3}(?:(?P<inner>[., '’])[0-9]{3})(?:(?P=inner)[0-9]{3})*)"
    r"(?P<last>[.,])(?P<tail>[0-9]+)",
    re.ASCII,
)
_GROUP = 3
_DASHES = "-−–"


def read_amount(value: CellValue) -> Understood[Cents] | Refused:
    """Reads an amount; two decimals at most, and only what has a single meaning."""
    match value:
        case Number(text=text, percent=False):
            return _from_number(Decimal(text))
        case Text(text=text) if len(text) <= _LONGEST:
            return _from_text(plain_blanks(text))
        case _:
            return _unreadable()


def _from_number(amount: Decimal) -> Understood[Cents] | Refused:
    if amount < 0:
        return _negative(abs(amount))
    if amount.adjusted() > _MOST_DIGITS:
        return _unreadable()
    cents = (amount * 100).quantize(Decimal(1), rounding=ROUND_HALF_UP)
    if cents != amount * 100:
        return Refused.enter(
            Code.AMOUNT_PRECISION, "hat mehr als zwei Nachkommastellen.", _german(int(cents))
        )
    return _believed(int(cents), None)


def _from_text(text: str) -> Understood[Cents] | Refused:
    found = _WITH_CURRENCY.fullmatch(text.lstrip(_DASHES).lstrip())
    body = (found["after"] or found["before"] or found["alone"]).strip() if found else ""
    german = _GERMAN.fullmatch(body.lstrip(_DASHES).lstrip())
    if german and (text[0] in _DASHES or body[0] in _DASHES):
        return _negative(Decimal(_cents(german)) / 100)
    if german:
        return _believed(_cents(german), _grouping_remark(german))
    if _MARKED.fullmatch(body) and ("." in body or "," in body):
        expected = " oder ".join(dict.fromkeys(_readings(body))) or _USUAL
        return Refused.enter(Code.AMOUNT_AMBIGUOUS, "ist mehrdeutig.", expected)
    return _unreadable()


def _cents(german: re.Match[str]) -> int:
    whole = "".join(re.findall("[0-9]", german["whole"]))
    decimals = (german["end"] or "")[1:]
    return int(whole) * 100 + (int(decimals) if decimals.isdigit() else 0)


def _grouping_remark(german: re.Match[str]) -> Remark | None:
    """60.000 could be sixty with three decimals elsewhere; a comma or a second point settles it."""
    if german["mark"] != "." or german["end"] or german["whole"].count(".") > 1:
        return None
    return Remark(Code.AMOUNT_GROUPED, f"wurde als {euros(_cents(german))} gelesen.")


def _believed(cents: int, remark: Remark | None) -> Understood[Cents] | Refused:
    return _unreadable() if len(str(cents)) > _MOST_DIGITS else Understood(cents, remark)


def _readings(body: str) -> list[str]:
    """Lists what a text such as 60.00 may mean, thousands first, in unmistakable spelling."""
    found = _TAILED.fullmatch(body)
    if found is None:
        return []
    digits, tail = int("".join(re.findall("[0-9]", found["head"]))), found["tail"]
    short = len(found["head"]) <= _GROUP and len(tail) <= _GROUP
    thousands = short or (found["inner"] == found["last"] and len(tail) == _GROUP)
    decimals = not tail[2:].strip("0") and (short or len(tail) < _GROUP)
    readings = [
        *([(digits * 1000 + int(tail.ljust(_GROUP, "0"))) * 100] if thousands else []),
        *([digits * 100 + int(tail[:2].ljust(2, "0"))] if decimals else []),
    ]
    return [_german(cents) for cents in readings]


def _german(cents: int) -> str:
    return euros(cents).removesuffix(" €")


def _negative(amount: Decimal) -> Refused:
    return Refused(
        Code.AMOUNT_NEGATIVE,
        "ist negativ.",
        "ein Betrag ab 0,00",
        "Bitte den Betrag ohne Minuszeichen eintragen, oder 0,00."
        if amount
        else "Bitte als 0,00 eintragen.",
    )


def _unreadable() -> Refused:
    return Refused.enter(Code.AMOUNT_UNREADABLE, "ist kein Betrag.", _USUAL)
