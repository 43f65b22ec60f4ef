"""The page of a rule: what it checks, why, on what ground, with which figures and sentences."""

from collections.abc import Mapping

from grantrules.engine.code_word import EFFECTS
from grantrules.engine.notes import NOTES
from grantrules.engine.reason import PLACEHOLDER
from grantrules.engine.spelling import german_day
from grantrules.model.basis import Basis, ground_text
from grantrules.model.condition import facts_read
from grantrules.model.finding import Effect
from grantrules.model.parameter import Parameter
from grantrules.model.rule import Rule
from grantrules.model.rulebook import RuleBook
from grantrules.report.spelling import value_text

_EMPTY = "keine"


def rule_page(rule: Rule, book: RuleBook) -> str:
    """Writes the page of one rule in German, as plain text with Markdown headings."""
    sections = [
        f"# {rule.id} {rule.title}",
        f"Regelwerk {book.programme}, Fassung {book.version}",
        f"## Was geprüft wird\n{rule.checks}",
        f"## Warum\n{rule.why}",
        f"## Grundlage\n{_basis(rule)}",
        f"## Folge\n{_effects(rule)}",
        f"## Parameter\n{_figures(rule, book)}",
        f"## Sätze der Begründung\n{_sentences(rule, book)}",
        f"## Beispiele\n{_examples(rule)}",
    ]
    return "\n\n".join(sections) + "\n"


def rule_list(book: RuleBook) -> str:
    """Lists all rules of a rule book, one a line."""
    lines = [f"{rule.id}  {rule.title} ({rule.basis.kind.german})" for rule in book.rules]
    head = f"{book.title}\nFassung {book.version}, Prüfsumme {book.sha256}"
    return "\n".join([head, "", *lines]) + "\n"


def _basis(rule: Rule) -> str:
    quote = f"\nWortlaut: „{rule.basis.quote}“" if rule.basis.quote else ""
    return f"{_ground(rule.basis)}{quote}"


def _effects(rule: Rule) -> str:
    lines = [f"erfüllt: {EFFECTS[Effect.NONE]}"]
    if rule.reason.not_met is not None:
        lines.append(f"nicht erfüllt: {EFFECTS[rule.otherwise]}")
    if rule.reason.not_met is not None or rule.if_open is Effect.CONFIRM:
        lines.append(f"offen: {EFFECTS[rule.if_open]}")
    return "\n".join(f"- {line}" for line in lines)


def _figures(rule: Rule, book: RuleBook) -> str:
    names = dict.fromkeys((*rule.parameters, *facts_read(rule.condition)))
    known = {one.name: one for one in book.parameters}
    lines = [line for name in names if name in known for line in _dated(known[name], book)]
    lines += [line for name in names if name.startswith("window.") for line in _windows(name, book)]
    return "\n".join(f"- {line}" for line in dict.fromkeys(lines)) or _EMPTY


def _dated(parameter: Parameter, book: RuleBook) -> list[str]:
    if not parameter.values:
        return [f"{parameter.title}: kein Wert gesetzt"]
    return [
        f"{parameter.title}: {value_text(parameter, value, book)} "
        f"(ab {german_day(value.valid_from)}"
        f"{f' bis {german_day(value.valid_until)}' if value.valid_until else ''}; "
        f"{_ground(value.basis)})"
        for value in parameter.values
    ]


def _windows(name: str, book: RuleBook) -> list[str]:
    if name == "window.opens":
        return [
            f"{book.vocabulary[name].label} {one.year}: {german_day(one.opens.date())}, "
            f"{one.opens:%H:%M} Uhr ({_ground(one.opens_basis)})"
            for one in book.windows
        ]
    if name in {"window.closes", "window.ends"}:
        return [
            f"Antragsschluss {one.year}: {german_day(one.closes)}, wirksam mit Ablauf des "
            f"{german_day(one.ends)} ({_ground(one.closes_basis)})"
            for one in book.windows
        ]
    return [
        f"Förderjahre des Antragsfensters {one.year}: "
        f"{', '.join(str(year) for year in one.funding_years)} "
        f"({_ground(one.funding_years_basis)})"
        for one in book.windows
    ]


def _sentences(rule: Rule, book: RuleBook) -> str:
    labels = {name: spec.label for name, spec in book.vocabulary.items()}
    blanks = {**labels, **{one.name: one.title for one in book.parameters}, **NOTES}
    texts = {
        "erfüllt": rule.reason.met,
        "nicht erfüllt": rule.reason.not_met,
        "offen": rule.reason.open,
    }
    return "\n".join(
        f"- {status}: {PLACEHOLDER.sub(lambda found: _blank(found.group(1), blanks), text)}"
        for status, text in texts.items()
        if text is not None
    )


def _blank(name: str, blanks: Mapping[str, str]) -> str:
    return f"[{blanks.get(name, name)}]"


def _examples(rule: Rule) -> str:
    texts = {"erfüllt": rule.examples.met, "nicht erfüllt": rule.examples.not_met}
    return "\n".join(f"- {status}: {text}" for status, text in texts.items() if text is not None)


def _ground(basis: Basis) -> str:
    return ground_text(basis.kind, basis.citation)
