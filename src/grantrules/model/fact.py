"""Facts: the typed, integer-coded inputs of conditions, and their three states.

A fact is known (a value), empty (an answer: there is nothing) or unknown (unreadable, missing,
or a parameter that is not set). Codes: money in cents, full-time posts in millionths, days as
proleptic ordinals, moments as microseconds since 1970 UTC, answers as 0/1, percents in hundredths.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import assert_never

from grantrules.model.money import cents_of
from grantrules.model.value import Value

Code = int | str
FTE_SCALE = 1_000_000
LARGEST = 2**62 - 1
"""The largest code, either side of zero, that every evaluator can hold."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class FactKind(StrEnum):
    """The type of a fact, which fixes its code and its spelling."""

    MONEY = "money"
    FTE = "fte"
    DAY = "day"
    MOMENT = "moment"
    ANSWER = "answer"
    COUNT = "count"
    PERCENT = "percent"
    TEXT = "text"


class FactSpec(Value):
    """A word of the condition language: its English name, type and German label."""

    name: str
    kind: FactKind
    label: str


class Facts(Value):
    """The facts of one application.

    `known` holds coded values, `empty` what was answered with nothing, `unset` the parameters
    without a value in force; every other name is unknown. `causes` says for a derived fact which
    entries make it unknown.
    """

    known: Mapping[str, Code]
    empty: frozenset[str] = frozenset()
    unset: frozenset[str] = frozenset()
    causes: Mapping[str, tuple[str, ...]] = {}


def micros(moment: datetime) -> int:
    """Codes an aware moment as whole microseconds since 1970 UTC."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def moment_of(code: int) -> datetime:
    """Gives the moment of a code, in UTC."""
    return _EPOCH + timedelta(microseconds=code)


def fte_code(posts: Decimal) -> int:
    """Codes full-time posts in millionths; more decimals than six are a ValueError."""
    scaled = posts * FTE_SCALE
    if scaled != scaled.to_integral_value():
        raise ValueError(str(posts))
    return int(scaled)


def decimal_of(code: int, scale: int) -> str:
    """Spells a scaled integer as a plain decimal without needless zeros: 500000 is 0.5."""
    text = f"{Decimal(code) / scale:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def code_of(kind: FactKind, text: str) -> Code:
    """Codes a literal of the rule language; a ValueError where it does not fit the kind."""
    code = _code(kind, text)
    return _refuse(text) if isinstance(code, int) and abs(code) > LARGEST else code


def _code(kind: FactKind, text: str) -> Code:  # noqa: PLR0911 - one return a kind reads best
    match kind:
        case FactKind.MONEY:
            return cents_of(text)
        case FactKind.FTE:
            return fte_code(_decimal(text))
        case FactKind.DAY:
            return date.fromisoformat(text).toordinal()
        case FactKind.MOMENT:
            return micros(_aware(text))
        case FactKind.ANSWER:
            return {"true": 1, "false": 0}[text] if text in {"true", "false"} else _refuse(text)
        case FactKind.COUNT:
            return int(text) if text.isascii() and text.isdigit() else _refuse(text)
        case FactKind.PERCENT:
            scaled = _decimal(text) * 100
            return int(scaled) if scaled == scaled.to_integral_value() else _refuse(text)
        case FactKind.TEXT:
            return text
        case _:
            assert_never(kind)


def _decimal(text: str) -> Decimal:
    if not text.replace(".", "", 1).isdigit() or not text.isascii():
        raise ValueError(text)
    return Decimal(text)


def _aware(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(text)
    return moment


def _refuse(text: str) -> int:
    raise ValueError(text)
