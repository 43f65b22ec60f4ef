"""Loading a rule book: files to documents to one checked RuleBook, or every fault at once."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from grantrules.model.acceptance import Acceptance
from grantrules.model.district import District, Lookalike
from grantrules.model.errors import RuleBookError
from grantrules.model.parameter import Parameter
from grantrules.model.rule import Rule
from grantrules.model.rulebook import RuleBook
from grantrules.model.vocabulary import PARAMETERS, vocabulary_of
from grantrules.rulebook.audit_answers import audit_answers, audit_faults
from grantrules.rulebook.declaration import Declared, declared
from grantrules.rulebook.document import PartedDocument, parted
from grantrules.rulebook.earlier_format import in_present_format
from grantrules.rulebook.fault import Fault
from grantrules.rulebook.figures import figures_of
from grantrules.rulebook.lists import read_districts, read_lookalikes
from grantrules.rulebook.parameters import parameters_of
from grantrules.rulebook.rules import RuleWords, rules_of
from grantrules.rulebook.source import Source, find_source, source_of
from grantrules.rulebook.strict_yaml import Document, read_yaml


class _Lists(NamedTuple):
    """Who may apply, and who only looks like it."""

    districts: tuple[District, ...]
    lookalikes: tuple[Lookalike, ...]


class Loaded(NamedTuple):
    """A rule book, or the faults because of which there is none."""

    book: RuleBook | None
    faults: tuple[Fault, ...]


def load_rulebook(programme: str | Path) -> RuleBook:
    """Loads a shipped programme by name or a rule book from its directory.

    A RuleBookError names every fault with file, line and key.
    """
    return _usable(check(find_source(programme)))


def rulebook_of(text: str) -> RuleBook:
    """Loads a rule book from its canonical text, as the case database keeps it.

    An earlier format is read as it was meant; text and digest stay those of the record.
    """
    source = source_of(text)
    return _usable(_checked(source, in_present_format(_read(source))))


def check(source: Source) -> Loaded:
    """Checks all files of a rule book and reports all faults at once."""
    return _checked(source, _read(source))


def _read(source: Source) -> Sequence[Document]:
    return [read_yaml(n, t) for n, t in sorted(source.files.items()) if n.endswith(".yaml")]


def _checked(source: Source, read: Iterable[Document]) -> Loaded:
    documents = [parted(one) for one in read]
    if not documents:
        return Loaded(None, (Fault(source.place, 1, "", "Es gibt keine Regeln (*.yaml)."),))
    faults = [fault for document in documents for fault in document.faults]
    programmes = [one for one in documents if one.text is not None and one.text.programme]
    if not programmes and not faults:
        faults.append(Fault(source.place, 1, "programme", "Keine Datei nennt das Programm."))
    for another in programmes[1:]:
        message = f"Das Programm steht schon in {programmes[0].yaml.file}."
        faults.append(another.fault(("programme",), message))
    if not programmes:
        # What the programme declares decides what the words of the other files mean.
        return Loaded(None, tuple(faults))
    book, book_faults = _assembled(source, documents, programmes[0])
    faults += book_faults
    if not faults:
        faults += _missing_rules(programmes[0], book.rules)
        faults += audit_faults(programmes[0], book.rules)
    return Loaded(None if faults else book, tuple(faults))


def _missing_rules(document: PartedDocument, rules: tuple[Rule, ...]) -> list[Fault]:
    """Finds rules that the programme consists of and that no file states."""
    stated = {rule.id for rule in rules}
    return [
        document.fault(("programme", "rules", place), f"Die Regel {rule_id} fehlt im Regelwerk.")
        for place, rule_id in enumerate(document.programme.rules)
        if rule_id not in stated
    ]


def _usable(loaded: Loaded) -> RuleBook:
    if loaded.book is None:
        raise RuleBookError(tuple(fault.german for fault in loaded.faults))
    return loaded.book


def _assembled(
    source: Source, documents: Sequence[PartedDocument], document: PartedDocument
) -> tuple[RuleBook, list[Fault]]:
    """Builds the rule book; with a fault among those found it is not to be used."""
    programme = document.programme
    own, own_faults = declared(document)
    parameters, parameter_faults = parameters_of(documents, own)
    figures, figure_faults = figures_of(documents, programme.land)
    rules, rule_faults = rules_of(documents, _words(own, parameters))
    lists, list_faults = _lists(source, document, own)
    book = RuleBook(
        programme=programme.id,
        title=programme.title,
        land=programme.land,
        version=programme.version,
        sha256=source.sha256,
        text=source.text,
        required=programme.required,
        attachments=programme.attachments,
        rules=rules,
        parameters=parameters,
        windows=figures.windows,
        appropriations=figures.appropriations,
        districts=lists.districts,
        lookalikes=lists.lookalikes,
        entries=own.entries,
        applicant_facts=own.applicant_facts,
        accepted=_accepted(documents),
        audit=audit_answers(document),
    )
    files = [*parameter_faults, *figure_faults, *rule_faults]
    return book, [*files, *own_faults, *document.unknown_keys(), *list_faults]


def _accepted(documents: Iterable[PartedDocument]) -> tuple[Acceptance, ...]:
    return tuple(
        Acceptance(finding=one.finding, subject=one.subject, reason=one.reason)
        for document in documents
        for one in (document.text.accepted if document.text else ())
    )


def _words(own: Declared, parameters: Iterable[Parameter]) -> RuleWords:
    known = vocabulary_of(own.entries, own.applicant_facts, parameters)
    return RuleWords(known, frozenset((*PARAMETERS, *(one.name for one in parameters))))


def _lists(
    source: Source, document: PartedDocument, own: Declared
) -> tuple[_Lists, tuple[Fault, ...]]:
    programme = document.programme
    named = {"districts": programme.districts, "lookalikes": programme.lookalikes}
    files = {key: f"reference/{name}" for key, name in named.items() if name is not None}
    missing = tuple(
        document.fault(("programme", key), f"Die Datei {name} fehlt.")
        for key, name in files.items()
        if name not in source.files
    )
    if missing:
        return _Lists((), ()), missing
    texts = {key: (name, source.files[name]) for key, name in files.items()}
    districts, wrong = read_districts(*texts["districts"], own.applicant_facts)
    if "lookalikes" not in texts:
        return _Lists(districts, ()), wrong
    lookalikes, odd = read_lookalikes(*texts["lookalikes"])
    return _Lists(districts, lookalikes), (*wrong, *odd)
