"""Quoted amounts: where a quoted ground names amounts, the figures that rest on it are those."""

from collections.abc import Iterator

from grantrules.engine.spelling import german, listed
from grantrules.model.fact import Code, FactKind
from grantrules.model.parameter import Parameter, ParameterValue
from grantrules.model.rule import Rule
from grantrules.model.rulebook import RuleBook
from grantrules.specification.gates.amount_text import amounts_in
from grantrules.specification.gates.comparison import comparisons
from grantrules.specification.gates.gate_finding import GateFinding, Severity
from grantrules.specification.gates.quotation import limits

CODE = "quoted_amount"
_REMEDY = "Bitte Wert oder Wortlaut berichtigen."


def quoted_amounts(book: RuleBook) -> list[GateFinding]:
    """Finds figures and rules whose quoted ground names an amount that the rule book has not."""
    return [*_parameters(book), *_rules(book)]


def _parameters(book: RuleBook) -> Iterator[GateFinding]:
    for parameter in _money(book):
        for value in parameter.values:
            own = _codes(value)
            quote = value.basis.quote or ""
            if own and _contradicts(quote, own, book):
                message = (
                    f"Parameter „{parameter.title}“: Eingetragen ist {_spelled(own)}; der "
                    f"Wortlaut, auf dem das beruht, nennt andere Beträge („{quote}“)."
                )
                yield GateFinding(CODE, parameter.name, Severity.ERROR, message, _REMEDY)


def _rules(book: RuleBook) -> Iterator[GateFinding]:
    for rule in book.rules:
        own = _limits(rule, book)
        quote = rule.basis.quote or ""
        if own and _contradicts(quote, own, book):
            message = (
                f"Regel {rule.id}: Ihre Grenze beruht auf {_spelled(own)}; der Wortlaut der Regel "
                f"nennt andere Beträge („{quote}“)."
            )
            yield GateFinding(CODE, rule.id, Severity.ERROR, message, _REMEDY)


def _contradicts(quote: str, own: set[int], book: RuleBook) -> bool:
    """Tells whether none of the amounts is an own one, or any is no figure of the programme.

    A sentence may name the figures of others as well: 60.000 Euro zuzüglich 20.000 Euro.
    """
    said = set(amounts_in(quote))
    known = own | {code for one in _money(book) for value in one.values for code in _codes(value)}
    return bool(said) and (not said & own or not said <= known)


def _limits(rule: Rule, book: RuleBook) -> set[int]:
    money = [
        one
        for one in comparisons(rule.condition)
        if book.vocabulary[one.fact].kind is FactKind.MONEY
    ]
    # That something is more than nothing says no amount.
    return {amount for one in money for amount in limits(one, book)} - {0}


def _money(book: RuleBook) -> list[Parameter]:
    return [one for one in book.parameters if one.kind is FactKind.MONEY]


def _codes(value: ParameterValue) -> set[int]:
    stated: tuple[Code | None, ...] = (value.value, *(one.value for one in value.grades))
    return {one for one in stated if isinstance(one, int)}


def _spelled(amounts: set[int]) -> str:
    return listed([german(FactKind.MONEY, one) for one in sorted(amounts)])
