"""Full-time posts (VZÄ): a decimal number such as 0,5, or a refusal."""

import re
from decimal import Decimal

from grantrules.intake.grammar import Refused, Remark, Understood, plain_blanks
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, Number, Text, shown

_MOST_DECIMALS = 6
_MOST_DIGITS = 9
_COMMA = re.compile(r"(0|[1-9][0-9]{0,8})(?:,([0-9]+))?", re.ASCII)
_POINT = re.compile(r"(0|[1-9][0-9]{0,8})\.([0-9]+)", re.ASCII)
_THOUSAND = 3


def read_share(value: CellValue) -> Understood[Decimal] | Refused:
    """Reads full-time posts; whether so many make sense is not judged here."""
    match value:
        case Number(text=text, percent=percent):
            return _from_number(Decimal(text), percent=percent)
        case Text(text=text):
            return _from_text(plain_blanks(text))
        case _:
            return _unreadable()


def _from_number(posts: Decimal, *, percent: bool) -> Understood[Decimal] | Refused:
    if posts.adjusted() >= _MOST_DIGITS:
        return _unreadable()
    if posts != round(posts, _MOST_DECIMALS):
        return _too_precise(posts)
    return Understood(posts, _remark(Code.SHARE_PERCENT, posts) if percent else None)


def _from_text(text: str) -> Understood[Decimal] | Refused:
    if found := _COMMA.fullmatch(text):
        return _exact(found, None)
    found = _POINT.fullmatch(text)
    if found is None:
        return _unreadable()
    if len(found[2]) == _THOUSAND:
        # 1.000 is one post to some and a thousand to a German spreadsheet.
        expected = _german(_posts(found))
        return Refused.enter(Code.SHARE_AMBIGUOUS, "ist mehrdeutig.", expected)
    return _exact(found, _remark(Code.SHARE_POINT, _posts(found)))


def _exact(found: re.Match[str], remark: Remark | None) -> Understood[Decimal] | Refused:
    posts = _posts(found)
    if posts != round(posts, _MOST_DECIMALS):
        return _too_precise(posts)
    return Understood(posts, remark)


def _posts(found: re.Match[str]) -> Decimal:
    """Drops needless zeros, so that 1,0 and 1 are one value."""
    fraction = (found[2] or "").rstrip("0")
    return Decimal(f"{found[1]}.{fraction}" if fraction else found[1])


def _remark(code: Code, posts: Decimal) -> Remark:
    return Remark(code, f"wurde als {_german(posts)} VZÄ gelesen.")


def _german(posts: Decimal) -> str:
    return shown(Number(f"{posts:f}"))


def _too_precise(posts: Decimal) -> Refused:
    rounded = _german(round(posts, 2))
    return Refused.enter(Code.SHARE_PRECISION, "hat mehr als sechs Nachkommastellen.", rounded)


def _unreadable() -> Refused:
    return Refused.enter(Code.SHARE_UNREADABLE, "ist kein Stellenumfang.", "1 oder 0,5")
