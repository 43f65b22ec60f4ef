"""An application as other systems send it: JSON values turned into strict domain values."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal

from grantrules.model.errors import ApplicationError
from grantrules.model.fact import FactKind, code_of
from grantrules.model.local_time import BERLIN, moments_at
from grantrules.model.money import cents_of

_DECIMAL = re.compile(r"-?[0-9]{1,9}(?:\.[0-9]{1,6})?", re.ASCII)


class _NoSuchMomentError(ValueError):
    """A local time that does not exist or exists twice."""


def values_of(data: Mapping[str, object], kinds: Mapping[str, str]) -> dict[str, object]:
    """Turns JSON values into domain values; an ApplicationError names the key that is wrong.

    A blank text is an empty cell; a moment whose local time does not exist or exists twice is put
    under `unreadable`.
    """
    if not isinstance(data, Mapping):
        raise ApplicationError("Erwartet wird ein JSON-Objekt mit den Schlüsseln eines Antrags.")
    unknown = sorted(data.keys() - kinds.keys() - {"unreadable"})
    if unknown:
        raise ApplicationError(f"Unbekannter Schlüssel: {', '.join(unknown)}.")
    unreadable = list(_names(data.get("unreadable"), kinds))
    values: dict[str, object] = {}
    for key, kind in kinds.items():
        if _is_empty(data.get(key), kind) or key in unreadable:
            continue
        try:
            values[key] = _READERS[kind](data[key])
        except _NoSuchMomentError:
            unreadable.append(key)
        except (ValueError, OverflowError):
            expected = _EXPECTED[kind]
            raise ApplicationError(f"{key}: {data[key]!r} ist nicht {expected}.") from None
    return {**values, "unreadable": tuple(sorted(set(unreadable)))}


def _names(found: object, kinds: Mapping[str, str]) -> list[str]:
    if found is None:
        return []
    names = found if isinstance(found, list | tuple) else [None]
    if not all(isinstance(name, str) and name in kinds for name in names):
        raise ApplicationError("unreadable: erwartet wird eine Liste von Schlüsseln.")
    return [str(name) for name in names]


def _is_empty(found: object, kind: str) -> bool:
    return found is None or (kind == "text" and isinstance(found, str) and not found.strip())


def _text(found: object) -> str:
    if not isinstance(found, str):
        raise ValueError(found)  # noqa: TRY004 - one kind of refusal for the caller
    # Half a surrogate pair is no character: nothing could write such a text down again.
    return found.encode().decode().strip()


def _money(found: object) -> int:
    return cents_of(_text(found))


def _fte(found: object) -> Decimal:
    if _DECIMAL.fullmatch(_text(found)) is None:
        raise ValueError(found)
    return Decimal(_text(found))


def _day(found: object) -> date:
    return date.fromisoformat(_text(found))


def _moment(found: object) -> datetime:
    moment = datetime.fromisoformat(_text(found))
    if moment.tzinfo is not None:
        moment.astimezone(BERLIN)  # refuses the last hours of the calendar, which have no day here
        return moment
    meant = moments_at(moment)
    if len(meant) != 1:
        raise _NoSuchMomentError(found)
    return meant[0]


def _count(found: object) -> int:
    text = str(found) if type(found) is int else _text(found)
    return int(code_of(FactKind.COUNT, text))


def _answer(found: object) -> bool:
    if not isinstance(found, bool):
        raise ValueError(found)  # noqa: TRY004 - one kind of refusal for the caller
    return found


_READERS: Mapping[str, Callable[[object], object]] = {
    "text": _text,
    "money": _money,
    "fte": _fte,
    "day": _day,
    "moment": _moment,
    "answer": _answer,
    "count": _count,
}
_EXPECTED = {
    "text": "ein Text",
    "money": 'ein Betrag wie "72500.00"',
    "fte": 'eine Dezimalzahl wie "0.5"',
    "day": "ein Tag wie 2026-01-01",
    "moment": "ein Zeitpunkt wie 2025-08-18T09:15:00+02:00",
    "answer": "true oder false",
    "count": "eine ganze Zahl ab 0",
}
