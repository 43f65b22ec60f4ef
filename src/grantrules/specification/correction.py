"""Corrections: the right spelling of a wrongly written value, only where there is one alone."""

import re
from collections.abc import Iterable
from datetime import date
from difflib import get_close_matches

_GROUPED = r"[0-9]{1,3}(?:[. ][0-9]{3})+|[0-9]+"
_UNIT = r"(?:€|EUR|Euro)"
_AMOUNT = re.compile(
    rf"(?P<sign>[-−–]?) ?(?:{_UNIT} ?)?(?P<whole>{_GROUPED})"
    rf"(?:,(?P<cents>[0-9]{{2}}|-{{1,2}}|–))? ?(?:{_UNIT})?",
    re.ASCII | re.IGNORECASE,
)
_POSTS = re.compile(
    r"(?P<whole>-?[0-9]{1,3})(?:[.,](?P<rest>[0-9]{1,6}))? ?(?:VZÄ)?", re.IGNORECASE
)
_PERCENT = re.compile(r"(?P<figure>[0-9]{1,3}(?:[.,][0-9]{1,2})?) ?(?:%|Prozent|v\. ?H\.)")
_MONTHS = (
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september",
    "oktober", "november", "dezember",
)  # fmt: skip
_DAYS = (
    re.compile(r"(?P<day>[0-9]{1,2})\. ?(?P<month>[0-9]{1,2})\. ?(?P<year>[0-9]{4})", re.ASCII),
    re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})", re.ASCII),
    re.compile(r"(?P<day>[0-9]{1,2})\. (?P<month>[A-Za-zä]+) (?P<year>[0-9]{4})"),
)
_CLOCK = re.compile(
    r"(?P<day>.+?)(?:,? um |, | )(?P<hour>[0-9]{1,2})(?::(?P<minute>[0-9]{2}))?"
    r"(?::(?P<second>[0-9]{2}))?(?: Uhr)?(?P<season> \((?:Sommerzeit|Winterzeit)\))?",
    re.ASCII,
)
_RULE = re.compile(r"(?P<group>[A-Za-z]{2})\W?(?P<number>[0-9]{1,2})", re.ASCII)
_QUOTES = "\"'“”„»«‚‘’`"


def amount(text: str) -> str | None:
    """Writes 60.000 €, 60000,00 Euro and the like as 60.000,00 €; 60.00 € may mean two things."""
    found = _AMOUNT.fullmatch(text)
    if found is None:
        return None
    digits = re.sub(r"[. ]", "", found["whole"])
    if digits != "0" and digits.startswith("0"):
        return None
    whole = f"{int(digits):,}".replace(",", ".")
    cents = found["cents"] if found["cents"] and found["cents"].isdigit() else "00"
    return f"{'-' if found['sign'] else ''}{whole},{cents} €"


def posts(text: str) -> str | None:
    """Writes 0.5 and 0,5VZÄ as 0,5 VZÄ; 1.000 may be a thousand."""
    found = _POSTS.fullmatch(text)
    if found is None or re.search(r"\.[0-9]{3}(?![0-9])", text):
        return None
    return f"{found['whole']},{found['rest'] or '0'} VZÄ"


def size(text: str) -> str | None:
    """Writes an amount, a share of a post or a percentage, told by its unit."""
    if re.search(_UNIT, text, re.IGNORECASE):
        return amount(text)
    if "vzä" in text.casefold():
        return posts(text)
    found = _PERCENT.fullmatch(text)
    return None if found is None else f"{found['figure'].replace('.', ',')} %"


def day(text: str) -> str | None:
    """Writes 1.9.2025, 2025-09-01 and 1. September 2025 as 01.09.2025."""
    found = next((match for one in _DAYS if (match := one.fullmatch(text))), None)
    if found is None:
        return None
    number, month = int(found["day"]), _month(found["month"])
    try:
        return f"{date(int(found['year']), month, number):%d.%m.%Y}"
    except ValueError:
        return None


def moment(text: str) -> str | None:
    """Writes 1.9.2025 um 9 Uhr as 01.09.2025 um 09:00:00 Uhr; a day alone has no time."""
    found = _CLOCK.fullmatch(text)
    when = None if found is None else day(found["day"])
    if found is None or when is None:
        return None
    clock = f"{int(found['hour']):02d}:{found['minute'] or '00'}:{found['second'] or '00'}"
    return f"{when} um {clock} Uhr{found['season'] or ''}"


def rule_id(text: str) -> str | None:
    """Writes ab1, AB-1 and AB01 as AB-01."""
    found = _RULE.fullmatch(text)
    return None if found is None else f"{found['group'].upper()}-{int(found['number']):02d}"


def quoted(text: str) -> str | None:
    """Puts a text into German quotation marks."""
    return f"„{text.strip(_QUOTES)}“"


def nearest(text: str, words: Iterable[str], *, at_least: float = 0.7) -> str | None:
    """Gives the word that is most like a text, if one is."""
    known = {one.casefold(): one for one in words}
    near = get_close_matches(text.strip(" .,;").casefold(), known, n=1, cutoff=at_least)
    return known[near[0]] if near else None


def _month(text: str) -> int:
    if text.isdigit():
        return int(text)
    name = text.casefold()
    return _MONTHS.index(name) + 1 if name in _MONTHS else 0
