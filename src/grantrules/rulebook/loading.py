"""Loading a rule book: files to documents to one checked RuleBook, or every fault at once."""

from pathlib import Path
from typing import NamedTuple

from grantrules.model.errors import RuleBookError
from grantrules.model.rule import Rule
from grantrules.model.rulebook import RuleBook
from grantrules.rulebook.document import PartedDocument, parted
from grantrules.rulebook.fault import Fault
from grantrules.rulebook.figures import Figures, figures_of
from grantrules.rulebook.lists import read_districts, read_lookalikes
from grantrules.rulebook.rules import rules_of
from grantrules.rulebook.source import Source, find_source, source_of


class Loaded(NamedTuple):
    """A rule book, or the faults because of which there is none."""

    book: RuleBook | None
    faults: tuple[Fault, ...]


def load_rulebook(programme: str | Path) -> RuleBook:
    """Loads a shipped programme by name or a rule book from its directory.

    A RuleBookError names every fault with file, line and key.
    """
    return _book(find_source(programme))


def rulebook_of(text: str) -> RuleBook:
    """Loads a rule book from its canonical text, as the case database keeps it."""
    return _book(source_of(text))


def check(source: Source) -> Loaded:
    """Checks all files of a rule book and reports all faults at once."""
    documents = [parted(n, t) for n, t in sorted(source.files.items()) if n.endswith(".yaml")]
    if not documents:
        return Loaded(None, (Fault(source.place, 1, "", "Es gibt keine Regeln (*.yaml)."),))
    faults = [fault for document in documents for fault in document.faults]
    programmes = [one for one in documents if one.text is not None and one.text.programme]
    if not programmes and not faults:
        faults.append(Fault(source.place, 1, "programme", "Keine Datei nennt das Programm."))
    for another in programmes[1:]:
        message = f"Das Programm steht schon in {programmes[0].yaml.file}."
        faults.append(another.fault(("programme",), message))
    figures, figure_faults = figures_of(documents)
    rules, rule_faults = rules_of(documents)
    faults += [*figure_faults, *rule_faults]
    if not programmes:
        return Loaded(None, tuple(faults))
    book, book_faults = _assembled(source, programmes[0], figures)
    faults += [*book_faults, *_missing_rules(programmes[0], rules)] if not faults else book_faults
    if faults or book is None:
        return Loaded(None, tuple(faults))
    return Loaded(book.model_copy(update={"rules": rules}), ())


def _missing_rules(document: PartedDocument, rules: tuple[Rule, ...]) -> list[Fault]:
    """Finds rules that the programme consists of and that no file states."""
    stated = {rule.id for rule in rules}
    return [
        document.fault(("programme", "rules", place), f"Die Regel {rule_id} fehlt im Regelwerk.")
        for place, rule_id in enumerate(document.programme.rules)
        if rule_id not in stated
    ]


def _book(source: Source) -> RuleBook:
    loaded = check(source)
    if loaded.book is None:
        raise RuleBookError(tuple(fault.german for fault in loaded.faults))
    return loaded.book


def _assembled(
    source: Source, document: PartedDocument, figures: Figures
) -> tuple[RuleBook | None, tuple[Fault, ...]]:
    programme = document.programme
    files = {key: f"reference/{getattr(programme, key)}" for key in ("districts", "lookalikes")}
    faults = document.unknown_keys()
    missing = [
        document.fault(("programme", key), f"Die Datei {name} fehlt.")
        for key, name in files.items()
        if name not in source.files
    ]
    if missing:
        return None, (*faults, *missing)
    districts, wrong = read_districts(files["districts"], source.files[files["districts"]])
    lookalikes, odd = read_lookalikes(files["lookalikes"], source.files[files["lookalikes"]])
    book = RuleBook(
        programme=programme.id,
        title=programme.title,
        version=programme.version,
        sha256=source.sha256,
        text=source.text,
        required=programme.required,
        attachments=programme.attachments,
        rules=(),
        parameters=figures.parameters,
        windows=figures.windows,
        appropriations=figures.appropriations,
        districts=districts,
        lookalikes=lookalikes,
    )
    return book, (*faults, *wrong, *odd)
