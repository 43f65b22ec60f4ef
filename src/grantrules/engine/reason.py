"""Reasons: the German sentence of a finding, filled with values, gaps and assumptions."""

import re
from collections.abc import Mapping
from typing import assert_never

from grantrules.engine.code_word import setting_text
from grantrules.engine.notes import UNKNOWN
from grantrules.engine.spelling import german, listed
from grantrules.engine.view import View
from grantrules.model.basis import BasisKind
from grantrules.model.fact import Facts
from grantrules.model.finding import Status
from grantrules.model.rule import Rule
from grantrules.model.vocabulary import VOCABULARY

PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_.]*)\}")
_NOT_STATED = "keine Angabe"
_OPEN = "Nicht zu beurteilen. {problem}"


def reason_of(rule: Rule, status: Status, view: View, notes: Mapping[str, str]) -> str:
    """Writes the reason of a finding: the rule's sentence, and the assumptions it rests on."""
    words = {**notes, "problem": _problem(rule, view)} if status is Status.OPEN else notes
    text = PLACEHOLDER.sub(
        lambda found: _word(found.group(1), view, words), _template(rule, status)
    )
    return f"{text.strip()}{_assumptions(rule, view)}"


def gaps_behind(rule: Rule, facts: Facts) -> tuple[str, ...]:
    """Names the entries and parameters because of which facts of the rule are unknown."""
    unknown = [name for name in rule.reads if name not in facts.known and name not in facts.empty]
    # Where everything was answered, a comparison with an empty answer left the rule open.
    unknown = unknown or [name for name in rule.reads if name in facts.empty]
    roots = [root for name in unknown for root in facts.causes.get(name, (name,))]
    return tuple(dict.fromkeys(roots))


def _template(rule: Rule, status: Status) -> str:
    match status:
        case Status.MET:
            return rule.reason.met
        case Status.NOT_MET:
            return rule.reason.not_met or rule.reason.met
        case Status.OPEN:
            return rule.reason.open or _OPEN
        case _:
            assert_never(status)


def _word(name: str, view: View, words: Mapping[str, str]) -> str:
    facts = view.facts
    if name in words:
        return words[name]
    if name in facts.known:
        kind, code = view.words[name].kind, facts.known[name]
        return setting_text(kind, code) if name in view.terms.titles else german(kind, code)
    return _NOT_STATED if name in facts.empty else UNKNOWN


def _problem(rule: Rule, view: View) -> str:
    sentences = (_gap(root, view) for root in gaps_behind(rule, view.facts))
    return " ".join(dict.fromkeys(sentence for sentence in sentences if sentence))


def _gap(root: str, view: View) -> str:  # noqa: PLR0911 - one return a gap
    gaps = view.gaps
    if root in view.facts.unset:
        return _unset(root, view)
    if root in gaps.missing or root in view.facts.empty:
        return f"Es fehlt: {view.place(root)}."
    if root in gaps.implausible:
        return f"Nicht glaubhaft: {view.place(root)}."
    if root in gaps.unreadable:
        return f"Nicht lesbar: {view.place(root)}."
    if root in {"funding_start", "funding_end"}:
        return "Förderbeginn und Förderende ergeben keinen Zeitraum."
    if root in view.words and root not in VOCABULARY:
        return f"Nur für einen feststehenden Antragsberechtigten bekannt: {_label(root, view)}."
    # What the engine itself could not settle is told by the notes of the rule's own sentence.
    return ""


def _unset(root: str, view: View) -> str:
    if root in VOCABULARY or root in view.terms.titles:
        return f"Im Regelwerk ist für „{_label(root, view)}“ kein Wert in Kraft."
    return f"In der Liste der Antragsberechtigten fehlt „{_label(root, view)}“."


def _label(name: str, view: View) -> str:
    return view.terms.titles.get(name, view.words[name].label)


def _assumptions(rule: Rule, view: View) -> str:
    names = dict.fromkeys((*rule.parameters, *rule.reads))
    titles = [
        _label(name, view)
        for name in names
        if name in view.terms.bases and view.terms.bases[name].kind is BasisKind.ASSUMPTION
    ]
    if rule.basis.kind is BasisKind.ASSUMPTION:
        return " (Diese Regel beruht auf einer Annahme.)"
    if not titles:
        return ""
    return f" (Annahme: {listed(list(dict.fromkeys(titles)))}.)"
