"""The types of parameters in sentences: {Betrag}, {Datum} and the others.

Every pattern is narrow: malformed text is no sentence, and is never read as something else.
"""

import re
from collections.abc import Callable, Iterable, Mapping

from cucumber_expressions.parameter_type import (  # type: ignore[import-untyped] # ships no types
    ParameterType,
)
from cucumber_expressions.parameter_type_registry import (  # type: ignore[import-untyped] # likewise
    ParameterTypeRegistry,
)
from tests.specification import entry
from tests.specification.list_workbook import Content

from grantrules import load_rulebook
from grantrules.model.district import District

_PERCENT = r"[0-9]{1,3}(?:,[0-9]{1,2})? %"
BOOK = load_rulebook("integrationsmanager-rlp")
# A few headings do not stand in a sentence as they stand above a column.
_INFLECTED = {
    "anderen Landesmittel": "Andere Landesmittel",
    "Stellenumfang": "Stellenumfang (VZÄ)",
    "Arbeitsvertrags": "Arbeitsvertrag vom",
    "Zustimmung": "Vorzeitiger Beginn zugestimmt am",
}
OUTCOMES = {
    "Bewilligung": "approve",
    "gekürzte Bewilligung": "approve_reduced",
    "Teilbewilligung": "approve_partial",
    "Nachforderung": "request_information",
    "Ablehnung": "reject",
    "Warteliste": "waitlist",
    "Prüfung durch Menschen": "review",
}
NOT_LISTED = "absent"
STATUSES = {
    "erfüllt": ("met", None),
    "nicht erfüllt": ("not_met", None),
    "offen": ("open", None),
    "vor Zeichnung zu bestätigen": ("open", "confirm"),
    "im Vorschlag nicht aufgeführt": (NOT_LISTED, None),
}
EFFECTS = {
    "Ablehnung": "reject",
    "Prüfung durch Menschen": "review",
    "Rückfrage": "ask",
    "Kürzung": "reduce",
    "Haushaltslage": "budget",
    "keine": "none",
}
CODES = {
    **{code: word for word, code in OUTCOMES.items()},
    **{code: word for word, (code, effect) in STATUSES.items() if effect is None},
}
RECKONINGS = {"beantragt": "requested", "förderfähig": "eligible", "vorgeschlagen": "amount"}
# What may be supposed beside the figures: the words of the rule language for it.
SUPPOSITIONS = {
    "Sachkosten als Pauschale": ("material_mode", "flat_rate"),
    "nur volle Monate zählen": ("proration", "full_months"),
    "angebrochene Monate zählen voll": ("proration", "started_months"),
    "Überspringen erlaubt": ("skip_allowed", "true"),
}
# The German names of docs/glossary.yaml, as far as the features change them.
PARAMETERS = {
    "Höchstbetrag Personal": "salary_cap",
    "Höchstbetrag Sachkosten": "material_cap",
    "höchsten Stellenumfang": "max_fte",
    "geringsten Stellenumfang": "min_fte",
    "Eigenanteil": "own_share",
    "Bagatellgrenze": "minimum_grant",
    "Anteiligkeit": "proration",
    "Rundung": "rounding",
    "Art der Sachkostenförderung": "material_mode",
    "Umgang mit Drittmitteln": "third_party_mode",
    "Regel zum Überspringen": "skip_allowed",
    "Verteilungsverfahren": "allocation_policy",
}
# How a run of the command line ends; the number is its exit status.
ENDINGS = {
    "ohne offene Punkte": 0,
    "mit offenen Punkten": 1,
    "mit einem nicht lesbaren Eingang": 3,
    "mit einem Fehler des Protokolls": 5,
}


def _genitive(district: District) -> str:
    name = district.full_name
    if name.startswith(("Stadt ", "Landeshauptstadt ")):
        return f"der {name}"
    name = re.sub(r"^Landkreis\b", "Landkreises", name)
    name = re.sub(r"^Eifelkreis\b", "Eifelkreises", name)
    return f"des {re.sub(r'(?<=[Kk]reis)$', 'es', name)}"


DISTRICTS: Mapping[str, District] = {_genitive(one): one for one in BOOK.districts}
_ENTRIES = {
    **entry.ENTRY_BY_HEADING,
    **{spoken: entry.ENTRY_BY_HEADING[heading] for spoken, heading in _INFLECTED.items()},
}


def _one_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def figure(text: str) -> str:
    """Spells 1.000,00 €, 0,5 VZÄ or 10 % as the rule language does."""
    if text.endswith("€"):
        return entry.decimal(entry.cents(text))
    return text.partition(" ")[0].replace(",", ".")


_CELL = (
    "der Text „[^“]*“|die Zahl [0-9]+|der Fehlerwert #BEZUG!"
    "|eine Formel ohne gespeichertes Ergebnis"
)


def _content(text: str) -> Content:
    _, kind, rest = text.split(" ", 2)
    return Content(kind, {"#BEZUG!": "#REF!"}.get(rest, rest.strip("„“")))


_TYPES: tuple[tuple[str, str, Callable[[str], object]], ...] = (
    ("Betrag", entry.MONEY, entry.cents),
    ("Datum", entry.DAY, entry.day),
    ("Zeitpunkt", entry.MOMENT, entry.moment),
    ("Anteil", entry.POSTS, entry.posts),
    ("Größe", f"{entry.MONEY}|{entry.POSTS}|{_PERCENT}", str),
    ("Jahr", "20[0-9]{2}", int),
    ("Zahl", "0|[1-9][0-9]*", int),
    ("Text", "„[^“]*“", lambda text: text[1:-1]),
    ("Gebietskörperschaft", _one_of(DISTRICTS), DISTRICTS.__getitem__),
    ("Angabe", _one_of(_ENTRIES), _ENTRIES.__getitem__),
    ("Regel", "[A-Z]{2}-[0-9]{2}", str),
    ("Ergebnis", _one_of(OUTCOMES), OUTCOMES.__getitem__),
    ("Stand", _one_of(STATUSES), STATUSES.__getitem__),
    ("Festlegung", _one_of(PARAMETERS), PARAMETERS.__getitem__),
    ("Annahme", _one_of(SUPPOSITIONS), SUPPOSITIONS.__getitem__),
    ("Wirkung", _one_of(EFFECTS), EFFECTS.__getitem__),
    ("Rechnung", _one_of(RECKONINGS), RECKONINGS.__getitem__),
    ("Fehlendes", "kein Ergebnis|keine Mängelliste", str),
    ("Ort", "der Ordner|der Ordner erneut|der Ordner samt den Ergebnissen", str),
    ("Lücke", "fehlt|ist nicht lesbar", str),
    ("Zelle", _CELL, _content),
    ("Handlung", "überprüft|gezeigt|nachgerechnet", str),
    ("Abschluss", _one_of(ENDINGS), ENDINGS.__getitem__),
)
REGISTRY = ParameterTypeRegistry()
for _name, _pattern, _read in _TYPES:
    REGISTRY.define_parameter_type(ParameterType(_name, _pattern, object, _read))
