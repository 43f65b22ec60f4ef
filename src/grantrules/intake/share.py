"""Full-time posts (VZÄ): a decimal number such as 0,5, or a refusal."""

import re
from decimal import Decimal

from grantrules.intake.grammar import Refused, Remark, Understood, plain_blanks
from grantrules.intake.number_unit import formatted_as
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, Number, Text, shown

_MOST_DECIMALS = 6
_MOST_DIGITS = 9
_UNIT = re.compile(r"VZÄ|Vollzeitäquivalente?|(?:Vollzeits|S)tellen?")
_WITH_UNIT = re.compile(rf"(.*?) ?(?:{_UNIT.pattern})?")
_COMMA = re.compile(r"(0|[1-9][0-9]{0,8})(?:,([0-9]+))?", re.ASCII)
_POINT = re.compile(r"(0|[1-9][0-9]{0,8})\.([0-9]+)", re.ASCII)
_PERCENT = re.compile(r"(0|[1-9][0-9]{0,2})(?:[.,]([0-9]{1,2}))? ?%", re.ASCII)
_FRACTION = re.compile(r"([1-9])[/⁄]([1-9])", re.ASCII)
_SIGNS = str.maketrans({"½": "1/2", "¼": "1/4", "¾": "3/4"})
_THOUSAND = 3
# Who enters 1 into a cell of percentages gets 1 % and means one post.
_LEAST_PERCENTAGE = Decimal("0.02")
_USUAL = "Zahl wie 1 oder 0,5"
_ASK = "Bitte nur die Zahl eintragen, zum Beispiel 1 für eine volle oder 0,5 für eine halbe Stelle."


def read_share(value: CellValue) -> Understood[Decimal] | Refused:
    """Reads full-time posts; whether so many make sense is not judged here."""
    match value:
        case Number(text=text, unit="%"):
            return _unreadable(formatted_as("%"), Decimal(text) / 100)
        case Number(unit=unit) if unit and not _UNIT.fullmatch(unit):
            return _unreadable(formatted_as(unit))
        case Number(text=text, percent=True):
            return _from_percentage(Decimal(text))
        case Number(text=text):
            return _from_number(Decimal(text), None)
        case Text(text=text):
            return _from_text(plain_blanks(text))
        case _:
            return _unreadable()


def _from_percentage(posts: Decimal) -> Understood[Decimal] | Refused:
    if 0 < posts <= _LEAST_PERCENTAGE:
        return _ambiguous(posts * 100, posts)
    return _from_number(posts, _remark(Code.SHARE_PERCENT, posts))


def _from_number(posts: Decimal, remark: Remark | None) -> Understood[Decimal] | Refused:
    return _unreadable() if posts.adjusted() >= _MOST_DIGITS else _exact(posts, remark)


def _from_text(text: str) -> Understood[Decimal] | Refused:
    found = _WITH_UNIT.fullmatch(text)
    bare = found[1] if found else ""
    if found := _COMMA.fullmatch(bare):
        return _exact(_posts(found), None)
    found = _POINT.fullmatch(bare)
    if found is None:
        return _unreadable(likely=_likely(text))
    if len(found[2]) == _THOUSAND:
        # 1.000 is one post to some and a thousand to a German spreadsheet.
        return _ambiguous(_posts(found))
    return _exact(_posts(found), _remark(Code.SHARE_POINT, _posts(found)))


def _likely(text: str) -> Decimal | None:
    """Gives the posts that a percentage or a fraction most likely means."""
    if percentage := _PERCENT.fullmatch(text):
        return _posts(percentage) / 100
    fraction = _FRACTION.fullmatch(text.translate(_SIGNS))
    if fraction is None:
        return None
    return round(Decimal(fraction[1]) / Decimal(fraction[2]), _MOST_DECIMALS)


def _exact(posts: Decimal, remark: Remark | None) -> Understood[Decimal] | Refused:
    if posts != round(posts, _MOST_DECIMALS):
        rounded = _german(round(posts, _MOST_DECIMALS))
        return Refused.enter(Code.SHARE_PRECISION, "hat mehr als sechs Nachkommastellen.", rounded)
    return Understood(posts, remark)


def _posts(found: re.Match[str]) -> Decimal:
    """Drops needless zeros, so that 1,0 and 1 are one value."""
    fraction = (found[2] or "").rstrip("0")
    return Decimal(f"{found[1]}.{fraction}" if fraction else found[1])


def _remark(code: Code, posts: Decimal) -> Remark:
    return Remark(code, f"wurde als {_german(posts)} VZÄ gelesen.")


def _german(posts: Decimal) -> str:
    return shown(Number(f"{posts.normalize():f}"))


def _ambiguous(*readings: Decimal) -> Refused:
    expected = " oder ".join(_german(one) for one in readings)
    return Refused.enter(Code.SHARE_AMBIGUOUS, "ist mehrdeutig.", expected)


def _unreadable(fault: str = "ist kein Stellenumfang.", likely: Decimal | None = None) -> Refused:
    if likely is None:
        return Refused(Code.SHARE_UNREADABLE, fault, _USUAL, _ASK)
    return Refused.enter(Code.SHARE_UNREADABLE, fault, _german(likely))
