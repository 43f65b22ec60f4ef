"""A second reader of cells, written from the contract alone: it cuts texts up letter by letter.

Each function gives the one value that a text or a cell means, or None where it must be asked about.
It shares no code, no pattern and no calendar with the grammars that it judges.
"""

from datetime import date, datetime
from decimal import Decimal

from tests.properties.clock_oracle import (
    DIGITS,
    day_in,
    existing,
    in_germany,
    is_digits,
    moment_in,
    plain,
)

from grantrules.intake.columns import ValueKind
from grantrules.intake.fact_cell import FactValue
from grantrules.intake.raw_cell import CellValue, DateTime, Number, Text, Truth

DASHES = ("-", "--", "‒", "–", "—")
POSTS = (
    "VZÄ",
    "Vollzeitäquivalente",
    "Vollzeitäquivalent",
    "Vollzeitstellen",
    "Vollzeitstelle",
    "Stellen",
    "Stelle",
)


def is_whole(text: str) -> bool:
    """Whether the text is a number without a needless zero in front."""
    return is_digits(text) and (text == "0" or not text.startswith("0"))


def amount_in(text: str) -> int | None:
    """The cents that a text means."""
    bare = without_currency(plain(text))
    head, comma, tail = bare.partition(",")
    whole = ungrouped(head)
    if whole is None or len(whole) > 13 or (comma and not tail):
        return None
    if not comma or tail in DASHES:
        cents = int(whole) * 100
    elif is_digits(tail) and (len(tail) == 2 or (len(tail) == 1 and len(whole) > 3)):
        cents = int(whole) * 100 + int(tail + "0" if len(tail) == 1 else tail)
    else:
        return None
    return cents


def without_currency(text: str) -> str:
    """The text without one euro in front or behind; with two of them nothing is left."""
    for currency in ("EURO", "EUR", "€"):
        size = len(currency)
        if text[:size].upper() == currency:
            return text[size:].strip()
        if text[-size:].upper() == currency:
            return text[:-size].strip()
    return text


def ungrouped(head: str) -> str | None:
    """The digits of a whole number, grouped by threes with one kind of mark or not at all."""
    marks = {one for one in head if one not in DIGITS}
    if not marks:
        return head if is_whole(head) else None
    if len(marks) > 1 or not marks <= set(". '’"):
        return None
    first, *others = head.split(marks.pop())
    grouped = all(len(one) == 3 for one in others) and 1 <= len(first) <= 3
    return "".join([first, *others]) if grouped and first[0] != "0" else None


def share_in(text: str) -> Decimal | None:
    """The full-time posts that a text means."""
    bare = plain(text)
    for unit in POSTS:
        if bare.endswith(unit):
            bare = bare.removesuffix(unit).removesuffix(" ")
            break
    point = "." in bare
    head, mark, tail = bare.partition("." if point else ",")
    if not is_whole(head) or len(head) > 9 or (mark and not is_digits(tail)):
        return None
    if point and len(tail) == 3:
        return None
    return Decimal(f"{head}.{tail or 0}") if len(tail.rstrip("0")) <= 6 else None


def answer_in(text: str) -> bool | None:
    """What a text answers."""
    word = plain(text).casefold()
    return {"ja": True, "j": True, "wahr": True, "nein": False, "n": False, "falsch": False}.get(
        word
    )


def ags_in(text: str) -> str | None:
    """The key that a text means."""
    close = "".join(one for one in plain(text) if one != " ")
    groups = close.split(".")
    sizes = [len(one) for one in groups]
    if len(groups) == 2 and groups[1] == "0":
        digits = groups[0]
    elif sizes in ([2, 1, 2], [2, 1, 2, 3]) or (
        1 <= sizes[0] <= 2 and set(sizes[1:]) == {3} and len(sizes) <= 4
    ):
        digits = "".join(groups)
    else:
        digits = close
    return key_of(digits) if is_digits(digits) else None


def key_of(digits: str) -> str | None:
    """The key that digits mean, with the zero that spreadsheets drop."""
    if len(digits) in (4, 7, 11) and digits[0] != "0":
        digits = "0" + digits
    if len(digits) in (5, 8):
        return digits
    if len(digits) != 12:
        return None
    district, association, municipality = digits[:5], digits[5:9], digits[9:]
    if municipality == "000":
        return district if association == "0000" else None
    return district + municipality


def count_in(text: str) -> int | None:
    """The number of things that a text means."""
    bare = plain(text)
    return int(bare) if is_whole(bare) and len(bare) <= 9 else None


def meaning(kind: ValueKind, cell: CellValue) -> FactValue | None:
    """The one value that a cell means in a column of this kind."""
    match cell:
        case Text(text=text):
            return of_text(kind, text)
        case Number():
            return of_number(kind, cell)
        case Truth(holds=holds) if kind is ValueKind.ANSWER:
            return holds
        case DateTime() if kind in {ValueKind.DAY, ValueKind.MOMENT}:
            return of_date(kind, cell)
        case _:
            return None


def of_text(kind: ValueKind, text: str) -> FactValue | None:
    """The value of a text, for the kinds with a grammar."""
    readers = {
        ValueKind.MONEY: amount_in,
        ValueKind.FTE: share_in,
        ValueKind.DAY: day_in,
        ValueKind.MOMENT: moment_in,
        ValueKind.ANSWER: answer_in,
        ValueKind.AGS: ags_in,
        ValueKind.COUNT: count_in,
    }
    return readers[kind](text)


def of_number(kind: ValueKind, cell: Number) -> FactValue | None:
    """The value of a number: only where its cell shows nothing that gives it another meaning."""
    number = Decimal(cell.text)
    if kind is ValueKind.FTE:
        return of_posts(cell, number)
    if cell.unit or cell.percent:
        return None
    if kind is ValueKind.MONEY:
        cents = number.scaleb(2)
        return int(cents) if 0 <= cents < 10**15 and cents == int(cents) else None
    if number != int(number) or number < 0:
        return None
    if kind is ValueKind.AGS:
        return key_of(cell.text)
    return int(number) if kind is ValueKind.COUNT and number < 10**9 else None


def of_posts(cell: Number, number: Decimal) -> Decimal | None:
    """The posts of a number; whether there can be so many is not asked here."""
    if cell.unit not in {"", *POSTS} or abs(number) >= 10**9:
        return None
    if number.scaleb(6) != int(number.scaleb(6)):
        return None
    return None if cell.percent and 0 < number <= Decimal("0.02") else number


def of_date(kind: ValueKind, cell: DateTime) -> date | datetime | None:
    """The day or moment of a date cell that shows its whole date."""
    day = existing(cell.at.year, cell.at.month, cell.at.day) if cell.shows_day else None
    if day is None or kind is ValueKind.DAY:
        return day
    return in_germany(cell.at)
