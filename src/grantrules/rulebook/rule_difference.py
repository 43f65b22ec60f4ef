"""What changed about the rules of a rule book: added, dropped, and every aspect of the others."""

from grantrules.engine.code_word import EFFECTS, STAGES
from grantrules.engine.wording import worded
from grantrules.model.basis import ground_text
from grantrules.model.condition import Condition
from grantrules.model.difference import Area
from grantrules.model.finding import Effect
from grantrules.model.rule import Rule, Stage
from grantrules.model.rulebook import RuleBook
from grantrules.rulebook.aspect import Aspect, ground, plain
from grantrules.rulebook.section import Section


def _summary(rule: Rule, book: RuleBook) -> str:
    applies = _condition(rule.applies_when, book)
    only = "" if applies is None else f" Nur wenn: {applies}."
    return (
        f"{rule.checks} Bedingung: {worded(rule.condition, book)}.{only} "
        f"Folge, wenn nicht erfüllt: {EFFECTS[rule.otherwise]}. "
        f"Grundlage: {ground_text(rule.basis.kind, rule.basis.citation)}."
    )


def _condition(condition: Condition | None, book: RuleBook) -> str | None:
    return None if condition is None else worded(condition, book)


def _effect(effect: Effect, _book: RuleBook) -> str:
    return EFFECTS[effect]


def _stage(stage: Stage, _book: RuleBook) -> str:
    return STAGES[stage]


def _named(name: str | None, book: RuleBook) -> str | None:
    return None if name is None else book.vocabulary[name].label


def _all_named(names: tuple[str, ...], book: RuleBook) -> str:
    return ", ".join(f"„{_named(name, book)}“" for name in names) or "keine"


RULES = Section[Rule](
    area=Area.RULE,
    one="Regel",
    many="Regeln",
    items=lambda book: book.rules,
    key=lambda rule: rule.id,
    title=lambda rule: rule.title,
    summary=_summary,
    aspects=(
        Aspect("title", "Titel", plain),
        Aspect("checks", "Was geprüft wird", plain),
        Aspect("why", "Warum", plain),
        *ground("basis"),
        Aspect("stage", "Wann geprüft wird", _stage),
        Aspect("condition", "Bedingung", _condition),
        Aspect("applies_when", "Nur wenn", _condition),
        Aspect("otherwise", "Folge, wenn nicht erfüllt", _effect),
        Aspect("if_open", "Folge, wenn offen", _effect),
        Aspect("shows", "Gezeigte Angaben", _all_named),
        Aspect("limit", "Gezeigter Grenzwert", _named),
        Aspect("parameters", "Weitere Parameter", _all_named),
        Aspect("reason.met", "Satz, wenn erfüllt", plain),
        Aspect("reason.not_met", "Satz, wenn nicht erfüllt", plain),
        Aspect("reason.open", "Satz, wenn offen", plain),
        Aspect("examples.met", "Beispiel, erfüllt", plain),
        Aspect("examples.not_met", "Beispiel, nicht erfüllt", plain),
    ),
)
