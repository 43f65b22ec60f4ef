"""Mutants of dated parameters: another value, another day, another way, no value, other grades."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations
from typing import NamedTuple

from grantrules.engine.code_word import setting_text
from grantrules.engine.spelling import german_day
from grantrules.model.fact import Code, FactKind
from grantrules.model.parameter import Parameter, ParameterValue
from grantrules.model.rulebook import RuleBook
from grantrules.specification.mutation.clue import other_terms
from grantrules.specification.mutation.concern import concerned, way_concerns
from grantrules.specification.mutation.grade_change import grade_changes
from grantrules.specification.mutation.mutant import Area, Mutant, replacing
from grantrules.specification.mutation.other_value import other_values

_DAY = timedelta(days=1)
_WAYS = {FactKind.TEXT, FactKind.ANSWER}
_Found = tuple[str, str, tuple[ParameterValue, ...]]


class _Edit(NamedTuple):
    """A change of the values of a parameter: its name, what it means, and all values after it.

    `rules` are those whose scenarios have to notice it.
    """

    name: str
    told: str
    values: tuple[ParameterValue, ...]
    rules: tuple[str, ...]


def parameter_mutants(parameter: Parameter, book: RuleBook) -> Iterator[Mutant]:
    """Gives the mutants of one parameter that a rule book could contain."""
    for edit in _edits(parameter, book):
        changed = parameter.model_copy(update={"values": edit.values})
        change = replacing("parameters", parameter, changed)
        yield Mutant(
            id=f"{parameter.name}.{edit.name}",
            rules=edit.rules,
            area=Area.PARAMETER,
            told=f"Parameter „{parameter.title}“ {edit.told}",
            change=change,
            clue=other_terms(book, change(book), parameter.name),
        )


def _edits(parameter: Parameter, book: RuleBook) -> Iterator[_Edit]:
    values, rules = parameter.values, concerned(book, [parameter.name])
    # In which way something is done is told by a rule of its own, if there is one.
    ways = way_concerns(book, parameter.name) if parameter.kind in _WAYS else rules
    for place, value in enumerate(values):
        since = f"(ab {german_day(value.valid_from)}):"
        for name, changed, told in _changes_of_value(parameter, value, book):
            put = (*values[:place], changed, *values[place + 1 :])
            yield _Edit(f"{value.valid_from}.{name}", f"{since} {told}", put, ways)
        left = (*values[:place], *values[place + 1 :])
        told = f"{since} Der Wert entfällt; dann ist keiner in Kraft."
        yield _Edit(f"{value.valid_from}.dropped", told, left, rules)
        yield from (_Edit(*found, rules) for found in _other_days(values, place))
    yield from (_Edit(*found, rules) for found in _swaps(parameter))


def _changes_of_value(
    parameter: Parameter, value: ParameterValue, book: RuleBook
) -> Iterator[tuple[str, ParameterValue, str]]:
    for name, code in other_values(parameter, value.value, book):
        told = f"{_text(parameter, value.value)} → {_text(parameter, code)}"
        yield name, value.model_copy(update={"value": code}), told
    for name, grades, told in grade_changes(parameter, value.grades, book):
        yield name, value.model_copy(update={"grades": grades}), told


def _text(parameter: Parameter, code: Code | None) -> str:
    return setting_text(parameter.kind, code)


def _other_days(values: Sequence[ParameterValue], place: int) -> Iterator[_Found]:
    """Moves the first day, with the end of the value before it, and an end that nothing follows."""
    value = values[place]
    first = german_day(value.valid_from)
    for name, width in (("+1d", _DAY), ("-1d", -_DAY)):
        start = value.valid_from + width
        told = f"gilt ab {german_day(start)} statt ab {first}"
        yield f"{value.valid_from}.from{name}", told, _begun(values, place, start)
        if value.valid_until is not None and not _is_followed(values, place):
            last = value.valid_until + width
            told = f"(ab {first}) gilt bis {german_day(last)} statt {german_day(value.valid_until)}"
            ended = value.model_copy(update={"valid_until": last})
            put = (*values[:place], ended, *values[place + 1 :])
            yield f"{value.valid_from}.until{name}", told, put


def _begun(values: Sequence[ParameterValue], place: int, start: date) -> tuple[ParameterValue, ...]:
    value = values[place].model_copy(update={"valid_from": start})
    before = list(values[:place])
    if before and before[-1].valid_until == values[place].valid_from - _DAY:
        before[-1] = before[-1].model_copy(update={"valid_until": start - _DAY})
    return (*before, value, *values[place + 1 :])


def _is_followed(values: Sequence[ParameterValue], place: int) -> bool:
    end = values[place].valid_until
    return end is not None and any(one.valid_from == end + _DAY for one in values)


def _swaps(parameter: Parameter) -> Iterator[_Found]:
    values = parameter.values
    for one, other in combinations(range(len(values)), 2):
        first, second = values[one], values[other]
        if (first.value, first.grades) == (second.value, second.grades):
            continue
        swapped = list(values)
        swapped[one] = first.model_copy(update={"value": second.value, "grades": second.grades})
        swapped[other] = second.model_copy(update={"value": first.value, "grades": first.grades})
        days = f"{german_day(first.valid_from)} und ab {german_day(second.valid_from)}"
        name = f"{first.valid_from}↔{second.valid_from}"
        yield name, f"hat die Werte ab {days} vertauscht.", tuple(swapped)
