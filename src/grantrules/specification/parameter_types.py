"""The types of parameters in sentences: {Betrag}, {Datum} and the others.

Every pattern is narrow: malformed text is no sentence, and is never read as something else.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from cucumber_expressions.parameter_type import (  # type: ignore[import-untyped] # ships no types
    ParameterType,
)
from cucumber_expressions.parameter_type_registry import (  # type: ignore[import-untyped] # likewise
    ParameterTypeRegistry,
)

from grantrules.specification import german_value
from grantrules.specification.entry import Entry
from grantrules.specification.list_workbook import Content
from grantrules.specification.programme import Programme
from grantrules.specification.proof_case import PROOF_ENTRIES
from grantrules.specification.words import (
    CASE_ENDS,
    CASE_STATES,
    DEADLINE_KINDS,
    EFFECTS,
    ENDINGS,
    HUMAN_STATUSES,
    OUTCOMES,
    RECKONINGS,
    ROLES,
    STATUSES,
    SUPPOSITIONS,
)

# A few headings do not stand in a sentence as they stand above a column.
_INFLECTED = {
    "anderen Landesmittel": "Andere Landesmittel",
    "Stellenumfang": "Stellenumfang (VZÄ)",
    "Arbeitsvertrags": "Arbeitsvertrag vom",
    "Zustimmung": "Vorzeitiger Beginn zugestimmt am",
}
_PLACES = ("der Ordner", "der Ordner erneut", "der Ordner samt den Ergebnissen")
_CELL = (
    "der Text „[^“]*“|die Zahl [0-9]+|der Fehlerwert #BEZUG!"
    "|eine Formel ohne gespeichertes Ergebnis"
)
_CELL_FORM = (
    "der Inhalt einer Zelle: der Text „…“, die Zahl 60000, der Fehlerwert #BEZUG! oder "
    "eine Formel ohne gespeichertes Ergebnis"
)
_RULE = "[A-Z]{2}-[0-9]{2}"
_PERSON = "[A-ZÄÖÜ][a-zäöüß]+ [A-ZÄÖÜ][a-zäöüß]+"
_FEW = 8


class Type(NamedTuple):
    """A type of parameter: its German name, its pattern, how it is read, and one example.

    `read` raises a MisspeltError for what does not fit; `form` says what is expected, `words` are
    all that there are, where that is a list.
    """

    name: str
    pattern: str
    read: Callable[[str], object]
    example: str
    form: str
    words: tuple[str, ...] = ()


def types_of(programme: Programme) -> tuple[Type, ...]:
    """Lists the types with the names that the programme knows."""
    return (
        *_values(),
        _rule(tuple(one.id for one in programme.book.rules)),
        _words("Gebietskörperschaft", programme.districts, "ein Antragsberechtigter im Genitiv"),
        _words("Angabe", _entries(programme), "eine Angabe des Antrags"),
        _words("Ergebnis", OUTCOMES, "ein Ergebnis"),
        _words("Stand", STATUSES, "der Stand einer Regel"),
        _words("Festlegung", _settings(programme), "eine Festlegung des Programms"),
        _words("Annahme", SUPPOSITIONS, "eine Annahme"),
        _words("Wirkung", EFFECTS, "eine Wirkung"),
        _words("Rechnung", RECKONINGS, "eine Rechnung"),
        _themselves("Fehlendes", ("kein Ergebnis", "keine Mängelliste"), "was fehlt"),
        _themselves("Ort", _PLACES, "was geprüft wird"),
        _themselves("Lücke", ("fehlt", "ist nicht lesbar"), "eine Lücke"),
        Type("Zelle", _CELL, _content, "der Text „60.000,00 €“", _CELL_FORM),
        _themselves("Handlung", ("überprüft", "gezeigt", "nachgerechnet"), "eine Handlung"),
        _words("Abschluss", ENDINGS, "ein Ende der Prüfung"),
        _words("Fristart", DEADLINE_KINDS, "eine Art von Frist"),
        _words("Nachweisangabe", PROOF_ENTRIES, "eine Angabe des Verwendungsnachweises"),
        *_register(),
    )


def _register() -> tuple[Type, ...]:
    form = "Vorname und Name wie Anna Amt"
    return (
        Type(
            "Person",
            _PERSON,
            lambda text: german_value.checked(_PERSON, text, form),
            "Anna Amt",
            form,
        ),
        _words("Rolle", ROLES, "eine Rolle im Register"),
        _words("Befund", HUMAN_STATUSES, "was ein Mensch feststellt"),
        _words("Vorgangsstand", CASE_STATES, "der Stand eines Vorgangs"),
        _words("Ende", CASE_ENDS, "wie ein Vorgang endet"),
    )


def _values() -> tuple[Type, ...]:
    amount = (
        "ein Betrag wie 72.500,00 €: Punkt nach je drei Stellen, zwei Stellen nach dem Komma, "
        "Leerzeichen vor €"
    )
    moment = (
        "ein Zeitpunkt wie 16.08.2025 um 08:30:00 Uhr; in der Nacht der Zeitumstellung mit "
        "(Sommerzeit) oder (Winterzeit) dahinter"
    )
    size = "ein Betrag wie 72.500,00 €, ein Umfang wie 0,5 VZÄ, ein Satz wie 10 % oder eine Zahl"
    return (
        Type("Betrag", german_value.MONEY, german_value.cents, "72.500,00 €", amount),
        Type("Datum", german_value.DAY, german_value.day, "16.08.2025", "ein Tag wie 16.08.2025"),
        Type(
            "Zeitpunkt",
            german_value.MOMENT,
            german_value.moment,
            "16.08.2025 um 08:30:00 Uhr",
            moment,
        ),
        Type("Größe", german_value.SIZE, german_value.size, "0,5 VZÄ", size),
        Type("Jahr", german_value.YEAR, german_value.year, "2026", "ein Jahr wie 2026"),
        Type("Zahl", german_value.COUNT, german_value.count, "2", "eine ganze Zahl wie 2"),
        Type(
            "Dauer",
            german_value.DURATION,
            german_value.duration,
            "4 Wochen",
            "eine Dauer wie 4 Wochen",
        ),
        Type("Text", german_value.TEXT, german_value.quoted, "„2026-017“", "ein Text in „…“"),
    )


def registry_for(types: Iterable[Type]) -> ParameterTypeRegistry:
    """Makes the types known to cucumber expressions."""
    registry = ParameterTypeRegistry()
    for one in types:
        registry.define_parameter_type(ParameterType(one.name, one.pattern, object, one.read))
    return registry


def _entries(programme: Programme) -> Mapping[str, Entry]:
    inflected = {
        spoken: programme.entry_by_heading[heading] for spoken, heading in _INFLECTED.items()
    }
    return {**programme.entry_by_heading, **inflected}


def _settings(programme: Programme) -> Mapping[str, str]:
    return {one.spoken: one.name for one in programme.book.parameters if one.spoken is not None}


def _content(text: str) -> Content:
    german_value.checked(_CELL, text, _CELL_FORM)
    _, kind, rest = text.split(" ", 2)
    return Content(kind, {"#BEZUG!": "#REF!"}.get(rest, rest.strip("„“")))


def _rule(known: tuple[str, ...]) -> Type:
    form = f"die Kennung einer Regel wie {known[0]}"
    return Type(
        "Regel", _RULE, lambda text: german_value.rule_id(text, known), known[0], form, known
    )


def _themselves(name: str, words: tuple[str, ...], form: str) -> Type:
    """Makes a type of words that stand for themselves."""
    return _words(name, {one: one for one in words}, form)


def _words(name: str, meanings: Mapping[str, object], form: str) -> Type:
    """Makes a type of the words that have a meaning."""
    longest_first = sorted(meanings, key=len, reverse=True)
    # Where a programme has no such words the type exists and matches nothing.
    pattern = "|".join(re.escape(word) for word in longest_first) or "(?!)"
    words = tuple(meanings)
    example = next(iter(words), "–")
    listed = f"{form}: {', '.join(words)}" if len(words) <= _FEW else f"{form} wie {example}"
    return Type(
        name,
        pattern,
        lambda text: meanings[german_value.word(text, words, listed)],
        example,
        listed,
        words,
    )
