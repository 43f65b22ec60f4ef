"""Other values of a parameter: beside it, another choice, the other answer, on or off."""

import re
from collections.abc import Iterator, Sequence

from grantrules.model.condition import All, AnyOf, Condition, Not, Present
from grantrules.model.fact import Code, FactKind
from grantrules.model.parameter import Parameter
from grantrules.model.rulebook import RuleBook
from grantrules.model.vocabulary import CHOICES
from grantrules.specification.mutation.neighbour import neighbours

_PERIOD = re.compile(r"([1-9][0-9]*)([DWMY])", re.ASCII)
_WHOLE_PERCENT = 10_000
_SMALLEST = {FactKind.FTE: 1_000}


def other_values(
    parameter: Parameter, code: Code | None, book: RuleBook
) -> Iterator[tuple[str, Code | None]]:
    """Gives each other value with the name of the step to it; None is switched off."""
    if code is None:
        yield "on", _SMALLEST.get(parameter.kind, 1)
        return
    if parameter.kind is FactKind.TEXT:
        yield from ((f"{code}→{text}", text) for text in _texts(parameter.name, str(code)))
    for name, near in neighbours(parameter.kind, code):
        if parameter.kind is not FactKind.PERCENT or int(near) <= _WHOLE_PERCENT:
            yield name, near
    if _may_be_off(parameter, book):
        yield "off", None


def _texts(name: str, text: str) -> Sequence[str]:
    if name in CHOICES:
        return [choice for choice in CHOICES[name] if choice != text]
    period = _PERIOD.fullmatch(text)
    if period is None:
        return [f"{text} (anders)"]
    number, unit = int(period[1]), period[2]
    longer = [f"{count}{unit}" for count in (number - 1, number + 1) if count]
    return [*longer, *(f"{number}{other}" for other in "DWMY" if other != unit)]


def _may_be_off(parameter: Parameter, book: RuleBook) -> bool:
    """Only where a rule asks whether there is a value can there be none on purpose."""
    conditions = (one for rule in book.rules for one in (rule.condition, rule.applies_when))
    return any(one is not None and _asks_for(one, parameter.name) for one in conditions)


def _asks_for(condition: Condition, name: str) -> bool:
    match condition:
        case Present(fact=fact):
            return fact == name
        case All(parts=parts) | AnyOf(parts=parts):
            return any(_asks_for(part, name) for part in parts)
        case Not(part=part):
            return _asks_for(part, name)
        case _:
            return False
