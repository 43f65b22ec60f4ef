"""Measures: of which kinds of facts a quoted figure can be, by the word that follows it."""

import re

from grantrules.model.fact import FactKind

MONTHS = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
DATED = frozenset({FactKind.DAY, FactKind.MOMENT})

_MONEY = r"Euro\b|EUR\b|€|Cent\b|(?:Tausend|Tsd\.?|Mio\.?|Million(?:en)?)\s*(?:Euro|EUR|€)"
_POSTS = r"VZÄ\b|\w*stellen?\b|\w*stellenanteil\w*|\w*äquivalent\w*"
_PERCENT = r"%|Prozent\w*|v\.\s?H\."
_DATES = (
    rf"\.?\s*(?:{MONTHS})\b|\.\s?[0-9]|Uhr\b"
    r"|(?:\w*tag|\w*schluss|\w*frist|\w*ende|\w*beginn|\w*pause|Eingang|Unterschrift)\w{0,2}\b"
)
_COUNTED = (
    r"(?:\w*einwohner|\w*person|mensch|\w*städt|\w*kreis|kommune|gemeinde|anträge|antrag\b|"
    r"kind|fäll|mal|jahr|monat|woche|tage|stunde|arbeitstag|angabe|mitarbeite|beschäftigte)\w*"
)
_UNITS: tuple[tuple[str, frozenset[FactKind]], ...] = (
    (_MONEY, frozenset({FactKind.MONEY})),
    # Two posts may be counted as well.
    (_POSTS, frozenset({FactKind.FTE, FactKind.COUNT})),
    (_PERCENT, frozenset({FactKind.PERCENT})),
    (_COUNTED, frozenset({FactKind.COUNT})),
    (_DATES, DATED),
)
_NUMERAL = re.compile(
    r"(?:(?:dem|der|des|den|die|das|jeweils|je|ein\w*|halbe\w*|zwei|drei|vier|fünf|sechs)\s+)+",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"(?:€|EUR|Euro)\s*$", re.IGNORECASE)


def kinds_of(text: str, start: int, end: int) -> frozenset[FactKind]:
    """Gives the kinds that the figure between these places can be of; none: nothing is said."""
    if _BEFORE.search(text[:start]):
        return frozenset({FactKind.MONEY})
    return _unit(text[end:].lstrip(" -"))


def kinds_named(text: str) -> frozenset[FactKind]:
    """Gives the kinds of what follows a comparison in words: einer Vollzeitstelle."""
    numeral = _NUMERAL.match(text)
    return _unit(text[numeral.end() :] if numeral else text)


def _unit(text: str) -> frozenset[FactKind]:
    units = (kinds for unit, kinds in _UNITS if re.match(unit, text, re.IGNORECASE))
    return next(units, frozenset())
