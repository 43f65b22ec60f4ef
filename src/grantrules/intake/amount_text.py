"""Money as text: a German spelling with a single meaning, or a refusal that names the meanings."""

import re
from decimal import Decimal

from grantrules.intake.amount_refusal import ambiguous_amount, negative_amount, unreadable_amount
from grantrules.intake.grammar import Refused, Remark, Understood
from grantrules.intake.problem_code import Code
from grantrules.model.money import Cents, euros

MOST_DIGITS = 15
_CURRENCY = r"(?:€|EUR|EURO)"
_WITH_CURRENCY = re.compile(
    rf"(?:{_CURRENCY} ?(?P<after>[^€A-Z]+)|(?P<before>[^€A-Z]+?) ?{_CURRENCY}|(?P<alone>[^€A-Z]+))",
    re.ASCII | re.IGNORECASE,
)
_WHOLE = (
    r"(?P<whole>0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:(?P<mark>[. '’])[0-9]{3})(?:(?P=mark)[0-9]{3})*)"
)
_GERMAN = re.compile(_WHOLE + r"(?P<end>,(?:[0-9]{1,2}|--?|[‒–—]))?", re.ASCII)
_DASH = "[-‐‑‒–—−]"
_OPEN_END = re.compile(_WHOLE + f" ?{_DASH}", re.ASCII)
_MARKED = re.compile(r"[0-9]+(?:[., '’][0-9]+)*[.,][0-9]+(?:[., '’][0-9]+)*", re.ASCII)
_SIGNED = re.compile(
    rf"{_DASH} ?(?P<after>.+)|\( ?(?P<inside>.+?) ?\)|(?P<before>.+,[0-9]{{2}}.*?) ?{_DASH}",
    re.ASCII,
)
_TAILED = re.compile(
    r"(?P<head>[0-9]+|[0-9]{1,3}(?:(?P<inner>[., '’])[0-9]{3})(?:(?P=inner)[0-9]{3})*)"
    r"(?P<last>[.,])(?P<tail>[0-9]+)",
    re.ASCII,
)
_GROUP = 3


def amount_in(text: str) -> Understood[Cents] | Refused:
    """Reads an amount in German spelling, trimmed and with plain blanks."""
    body = _without_currency(text)
    if german := _german(body):
        return _believed(german)
    unsigned = _unsigned(text) or _unsigned(body)
    if unsigned and (_german(unsigned) or _MARKED.fullmatch(unsigned)):
        return negative_amount(Decimal(any(one in unsigned for one in "123456789")))
    if open_end := _OPEN_END.fullmatch(body):
        # 60.000- may be a negative amount or lack the comma of 60.000,-.
        return ambiguous_amount([_cents(open_end["whole"], "")])
    if _MARKED.fullmatch(body):
        return ambiguous_amount(_readings(body))
    return unreadable_amount()


def _without_currency(text: str) -> str:
    found = _WITH_CURRENCY.fullmatch(text)
    return (found["after"] or found["before"] or found["alone"]).strip() if found else ""


def _unsigned(text: str) -> str:
    found = _SIGNED.fullmatch(text)
    if found is None:
        return ""
    return _without_currency(found["after"] or found["inside"] or found["before"])


def _german(body: str) -> re.Match[str] | None:
    """Matches a German amount; one decimal is clear only behind four digits: 60,5 may be T€."""
    found = _GERMAN.fullmatch(body)
    if found is None or not _is_single(_decimals(found)):
        return found
    return found if len(_digits(found["whole"])) > _GROUP else None


def _believed(german: re.Match[str]) -> Understood[Cents] | Refused:
    cents = _cents(german["whole"], _decimals(german))
    if len(str(cents)) > MOST_DIGITS:
        return unreadable_amount()
    return Understood(cents, _remark(german, f"wurde als {euros(cents)} gelesen."))


def _remark(german: re.Match[str], says: str) -> Remark | None:
    if _is_single(_decimals(german)):
        return Remark(Code.AMOUNT_DECIMAL, says)
    # 60.000 is sixty with three decimals elsewhere; a comma or a second point settles it.
    if german["mark"] == "." and not german["end"] and german["whole"].count(".") == 1:
        return Remark(Code.AMOUNT_GROUPED, says)
    return None


def _cents(whole: str, decimals: str) -> Cents:
    return int(_digits(whole)) * 100 + int(decimals.ljust(2, "0"))


def _digits(text: str) -> str:
    return "".join(re.findall("[0-9]", text))


def _decimals(german: re.Match[str]) -> str:
    return _digits(german["end"] or "")


def _is_single(decimals: str) -> bool:
    return len(decimals) == 1


def _readings(body: str) -> list[Cents]:
    """Lists what a text such as 60.00 may mean, thousands first."""
    found = _TAILED.fullmatch(body)
    if found is None:
        return []
    digits, tail = int(_digits(found["head"])), found["tail"]
    short = len(found["head"]) <= _GROUP and len(tail) <= _GROUP
    thousands = short or (found["inner"] == found["last"] and len(tail) == _GROUP)
    decimals = not tail[2:].strip("0") and (short or len(tail) < _GROUP)
    return [
        *([(digits * 1000 + int(tail.ljust(_GROUP, "0"))) * 100] if thousands else []),
        *([digits * 100 + int(tail[:2].ljust(2, "0"))] if decimals else []),
    ]
