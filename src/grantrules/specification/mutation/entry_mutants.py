"""Mutants of what an application must contain: required entries and attachments, more or fewer."""

from collections.abc import Callable, Iterable, Iterator

from grantrules.model.application import ANSWER_KEYS, FACT_KEYS
from grantrules.model.fact import FactKind
from grantrules.model.rulebook import RuleBook
from grantrules.specification.mutation.clue import Clue, answer_no, no_answer
from grantrules.specification.mutation.concern import required_concerns
from grantrules.specification.mutation.mutant import Area, Mutant, updating


def entry_mutants(book: RuleBook) -> Iterator[Mutant]:
    """Gives the mutants of both lists."""
    keys = (*FACT_KEYS, *(one.key for one in book.entries))
    answers = (*ANSWER_KEYS, *(one.key for one in book.entries if one.kind is FactKind.ANSWER))
    yield from _of_list(book, "required", keys, no_answer)
    yield from _of_list(book, "attachments", answers, answer_no)


def _of_list(
    book: RuleBook, field: str, keys: Iterable[str], clue: Callable[[str], Clue]
) -> Iterator[Mutant]:
    listed: tuple[str, ...] = getattr(book, field)
    for key in dict.fromkeys((*listed, *keys)):
        added = key not in listed
        left = tuple(one for one in listed if one != key)
        changed = (*listed, key) if added else left
        yield Mutant(
            id=f"{field}{'+' if added else '-'}{key}",
            rules=required_concerns(book, key),
            area=Area.ENTRY,
            told=_told(book.vocabulary[key].label, field, added=added),
            change=updating(field, changed),
            clue=clue(key),
        )


def _told(label: str, field: str, *, added: bool) -> str:
    if field == "required":
        return f"„{label}“ ist {'auch eine' if added else 'keine'} Pflichtangabe."
    return f"„{label}“ muss {'auch' if added else 'nicht'} mit „ja“ beantwortet sein."
