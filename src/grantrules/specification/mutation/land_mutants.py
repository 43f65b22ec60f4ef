"""Mutants of the Land whose public holidays count: only those that move the end of a window."""

from collections.abc import Iterator

from grantrules.engine.working_day import effective_end
from grantrules.model.land import Land
from grantrules.model.rulebook import RuleBook
from grantrules.model.window import Window
from grantrules.specification.mutation.concern import concerned
from grantrules.specification.mutation.mutant import Area, BookChange, Mutant


def land_mutants(book: RuleBook) -> Iterator[Mutant]:
    """Gives each Land whose holidays give some window another end."""
    for land in Land:
        windows = tuple(_moved(window, land) for window in book.windows)
        if windows != book.windows:
            yield Mutant(
                id=f"land.{book.land}→{land}",
                rules=concerned(book, ["window.ends"]),
                area=Area.LAND,
                told=f"Es zählen die Feiertage von {land} statt derer von {book.land}.",
                change=_in_another_land(land, windows),
            )


def _in_another_land(land: Land, windows: tuple[Window, ...]) -> BookChange:
    return lambda book: book.model_copy(update={"land": land, "windows": windows})


def _moved(window: Window, land: Land) -> Window:
    ends = effective_end(window.closes, window.closes_kind, land)
    return window.model_copy(update={"ends": ends})
