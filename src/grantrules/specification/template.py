"""The complete application (vollständiger Antrag) from which scenarios set out, checked."""

import re
from collections.abc import Iterator
from pathlib import Path

from grantrules.model.rulebook import RuleBook
from grantrules.rulebook.strict_yaml import Document, read_yaml
from grantrules.specification.correction import nearest
from grantrules.specification.entry import Entry, entries_of, json_value
from grantrules.specification.fault import Complaint
from grantrules.specification.feature_file import SpecificationError
from grantrules.specification.german_value import MisspeltError

_GIVEN = frozenset({"reference", "ags", "applicant"})
"""Entries that the sentence states which names the application."""
_EXPECTED = "Erwartet wird je Zeile eine Angabe und ihr Wert in Anführungszeichen."


class TemplateError(SpecificationError):
    """The complete application is missing or cannot be used; every fault is a complaint."""

    def __init__(self, complaints: tuple[Complaint, ...]) -> None:
        """Takes what is wrong."""
        super().__init__("\n".join(one.german for one in complaints))
        self.complaints = complaints


def read_template(path: Path, book: RuleBook) -> dict[str, str]:
    """Gives each heading its value; a TemplateError names everything that does not fit."""
    name = f"{path.parent.name}/{path.name}"
    if not path.is_file():
        says = (
            "Die Datei fehlt: Sie nennt die Angaben des vollständigen Antrags, von dem die "
            "Szenarien ausgehen. Bitte anlegen."
        )
        raise TemplateError((Complaint(name, 0, says),))
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except (UnicodeDecodeError, OSError):
        says = "Die Datei ist nicht lesbar. Bitte als UTF-8 speichern."
        raise TemplateError((Complaint(name, 0, says),)) from None
    document = read_yaml(name, text)
    if document.faults:
        raise TemplateError(
            tuple(Complaint(name, one.line, one.message) for one in document.faults)
        )
    complaints = tuple(_complaints(document, book))
    if complaints:
        raise TemplateError(complaints)
    return _stated(document)


def _stated(document: Document) -> dict[str, str]:
    data = document.data if isinstance(document.data, dict) else {}
    return {heading: value for heading, value in data.items() if isinstance(value, str)}


def _complaints(document: Document, book: RuleBook) -> Iterator[Complaint]:
    name, stated = document.file, _stated(document)
    if stated != document.data:
        yield Complaint(name, 1, _EXPECTED)
        return
    entries = {one.heading: one for one in entries_of(book)}
    for heading, value in stated.items():
        says = _fault(entries, heading, value)
        if says:
            yield Complaint(name, document.lines[(heading,)], says)
    needed = [
        one.heading
        for one in entries.values()
        if one.key in {"received_at", *book.required} - _GIVEN and one.heading not in stated
    ]
    if needed:
        says = f"Dem vollständigen Antrag fehlen: {', '.join(needed)}. Bitte ergänzen."
        yield Complaint(name, 0, says)


def _fault(entries: dict[str, Entry], heading: str, value: str) -> str | None:
    entry = entries.get(heading)
    if entry is None:
        near = nearest(heading, entries)
        hint = f" Meinten Sie „{near}“?" if near else ""
        return f"Eine Angabe „{heading}“ gibt es nicht.{hint}"
    if entry.key in _GIVEN:
        return f"„{heading}“ nennt schon der Satz, mit dem ein Szenario beginnt. Bitte löschen."
    filled = re.sub(r"\{(?:Jahr|Antragsjahr)\}", "2026", value)
    if "{" in filled:
        return (
            f"Zur Angabe „{heading}“: In „{value}“ sind nur {{Jahr}} und {{Antragsjahr}} möglich."
        )
    try:
        json_value(entry, filled)
    except MisspeltError as error:
        return f"Zur Angabe „{heading}“: {error}"
    return None
