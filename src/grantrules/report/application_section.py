"""Everything that an applicant stated, entry by entry with its cell."""

from collections.abc import Iterator

from grantrules.engine.entries import Entries
from grantrules.model.application import FACT_KEYS, Application
from grantrules.report.spelling import NOT_STATED
from grantrules.report.words import Words


def application_section(application: Application, words: Words) -> str:
    """Writes all entries of an application; what was unreadable says so."""
    return "\n".join(["## Angaben des Antrags", *_source(application), *_lines(application, words)])


def _source(application: Application) -> Iterator[str]:
    source = application.source
    if source is not None:
        row = "" if source.row is None else f", Zeile {source.row}"
        yield f"- Quelle: {source.file}, Blatt {source.sheet}{row}"


def _lines(application: Application, words: Words) -> Iterator[str]:
    entries = Entries(application, words.facts)
    for key in (*FACT_KEYS, *application.further):
        if key not in words.facts:
            # The rule book of then is not readable any more.
            yield f"- {key}: {application.entry(key)}"
        elif key in application.unreadable:
            yield f"- {entries.place(key)}: nicht lesbar"
        elif application.entry(key) is None:
            yield f"- {entries.place(key)}: {NOT_STATED}"
        else:
            yield f"- {entries.place(key)}: {entries.value(key)}"
