"""An application as the register keeps it: all its facts in one canonical line, by digest."""

from datetime import date, datetime
from decimal import Decimal
from typing import assert_never

from pydantic import AwareDatetime

from grantrules.model.application import Application
from grantrules.model.entry import Stated
from grantrules.model.value import Value
from grantrules.register.canonical import canonical_line


class _Typed(Value):
    """A further entry: only its programme knows its kind, so what is a text in JSON names it."""

    text: str | None = None
    number: Decimal | None = None
    moment: AwareDatetime | None = None
    day: date | None = None


class _Kept(Value):
    """An application with its further entries apart."""

    application: Application
    further: dict[str, bool | int | _Typed | None]
    unreadable: tuple[str, ...]


def kept(application: Application) -> bytes:
    """Writes all facts, with their cells and what was unreadable, as one line."""
    line = _Kept(
        application=application.model_copy(update={"further": {}, "unreadable": ()}),
        further={key: _typed(stated) for key, stated in application.further.items()},
        unreadable=application.unreadable,
    )
    return canonical_line(line.model_dump(mode="json"))


def application_of(content: bytes) -> Application:
    """Reads what `kept` wrote, now or before a fact was added; a ValueError for anything else."""
    line = _Kept.model_validate_json(content)
    if canonical_line(line.model_dump(mode="json", exclude_unset=True)) != content:
        raise ValueError("die Angaben sind nicht kanonisch")
    further = {key: _stated(value) for key, value in line.further.items()}
    facts = {**dict(line.application), "further": further, "unreadable": line.unreadable}
    return Application.model_validate(facts)


def _typed(stated: Stated | None) -> bool | int | _Typed | None:
    match stated:
        case None | bool() | int():
            return stated
        case str():
            return _Typed(text=stated)
        case Decimal():
            return _Typed(number=stated)
        case datetime():
            return _Typed(moment=stated)
        case date():
            return _Typed(day=stated)
        case _:
            assert_never(stated)


def _stated(value: bool | int | _Typed | None) -> Stated | None:  # noqa: FBT001 - an answer, not a switch
    if not isinstance(value, _Typed):
        return value
    known = (value.text, value.number, value.moment, value.day)
    return next((one for one in known if one is not None), None)
