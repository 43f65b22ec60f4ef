"""Finds headings with a slip of the pen: an optional column is never lost to a typing error."""

from collections.abc import Iterable, Iterator

from rapidfuzz.distance import OSA

from grantrules.intake.columns import Column, names_of
from grantrules.intake.header import on_one_line
from grantrules.intake.heading import LONGEST_HEADING, bare
from grantrules.intake.questions import Questions
from grantrules.intake.raw_cell import RawCell

_SHORTEST = 6
_LETTERS_A_SLIP = 8


def lookalikes(
    unknown: Iterable[RawCell], present: Iterable[str], questions: Questions
) -> Iterator[tuple[RawCell, Column]]:
    """Pairs unknown headings with the absent columns that they nearly spell."""
    keys = frozenset(present)
    absent = [one for one in questions.columns if one.key not in keys]
    for cell in unknown:
        text = bare(on_one_line(cell)[:LONGEST_HEADING])
        meant = (one for one in absent if any(_alike(text, bare(name)) for name in names_of(one)))
        yield from ((cell, one) for one in meant)


def _alike(text: str, name: str) -> bool:
    if len(name) < _SHORTEST:
        return False
    slips = 1 + len(name) // (2 * _LETTERS_A_SLIP)
    return OSA.distance(text, name, score_cutoff=slips) <= slips
