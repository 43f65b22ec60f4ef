"""German spelling of facts, limits and parameters, and the words for codes."""

import re

from grantrules.engine.code_word import code_word, setting_text
from grantrules.engine.spelling import german
from grantrules.engine.wording import worded
from grantrules.model.condition import Compare
from grantrules.model.fact import FactKind, code_of
from grantrules.model.finding import FactShown
from grantrules.model.money import Cents, euros
from grantrules.model.parameter import Parameter, ParameterValue
from grantrules.model.problem import Severity
from grantrules.model.rule import Rule
from grantrules.model.rulebook import RuleBook
from grantrules.report.words import Words

NOT_STATED = "keine Angabe"
SEVERITIES = {Severity.ERROR: "Fehler", Severity.REMARK: "Bemerkung"}
SEVERITY_SIGNS = {Severity.ERROR: "✗ Fehler", Severity.REMARK: "• Bemerkung"}

_SHAPES = (
    (FactKind.MONEY, re.compile(r"-?[0-9]+\.[0-9]{2}", re.ASCII)),
    (FactKind.DAY, re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)),
    (FactKind.MOMENT, re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T.+", re.ASCII)),
)


def fact_text(fact: FactShown, words: Words) -> str:
    """Spells a fact with its label, value and cell."""
    value = NOT_STATED if fact.value is None else _spelled(fact.name, fact.value, words)
    cell = f" ({fact.cell})" if fact.cell else ""
    return f"{words.label(fact.name)}: {value}{cell}"


def limit_name(rule: Rule) -> str | None:
    """Names the fact whose spelling the limit of a rule has."""
    if rule.limit is None and isinstance(rule.condition, Compare):
        return rule.condition.fact
    return rule.limit


def limit_text(name: str | None, limit: str | None, words: Words) -> str | None:
    """Spells the limit of a finding."""
    return None if limit is None else _spelled(name, limit, words)


def value_text(parameter: Parameter, value: ParameterValue, book: RuleBook) -> str:
    """Spells a value of a parameter with its grades, the first of which that holds counts."""
    grades = [
        f"{setting_text(parameter.kind, one.value)}, falls gilt: {worded(one.when, book)}"
        for one in value.grades
    ]
    return "; ".join([setting_text(parameter.kind, value.value), *grades])


def appropriation_text(amount: Cents | None) -> str:
    """Spells the money of a budget year."""
    return "nicht festgelegt" if amount is None else euros(amount)


def _spelled(name: str | None, value: str | int | bool, words: Words) -> str:  # noqa: FBT001 - a JSON value
    text = str(value).lower() if isinstance(value, bool) else str(value)
    kind = words.facts[name].kind if name and name in words.facts else _kind_of(value)
    try:
        spelled = german(kind, code_of(kind, text))
    except ValueError:
        return text
    if name == "applicant_kind":
        return words.applicant_kind(spelled)
    return code_word(spelled) if name in words.parameters else spelled


def _kind_of(value: str | int | bool) -> FactKind:  # noqa: FBT001 - a JSON value
    # Only for a fact that the vocabulary does not know: the pattern has to do.
    if isinstance(value, bool):
        return FactKind.ANSWER
    text = str(value)
    return next((kind for kind, shape in _SHAPES if shape.fullmatch(text)), FactKind.TEXT)
