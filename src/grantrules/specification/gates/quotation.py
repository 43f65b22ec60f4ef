"""Quotations: the texts that speak of the comparisons of a rule, and the figures behind limits."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from grantrules.engine.derivation import DERIVED
from grantrules.engine.inforce import WINDOW_FACTS, in_force
from grantrules.model.basis import Basis
from grantrules.model.fact import FTE_SCALE, Code, FactKind
from grantrules.model.rule import Rule
from grantrules.model.rulebook import RuleBook
from grantrules.specification.gates.comparison import Comparison, comparisons

_UNORDERED = {FactKind.TEXT, FactKind.ANSWER}
_PER_HUNDREDTH = {FactKind.MONEY: 1, FactKind.PERCENT: 1, FactKind.FTE: FTE_SCALE // 100}


class Text(NamedTuple):
    """A text about comparisons; `quoted` are the words of others, not our own sentence."""

    source: str
    words: str
    quoted: bool
    about: tuple[Comparison, ...]


def texts(rule: Rule, book: RuleBook) -> Iterator[Text]:
    """Gives the quote of a rule, the quotes of its figures, and its own sentence."""
    ordered = tuple(
        one
        for one in comparisons(rule.condition)
        if book.vocabulary[one.fact].kind not in _UNORDERED
    )
    if rule.basis.quote:
        yield Text("Der Wortlaut", rule.basis.quote, quoted=True, about=ordered)
    for figure in dict.fromkeys(name for one in ordered for name in _figures(one, book)):
        about = tuple(one for one in ordered if figure in _figures(one, book))
        source = f"Der Wortlaut zu „{book.vocabulary[figure].label}“"
        for quote in dict.fromkeys(one.quote for one in _bases(figure, book) if one.quote):
            yield Text(source, quote, quoted=True, about=about)
    yield Text("Der Satz der Regel", rule.checks, quoted=False, about=ordered)


def limits(comparison: Comparison, book: RuleBook) -> set[int]:
    """Gives what the limit of a comparison can be, in hundredths, as quotes write figures."""
    kind = book.vocabulary[comparison.fact].kind
    return {
        code // _PER_HUNDREDTH[kind] if kind in _PER_HUNDREDTH else code * 100
        for code in _codes(comparison, book)
        if isinstance(code, int)
    }


def _codes(comparison: Comparison, book: RuleBook) -> list[Code | None]:
    if comparison.limit is None:
        return [comparison.literal]
    parameters = [one for one in book.parameters if one.name in _figures(comparison, book)]
    values = [value for parameter in parameters for value in parameter.values]
    return [code for one in values for code in (one.value, *(grade.value for grade in one.grades))]


def _figures(comparison: Comparison, book: RuleBook) -> list[str]:
    """Names the figures behind a limit: itself, or those of its kind that it is worked out from."""
    if comparison.limit is None:
        return []
    figures = {*WINDOW_FACTS, *(one.name for one in book.parameters)}
    kind = book.vocabulary[comparison.limit].kind
    behind = dict.fromkeys((comparison.limit, *DERIVED.get(comparison.limit, ())))
    return [name for name in behind if name in figures and book.vocabulary[name].kind is kind]


def _bases(figure: str, book: RuleBook) -> list[Basis]:
    if figure in WINDOW_FACTS:
        return [in_force(book, date(one.year, 1, 1)).bases[figure] for one in book.windows]
    return [value.basis for value in book.parameter(figure).values]
