"""Quoted amounts: where the quoted ground of a value names an amount, the value is that amount."""

import re
from collections.abc import Iterator

from grantrules.engine.spelling import german
from grantrules.model.fact import FactKind
from grantrules.model.money import cents_of
from grantrules.model.parameter import Parameter, ParameterValue
from grantrules.model.rulebook import RuleBook
from grantrules.specification.gates.gate_finding import GateFinding, Severity

CODE = "quoted_amount"
_AMOUNT = re.compile(r"([0-9]{1,3}(?:[. ]?[0-9]{3})*)(?:,([0-9]{2}))?\s*(?:Euro|EUR|€)")


def quoted_amounts(book: RuleBook) -> list[GateFinding]:
    """Finds values of money that none of the amounts in their own quoted ground is."""
    return [
        _finding(parameter, value)
        for parameter in book.parameters
        if parameter.kind is FactKind.MONEY
        for value in parameter.values
        if value.value is not None and _contradicts(value)
    ]


def _contradicts(value: ParameterValue) -> bool:
    said = set(_amounts(value.basis.quote or ""))
    stated = {value.value, *(grade.value for grade in value.grades)}
    return bool(said) and not said & stated


def _amounts(quote: str) -> Iterator[int]:
    for whole, cents in _AMOUNT.findall(quote):
        yield cents_of(f"{re.sub('[. ]', '', whole)}.{cents or '00'}")


def _finding(parameter: Parameter, value: ParameterValue) -> GateFinding:
    figure = german(parameter.kind, value.value or 0)
    return GateFinding(
        CODE,
        parameter.name,
        Severity.ERROR,
        f"Parameter „{parameter.title}“: Der Wert {figure} steht nicht im Wortlaut, auf dem er "
        f"beruht („{value.basis.quote}“).",
        "Bitte Wert oder Wortlaut berichtigen.",
    )
