"""Copies of a rule book in which one thing is changed: each field of each value, one by one."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from enum import Enum
from typing import NamedTuple, get_args

from grantrules.model.condition import Informs, Present
from grantrules.model.rulebook import RuleBook
from grantrules.model.value import Value

_TOLD_BY_THE_WHOLE = {"sha256", "text"}
# A condition or a name can only be changed to something that the rule book knows.
_KNOWN = {
    "condition": Informs(),
    "applies_when": Informs(),
    "when": Present(fact="applicant"),
    "limit": "own_funds",
}
_KNOWN_LISTS = {
    "required": ("signed",),
    "attachments": ("signed",),
    "shows": ("own_funds",),
    "parameters": ("own_share",),
}


class Perturbation(NamedTuple):
    """A copy of the rule book in which the value at one path is another."""

    path: str
    book: RuleBook


def perturbations(book: RuleBook) -> Iterator[Perturbation]:
    """Changes each field of each value inside the rule book, one at a time."""
    for path, changed in _variants(book, ""):
        assert isinstance(changed, RuleBook)
        yield Perturbation(path, changed)


def never_filled(book: RuleBook) -> set[str]:
    """Names the fields that no value inside the rule book fills, so that nothing could change."""
    filled: dict[str, bool] = {}
    for value in _inside(book):
        for name in type(value).model_fields:
            field = f"{type(value).__name__}.{name}"
            filled[field] = filled.get(field, False) or getattr(value, name) not in (None, (), {})
    return {field for field, is_filled in filled.items() if not is_filled}


def _inside(value: object) -> Iterator[Value]:
    if isinstance(value, Value):
        yield value
        for name in type(value).model_fields:
            yield from _inside(getattr(value, name))
    if isinstance(value, tuple):
        for item in value:
            yield from _inside(item)


def _variants(value: Value, path: str) -> Iterator[tuple[str, Value]]:
    for name, field in type(value).model_fields.items():
        if name in _TOLD_BY_THE_WHOLE:
            continue
        optional = type(None) in get_args(field.annotation)
        for where, other in _others(getattr(value, name), name, optional=optional):
            if other != getattr(value, name):
                yield f"{path}.{name}{where}", value.model_copy(update={name: other})


def _others(found: object, name: str, *, optional: bool) -> Iterator[tuple[str, object]]:
    if optional and found is not None:
        yield " = None", None
    if name in _KNOWN:
        yield "", _KNOWN[name]
    elif name in _KNOWN_LISTS and isinstance(found, tuple) and not _holds_values(found):
        yield "+", (*found, *_KNOWN_LISTS[name])
        yield "-", found[1:]
        yield from _turned(found)
    elif isinstance(found, Value):
        yield from _variants(found, "")
    elif found is None:
        return
    elif isinstance(found, tuple):
        yield from _changed_list(found)
    else:
        yield "", _another(found)


def _changed_list(found: tuple[object, ...]) -> Iterator[tuple[str, object]]:
    yield "-", found[1:]
    yield " twice", (*found, *found[:1])
    yield from _turned(found)
    for place, item in enumerate(found):
        others = _variants(item, "") if isinstance(item, Value) else [("", _another(item))]
        for where, other in others:
            yield f"[{place}]{where}", (*found[:place], other, *found[place + 1 :])


def _holds_values(found: tuple[object, ...]) -> bool:
    return any(isinstance(one, Value) for one in found)


def _turned(found: tuple[object, ...]) -> Iterator[tuple[str, object]]:
    if len(found) > 1:
        yield " turned", found[::-1]


def _another(found: object) -> object:  # noqa: PLR0911 - one return a kind
    match found:
        case bool():
            return not found
        case Enum():
            return next(one for one in type(found) if one is not found)
        case int():
            return found + 1
        case str():
            return f"{found}x"
        case datetime():
            return found + timedelta(hours=1)
        case date():
            return found + timedelta(days=1)
        case Mapping():
            return {**found, next(iter(found)): 7}
        case _:
            raise AssertionError(found)
