"""What changed about the parameters of a rule book, one dated value after the other."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple, assert_never

from grantrules.engine.code_word import KINDS, setting_text
from grantrules.engine.spelling import german_day
from grantrules.engine.wording import worded
from grantrules.model.basis import Basis, ground_text
from grantrules.model.difference import Area, Difference
from grantrules.model.fact import Code, FactKind
from grantrules.model.parameter import Grade, Parameter, ParameterValue
from grantrules.model.rulebook import RuleBook
from grantrules.rulebook.aspect import Aspect, Side, ground, plain
from grantrules.rulebook.pairing import Added, Dropped, Kept, paired, reordered
from grantrules.rulebook.section import Section


def parameter_differences(before: RuleBook, after: RuleBook) -> Iterator[Difference]:
    """Tells of every change of the parameters, and of each of their dated values."""
    for pair in paired(before.parameters, after.parameters, _PARAMETERS.key):
        if isinstance(pair, Kept):
            yield from _dated_differences(Side(pair.before, before), Side(pair.after, after))
    yield from _PARAMETERS.differences(before, after)


class _Setting(NamedTuple):
    """A value with the kind that says how to spell it."""

    kind: FactKind
    code: Code | None


class _Grading(NamedTuple):
    """The grades of a value, likewise."""

    kind: FactKind
    grades: tuple[Grade, ...]


class _Dated(NamedTuple):
    """A dated value of a parameter as differences see it."""

    setting: _Setting
    grading: _Grading
    valid_until: date | None
    basis: Basis


def _dated_differences(before: Side[Parameter], after: Side[Parameter]) -> Iterator[Difference]:
    topic = _PARAMETERS.topic(after.item)
    values = before.item.values, after.item.values
    for pair in paired(*values, _valid_from):
        match pair:
            case Kept(before=old, after=new):
                yield from topic.compared(_aspects(new), _dated(old, before), _dated(new, after))
            case Added(after=new):
                yield topic.changed(_since("Wert", new), None, _value_text(new, after))
            case Dropped(before=old):
                yield topic.changed(_since("Wert", old), _value_text(old, before), None)
            case _:
                assert_never(pair)
    if reordered(*values, _valid_from):
        order = [", ".join(german_day(one.valid_from) for one in side) for side in values]
        yield topic.changed("Reihenfolge der Werte", *order)


def _valid_from(value: ParameterValue) -> date:
    return value.valid_from


def _dated(value: ParameterValue, side: Side[Parameter]) -> Side[_Dated]:
    kind = side.item.kind
    setting, grading = _Setting(kind, value.value), _Grading(kind, value.grades)
    return Side(_Dated(setting, grading, value.valid_until, value.basis), side.book)


def _aspects(value: ParameterValue) -> tuple[Aspect, ...]:
    return (
        Aspect("setting", _since("Wert", value), _setting),
        Aspect("grading", _since("Staffelung", value), _grading),
        Aspect("valid_until", _since("Ende des Werts", value), _end),
        *ground("basis", _since(" des Werts", value)),
    )


def _since(aspect: str, value: ParameterValue) -> str:
    return f"{aspect} ab {german_day(value.valid_from)}"


def _setting(setting: _Setting, _book: RuleBook) -> str:
    return setting_text(*setting)


def _grading(grading: _Grading, book: RuleBook) -> str:
    return (
        "; ".join(
            f"wenn {worded(one.when, book)}: {setting_text(grading.kind, one.value)}"
            for one in grading.grades
        )
        or "keine"
    )


def _end(end: date | None, _book: RuleBook) -> str:
    return "offen" if end is None else german_day(end)


def _summary(parameter: Parameter, book: RuleBook) -> str:
    side = Side(parameter, book)
    values = [
        f"ab {german_day(one.valid_from)}: {_value_text(one, side)}" for one in parameter.values
    ]
    return "; ".join(values) or "kein Wert"


def _value_text(value: ParameterValue, side: Side[Parameter]) -> str:
    dated = _dated(value, side).item
    until = "" if value.valid_until is None else f" bis {german_day(value.valid_until)}"
    grades = f"; Staffelung: {_grading(dated.grading, side.book)}" if value.grades else ""
    basis = ground_text(value.basis.kind, value.basis.citation)
    return f"{_setting(dated.setting, side.book)}{until} ({basis}){grades}"


def _kind(kind: FactKind, _book: RuleBook) -> str:
    return KINDS[kind]


_PARAMETERS = Section[Parameter](
    area=Area.PARAMETER,
    one="Parameter",
    many="Parameter",
    items=lambda book: book.parameters,
    key=lambda parameter: parameter.name,
    title=lambda parameter: parameter.title,
    summary=_summary,
    aspects=(
        Aspect("title", "Bezeichnung", plain),
        Aspect("kind", "Art", _kind),
        Aspect("spoken", "Name in Szenarien", plain),
    ),
)
