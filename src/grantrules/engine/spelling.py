"""How a coded fact is written: in a German sentence, and in JSON."""

from datetime import date, datetime
from typing import assert_never

from grantrules.model.fact import FTE_SCALE, Code, FactKind, decimal_of, moment_of
from grantrules.model.local_time import BERLIN
from grantrules.model.money import decimal_text, euros

_PERCENT_SCALE = 100
# Years are counts, too, and bear no point.
_POINTED = 10_000


def german(kind: FactKind, code: Code) -> str:  # noqa: PLR0911 - one return a kind
    """Spells a fact for people: 72.500,00 €, 16.08.2025, ja."""
    if isinstance(code, str):
        return code
    match kind:
        case FactKind.MONEY:
            return euros(code)
        case FactKind.FTE:
            return decimal_of(code, FTE_SCALE).replace(".", ",")
        case FactKind.DAY:
            return german_day(date.fromordinal(code))
        case FactKind.MOMENT:
            return german_moment(moment_of(code))
        case FactKind.ANSWER:
            return "ja" if code else "nein"
        case FactKind.PERCENT:
            return f"{decimal_of(code, _PERCENT_SCALE).replace('.', ',')} %"
        case FactKind.COUNT if code >= _POINTED:
            return f"{code:,}".replace(",", ".")
        case FactKind.COUNT | FactKind.TEXT:
            return str(code)
        case _:
            assert_never(kind)


def json_value(kind: FactKind, code: Code) -> str | int | bool:  # noqa: PLR0911 - one a kind
    """Spells a fact for other systems: money 72500.00, days and moments ISO 8601."""
    if isinstance(code, str):
        return code
    match kind:
        case FactKind.MONEY:
            return decimal_text(code)
        case FactKind.FTE:
            return decimal_of(code, FTE_SCALE)
        case FactKind.DAY:
            return date.fromordinal(code).isoformat()
        case FactKind.MOMENT:
            return moment_of(code).astimezone(BERLIN).isoformat()
        case FactKind.ANSWER:
            return bool(code)
        case FactKind.PERCENT:
            return decimal_of(code, _PERCENT_SCALE)
        case FactKind.COUNT | FactKind.TEXT:
            return code
        case _:
            assert_never(kind)


def german_day(day: date) -> str:
    """Spells a day: 16.08.2025."""
    return f"{day.day:02d}.{day.month:02d}.{day.year:04d}"


def german_moment(moment: datetime) -> str:
    """Spells a moment in local time, with the offset where the hour exists twice."""
    local = moment.astimezone(BERLIN)
    fraction = f",{local.microsecond:06d}".rstrip("0") if local.microsecond else ""
    repeated = local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()
    zone = f" ({local.tzname()})" if repeated else ""
    return f"{german_day(local.date())}, {local:%H:%M:%S}{fraction} Uhr{zone}"


def listed(items: list[str]) -> str:
    """Joins words as German does: a, b und c."""
    if len(items) < 2:  # noqa: PLR2004 - one word needs no conjunction
        return "".join(items)
    return f"{', '.join(items[:-1])} und {items[-1]}"
