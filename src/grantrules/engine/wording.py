"""Conditions in German words: „Eingang ist nicht vor Öffnung des Antragsfensters“."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple, assert_never

from grantrules.engine.code_word import code_word
from grantrules.engine.spelling import german
from grantrules.model.condition import (
    All,
    AnyOf,
    Between,
    Comparator,
    Compare,
    Condition,
    FactName,
    Informs,
    Judged,
    Not,
    OneOf,
    Operand,
    Present,
)
from grantrules.model.fact import Code, FactKind, FactSpec
from grantrules.model.rulebook import RuleBook

_NUMBERS = {
    Comparator.EQUALS: "gleich",
    Comparator.DIFFERS: "ungleich",
    Comparator.AT_MOST: "höchstens",
    Comparator.LESS_THAN: "weniger als",
    Comparator.AT_LEAST: "mindestens",
    Comparator.MORE_THAN: "mehr als",
}
_DATES = {
    Comparator.EQUALS: "am",
    Comparator.DIFFERS: "nicht am",
    Comparator.AT_MOST: "nicht nach",
    Comparator.LESS_THAN: "vor",
    Comparator.AT_LEAST: "nicht vor",
    Comparator.MORE_THAN: "nach",
}
# Another day is „gleich Förderbeginn“, a stated one „am 01.01.2026“.
_SAMENESS = frozenset({Comparator.EQUALS, Comparator.DIFFERS})
_DATED = frozenset({FactKind.DAY, FactKind.MOMENT})
_CODED = frozenset({"applicant_kind", "colliding_application"})
_PLURAL = frozenset(
    {
        "salary_costs",
        "material_costs",
        "third_party_salary",
        "third_party_material",
        "other_state_funds",
        "own_funds",
        "missing_entries",
        "missing_amounts",
        "unreadable_entries",
        "years_without_appropriation",
        "salary_after_deductions",
        "material_after_deductions",
        "paid_before",
        "paid_after",
        "salary_spent",
        "material_spent",
        "income_salary",
        "income_material",
        "salary_after_income",
        "material_after_income",
        "salary_recognised",
        "material_recognised",
        "proof_gaps",
    }
)
# A label with such a word would run into the sentence: „Arbeitsvertrag vom“ ist angegeben.
_LOOSE = frozenset({"am", "vom", "und", "oder"})


class _Words(NamedTuple):
    """What the names of a rule book mean, and which of them are parameters."""

    facts: Mapping[str, FactSpec]
    parameters: frozenset[str]


def worded(condition: Condition, book: RuleBook) -> str:
    """Says a condition in German; what is nested stands in brackets."""
    parameters = frozenset(one.name for one in book.parameters)
    return _worded(condition, _Words(book.vocabulary, parameters))


def _worded(condition: Condition, words: _Words) -> str:  # noqa: PLR0911 - one return a kind
    match condition:
        case All(parts=parts):
            return _joined(parts, "und", words)
        case AnyOf(parts=parts):
            return _joined(parts, "oder", words)
        case Not(part=Present(fact=fact)):
            return f"{_subject(fact, words)} nicht {_answered(fact, words)}"
        case Not(part=part):
            return f"nicht ({_worded(part, words)})"
        case Present() | Compare() | OneOf() | Between():
            return f"{_subject(condition.fact, words)} {_predicate(condition, words)}"
        case Informs():
            return "unterrichtet nur"
        case Judged():
            return "beurteilen Menschen"
        case _:
            assert_never(condition)


def _predicate(test: Present | Compare | OneOf | Between, words: _Words) -> str:
    match test:
        case Present(fact=fact):
            return _answered(fact, words)
        case Compare():
            return _comparison(test, words)
        case OneOf(fact=fact, values=values):
            listed = "; ".join(_operand(fact, value, words) for value in values)
            return f"enthalten in ({listed})"
        case Between(fact=fact, low=low, high=high):
            bounds = f"{_operand(fact, low, words)} bis {_operand(fact, high, words)}"
            return f"im Bereich von {bounds} (einschließlich)"
        case _:
            assert_never(test)


def _joined(parts: Sequence[Condition], word: str, words: _Words) -> str:
    if len(parts) == 1:
        return _worded(parts[0], words)
    return f" {word} ".join(_bracketed(part, words) for part in parts)


def _bracketed(part: Condition, words: _Words) -> str:
    text = _worded(part, words)
    return f"({text})" if _has_conjunction(part) else text


def _has_conjunction(condition: Condition) -> bool:
    if not isinstance(condition, All | AnyOf):
        return False
    return len(condition.parts) > 1 or _has_conjunction(condition.parts[0])


def _subject(fact: str, words: _Words) -> str:
    verb = "sind" if fact in _PLURAL else "ist"
    return f"{_name(fact, words)} {verb}"


def _answered(fact: str, words: _Words) -> str:
    return "festgelegt" if fact in words.parameters or fact.startswith("window.") else "angegeben"


def _comparison(compare: Compare, words: _Words) -> str:
    operand = _operand(compare.fact, compare.operand, words)
    kind = words.facts[compare.fact].kind
    as_another_day = compare.comparator in _SAMENESS and isinstance(compare.operand, FactName)
    if kind in _DATED and not as_another_day:
        return f"{_DATES[compare.comparator]} {operand}"
    if kind in {FactKind.TEXT, FactKind.ANSWER} and not isinstance(compare.operand, FactName):
        return operand if compare.comparator is Comparator.EQUALS else f"nicht {operand}"
    return f"{_NUMBERS[compare.comparator]} {operand}"


def _operand(fact: str, operand: Operand, words: _Words) -> str:
    if isinstance(operand, FactName):
        name = _name(operand.fact, words)
        dated = words.facts[operand.fact].kind in _DATED
        return name if dated or name.startswith("„") else f"„{name}“"
    return _literal(fact, operand, words)


def _literal(fact: str, code: Code, words: _Words) -> str:
    kind = words.facts[fact].kind
    text = german(kind, code)
    if kind is FactKind.FTE:
        return f"{text} VZÄ"
    if kind is FactKind.TEXT:
        return f"„{code_word(text) if fact in _CODED or fact in words.parameters else text}“"
    return text


def _name(fact: str, words: _Words) -> str:
    spec = words.facts[fact]
    named = fact in words.parameters or spec.kind is FactKind.ANSWER
    loose = named or not _LOOSE.isdisjoint(spec.label.split())
    return f"„{spec.label}“" if loose else spec.label
