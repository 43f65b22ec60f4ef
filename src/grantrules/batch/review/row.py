"""Which cases a submitted row became, by its place in the workbook or else its reference."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from grantrules.batch.review.survey import Survey, kept_by
from grantrules.engine.fingerprint import stated_text
from grantrules.model.application import Application, Source
from grantrules.register.case_entries import Allocation, ApplicationReceived, ImportTaken
from grantrules.register.digest import Digest
from grantrules.register.facts_entries import FactsHeld

Places = Mapping[Source, tuple[str, ...]]


class Taken(NamedTuple):
    """A workbook that an import took in: under which name, and what was received from where."""

    seq: int
    file: str
    sha256: Digest
    rows: int
    places: Places


def taken_in(seen: Survey) -> tuple[Taken, ...]:
    """Gives every workbook that was taken in, oldest import first."""
    found = []
    for made in seen.chronicle.made(ImportTaken):
        places = _places(seen, made.seq)
        found += [
            Taken(made.seq, one.file, one.sha256, one.rows, places) for one in made.body.inputs
        ]
    return tuple(found)


def cases_of(seen: Survey, taken: Taken, row: Application) -> tuple[str, ...]:
    """Gives the references of the cases that a row became; exactly one where all is well."""
    if row.source is None:
        return ()
    by_place = taken.places.get(row.source, ())
    if by_place:
        return by_place
    # Nothing new was received for a row that repeats what was known, or came too late.
    names = (row.reference or "", _place_name(row.source))
    return tuple(name for name in names if name in seen.cases)[:1]


def facts_count(seen: Survey, reference: str, row: Application) -> bool:
    """Whether the facts of a row are those that its case rests on now."""
    kept = seen.applications.get(seen.cases[reference].application_sha256)
    return kept is not None and _facts(kept) == _facts(row)


def _facts(application: Application) -> str:
    # Told apart by its place, a contested application has no readable reference.
    unreadable = tuple(one for one in application.unreadable if one != "reference")
    return stated_text(application.model_copy(update={"unreadable": unreadable}))


def _places(seen: Survey, seq: int) -> Places:
    found: dict[Source, tuple[str, ...]] = {}
    for body in _received(seen, seq):
        for sha256 in kept_by(body):
            kept = seen.applications.get(sha256)
            if kept is not None and kept.source is not None:
                known = found.get(kept.source, ())
                found[kept.source] = tuple(dict.fromkeys((*known, body.reference)))
    return found


def _received(seen: Survey, seq: int) -> Iterator[ApplicationReceived | FactsHeld]:
    """Gives what an import received: all that stands between it and its distribution."""
    for one in seen.chronicle.entries:
        if one.seq <= seq:
            continue
        if isinstance(one.body, Allocation | ImportTaken):
            return
        if isinstance(one.body, ApplicationReceived | FactsHeld):
            yield one.body


def _place_name(source: Source) -> str:
    row = "" if source.row is None else f"!{source.row}"
    return f"{source.file}#{source.sheet}{row}"
