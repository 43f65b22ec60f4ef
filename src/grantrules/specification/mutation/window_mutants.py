"""Mutants of application windows: opening, closing, end, kind, funding years, left out, swapped."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import permutations
from typing import NamedTuple

from grantrules.engine.code_word import DEADLINES
from grantrules.engine.inforce import WINDOW_FACTS
from grantrules.engine.spelling import german_day, german_moment
from grantrules.engine.working_day import effective_end
from grantrules.model.local_time import BERLIN
from grantrules.model.rulebook import RuleBook
from grantrules.model.window import DeadlineKind, Window
from grantrules.specification.mutation.clue import other_terms
from grantrules.specification.mutation.concern import concerned
from grantrules.specification.mutation.mutant import Area, Mutant, replacing

_DAYS = {"+1d": timedelta(days=1), "-1d": timedelta(days=-1)}
_SECONDS = {"+1s": timedelta(seconds=1), "-1s": timedelta(seconds=-1)}
_OPENS, _CLOSES, _ENDS, *_FUNDING = WINDOW_FACTS


class _Edit(NamedTuple):
    """A change of a window: its name, what it means, which facts it decides, what is otherwise."""

    name: str
    told: str
    facts: Sequence[str]
    update: Mapping[str, object]


def window_mutants(book: RuleBook) -> Iterator[Mutant]:
    """Gives the mutants of all windows, each window once."""
    for window in book.windows:
        seen = [window]
        for edit in _edits(window, book):
            changed = window.model_copy(update=edit.update)
            if changed not in seen:
                seen.append(changed)
                yield _mutant(window, edit, book, changed)
        told = "Das Fenster entfällt."
        yield _mutant(window, _Edit("dropped", told, WINDOW_FACTS, {}), book)


def _mutant(window: Window, edit: _Edit, book: RuleBook, *changed: Window) -> Mutant:
    change = replacing("windows", window, *changed)
    return Mutant(
        id=f"window.{window.year}.{edit.name}",
        rules=concerned(book, edit.facts),
        area=Area.WINDOW,
        told=f"Antragsfenster {window.year}: {edit.told}",
        change=change,
        clue=other_terms(book, change(book)),
    )


def _edits(window: Window, book: RuleBook) -> Iterator[_Edit]:
    yield from _openings(window)
    yield from _closings(window, book)
    yield from _ends(window)
    yield from _kinds(window, book)
    yield from _funding_years(window)
    yield from _of_other_years(window, book)


def _openings(window: Window) -> Iterator[_Edit]:
    for name, width in {**_SECONDS, **_DAYS}.items():
        moved = (window.opens.astimezone(BERLIN) + width).astimezone(window.opens.tzinfo)
        told = f"Öffnung {german_moment(moved)} statt {german_moment(window.opens)}"
        yield _Edit(f"opens{name}", told, [_OPENS], {"opens": moved})


def _closings(window: Window, book: RuleBook) -> Iterator[_Edit]:
    for name, width in _DAYS.items():
        closes = window.closes + width
        ends = effective_end(closes, window.closes_kind, book.land)
        told = f"Antragsschluss {german_day(closes)} statt {german_day(window.closes)}"
        yield _Edit(f"closes{name}", told, [_CLOSES, _ENDS], {"closes": closes, "ends": ends})


def _ends(window: Window) -> Iterator[_Edit]:
    told = f"Das Ende der Frist bleibt der {german_day(window.closes)}; es verschiebt sich nicht."
    yield _Edit("ends.unmoved", told, [_ENDS], {"ends": window.closes})
    for name, width in _DAYS.items():
        ends = window.ends + width
        told = f"Ende der Frist {german_day(ends)} statt {german_day(window.ends)}"
        yield _Edit(f"ends{name}", told, [_ENDS], {"ends": ends})


def _kinds(window: Window, book: RuleBook) -> Iterator[_Edit]:
    for kind in DeadlineKind:
        ends = effective_end(window.closes, kind, book.land)
        told = f"Der Antragsschluss ist {DEADLINES[kind]} statt {DEADLINES[window.closes_kind]}."
        update = {"closes_kind": kind, "ends": ends}
        yield _Edit(f"kind.{window.closes_kind}→{kind}", told, [_CLOSES, _ENDS], update)


def _funding_years(window: Window) -> Iterator[_Edit]:
    years = window.funding_years
    first, last = years[0], years[-1]
    for year, changed in ((first - 1, (first - 1, *years)), (last + 1, (*years, last + 1))):
        told = f"Auch {year} ist ein Förderjahr."
        yield _Edit(f"funding_years+{year}", told, _FUNDING, {"funding_years": changed})
    if len(years) > 1:
        for year, left in ((first, years[1:]), (last, years[:-1])):
            told = f"{year} ist kein Förderjahr."
            yield _Edit(f"funding_years-{year}", told, _FUNDING, {"funding_years": left})


def _of_other_years(window: Window, book: RuleBook) -> Iterator[_Edit]:
    """Puts the dates of another window's year in the place of its own."""
    for one, other in permutations(book.windows, 2):
        if one is not window:
            continue
        name, whose = f"↔{other.year}", f"wie im Antragsfenster {other.year}"
        opens = other.opens.astimezone(BERLIN).replace(year=window.year)
        yield _Edit(f"opens{name}", f"Öffnung {whose}", [_OPENS], {"opens": opens})
        closes = other.closes.replace(year=window.year)
        ends = effective_end(closes, other.closes_kind, book.land)
        update = {"closes": closes, "closes_kind": other.closes_kind, "ends": ends}
        yield _Edit(f"closes{name}", f"Antragsschluss {whose}", [_CLOSES, _ENDS], update)
        years = {"funding_years": other.funding_years}
        yield _Edit(f"funding_years{name}", f"Förderjahre {whose}", _FUNDING, years)
