"""What a programme declares for itself: further entries and facts about its applicants."""

from collections.abc import Iterator
from typing import NamedTuple

from grantrules.engine.notes import NOTES
from grantrules.model.application import Application
from grantrules.model.district import ApplicantFact
from grantrules.model.entry import FurtherEntry
from grantrules.model.fact import FactKind
from grantrules.model.vocabulary import VOCABULARY
from grantrules.rulebook.document import PartedDocument
from grantrules.rulebook.fault import Fault, Path
from grantrules.rulebook.file_format import ProgrammeText

RESERVED = frozenset({*VOCABULARY, *NOTES, *Application.model_fields})
"""The names that every rule book has already."""


class Declared(NamedTuple):
    """The names that a programme adds to the common ones."""

    entries: tuple[FurtherEntry, ...]
    applicant_facts: tuple[ApplicantFact, ...]

    @property
    def names(self) -> frozenset[str]:
        """Every name that the programme adds."""
        return frozenset(
            (*(one.key for one in self.entries), *(one.name for one in self.applicant_facts))
        )


def declared(document: PartedDocument) -> tuple[Declared, list[Fault]]:
    """Reads what the programme declares; a name or heading that stands twice is a fault."""
    programme = document.programme
    entries = (
        FurtherEntry.model_validate({**dict(text), "kind": FactKind(text.kind)})
        for text in programme.entries
    )
    facts = (ApplicantFact.model_validate(dict(text)) for text in programme.applicant_facts)
    faults = [*_twice(document, _names(programme)), *_twice(document, _headings(programme))]
    return Declared(tuple(entries), tuple(facts)), faults


def _twice(document: PartedDocument, names: Iterator[tuple[Path, str]]) -> Iterator[Fault]:
    seen = set(RESERVED)
    for path, name in names:
        if name in seen:
            yield document.fault(("programme", *path), f"„{name}“ ist schon vergeben.")
        seen.add(name)


def _names(programme: ProgrammeText) -> Iterator[tuple[Path, str]]:
    for at, entry in enumerate(programme.entries):
        yield ("entries", at, "key"), entry.key
    for at, fact in enumerate(programme.applicant_facts):
        yield ("applicant_facts", at, "name"), fact.name


def _headings(programme: ProgrammeText) -> Iterator[tuple[Path, str]]:
    for at, one in enumerate(programme.entries):
        yield ("entries", at, "heading"), one.heading
        for synonym in one.synonyms:
            yield ("entries", at, "synonyms"), synonym
