"""Examples: the facts of an application that z3 found, as one German sentence part."""

from collections.abc import Iterable, Mapping

from grantrules.engine.code_word import setting_text
from grantrules.engine.collision import Standing
from grantrules.engine.inforce import WINDOW_FACTS
from grantrules.engine.spelling import listed
from grantrules.model.fact import Code, Facts
from grantrules.model.rulebook import RuleBook

_STANDINGS: Mapping[Code, str] = {
    Standing.CLEAN.value: "ein besser platzierter ohne Mangel",
    Standing.UNDECIDED.value: "ein besser platzierter, der noch nicht entschieden ist",
}


def application_text(facts: Facts, names: Iterable[str], book: RuleBook) -> str:
    """Tells these facts of an application: Antrag mit Stellenumfang (VZÄ) 0,4 (es gilt: …)."""
    figures = {*WINDOW_FACTS, *(one.name for one in book.parameters)}
    once = tuple(dict.fromkeys(names))
    stated = [_stated(name, facts, book) for name in once if name not in figures]
    limits = [_stated(name, facts, book) for name in once if name in figures]
    beside = f" (es gilt: {listed(limits)})" if limits else ""
    return f"Antrag mit {listed(stated)}{beside}" if stated else f"jeder Antrag{beside}"


def _stated(name: str, facts: Facts, book: RuleBook) -> str:
    spec = book.vocabulary[name]
    if name in facts.known:
        code = facts.known[name]
        return f"{spec.label} {_STANDINGS.get(code) or setting_text(spec.kind, code)}"
    return f"{spec.label} {'leer' if name in facts.empty else 'nicht bestimmbar'}"
