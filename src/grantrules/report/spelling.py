"""German spelling of facts, limits and parameters, and the words for codes."""

import re

from grantrules.engine.spelling import german
from grantrules.model.condition import Compare
from grantrules.model.fact import Code, FactKind, code_of
from grantrules.model.finding import Effect, FactShown
from grantrules.model.money import Cents, euros
from grantrules.model.parameter import Parameter
from grantrules.model.problem import Severity
from grantrules.model.rule import Rule
from grantrules.model.vocabulary import PARAMETERS, VOCABULARY

NOT_STATED = "keine Angabe"
SWITCHED_OFF = "abgeschaltet"

EFFECTS = {
    Effect.REJECT: "führt zur Ablehnung",
    Effect.REVIEW: "Prüfung durch Menschen",
    Effect.ASK: "Nachforderung",
    Effect.REDUCE: "Kürzung",
    Effect.BUDGET: "begrenzt durch den Haushalt",
    Effect.CONFIRM: "vor Zeichnung zu bestätigen",
    Effect.NONE: "keine",
}
SEVERITIES = {Severity.ERROR: "Fehler", Severity.REMARK: "Bemerkung"}

_CODES = {
    "ceiling": "Höchstbetrag",
    "flat_rate": "Pauschale",
    "by_days": "Kalendermonate, ein angebrochener Monat nach Tagen",
    "full_months": "nur volle Kalendermonate",
    "started_months": "jeder angefangene Kalendermonat voll",
    "half_up_at_the_end": "genau bis zum Schluss, dann kaufmännisch auf den Cent",
    "deduct": "Abzug von den Ausgaben, für die sie bestimmt sind",
    "priority": "Reihenfolge der Vollständigkeit",
    "district": "Landkreis oder kreisfreie Stadt",
    "municipality": "kreisangehörige Gemeinde",
    "other": "nicht antragsberechtigt",
}
_UNITS = {"D": ("Tag", "Tage"), "W": ("Woche", "Wochen"), "M": ("Monat", "Monate")}
_SHAPES = (
    (FactKind.MONEY, re.compile(r"-?[0-9]+\.[0-9]{2}", re.ASCII)),
    (FactKind.DAY, re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)),
    (FactKind.MOMENT, re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T.+", re.ASCII)),
)


def label(name: str) -> str:
    """Gives the German label of a fact or heading key."""
    if name == "reference":
        return "Aktenzeichen"
    return VOCABULARY[name].label if name in VOCABULARY else name


def fact_text(fact: FactShown) -> str:
    """Spells a fact with its label, value and cell."""
    value = NOT_STATED if fact.value is None else _spelled(fact.name, fact.value)
    cell = f" ({fact.cell})" if fact.cell else ""
    return f"{label(fact.name)}: {value}{cell}"


def limit_name(rule: Rule) -> str | None:
    """Names the fact whose spelling the limit of a rule has."""
    if rule.limit is None and isinstance(rule.condition, Compare):
        return rule.condition.fact
    return rule.limit


def limit_text(name: str | None, limit: str | None) -> str | None:
    """Spells the limit of a finding."""
    return None if limit is None else _spelled(name, limit)


def code_text(parameter: Parameter, code: Code | None) -> str:
    """Spells a value of a parameter."""
    if code is None:
        return SWITCHED_OFF
    text = german(parameter.kind, code)
    return _word(text) if parameter.kind is FactKind.TEXT else text


def appropriation_text(amount: Cents | None) -> str:
    """Spells the money of a budget year."""
    return "nicht festgelegt" if amount is None else euros(amount)


def _spelled(name: str | None, value: str | int | bool) -> str:  # noqa: FBT001 - a JSON value
    text = str(value).lower() if isinstance(value, bool) else str(value)
    kind = VOCABULARY[name].kind if name and name in VOCABULARY else _kind_of(value)
    try:
        spelled = german(kind, code_of(kind, text))
    except ValueError:
        return text
    return _word(spelled) if name == "applicant_kind" or name in PARAMETERS else spelled


def _kind_of(value: str | int | bool) -> FactKind:  # noqa: FBT001 - a JSON value
    # Only for a fact that the vocabulary does not know: the pattern has to do.
    if isinstance(value, bool):
        return FactKind.ANSWER
    text = str(value)
    return next((kind for kind, shape in _SHAPES if shape.fullmatch(text)), FactKind.TEXT)


def _word(text: str) -> str:
    if text in _CODES:
        return _CODES[text]
    unit = _UNITS.get(text[-1:])
    if unit is None or not text[:-1].isdecimal():
        return text
    return f"{text[:-1]} {unit[0] if text[:-1] == '1' else unit[1]}"
