"""Mutants of the municipalities that only look like applicants: forgotten, misplaced, admitted."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from grantrules.engine.directory import kind_word
from grantrules.engine.name import normalised
from grantrules.model.district import District, Lookalike
from grantrules.model.rulebook import RuleBook
from grantrules.specification.mutation.clue import words
from grantrules.specification.mutation.concern import IDENTITY, concerned
from grantrules.specification.mutation.mutant import Area, BookChange, Mutant, replacing

_KINDS = {"Stadt": "Ortsgemeinde", "Ortsgemeinde": "Gemeinde", "Gemeinde": "Stadt"}


class _Edit(NamedTuple):
    """A change of a municipality: its name, what it means, and what is otherwise."""

    name: str
    told: str
    update: Mapping[str, object]


def lookalike_mutants(book: RuleBook) -> Iterator[Mutant]:
    """Gives the mutants of all municipalities of the list."""
    rules = concerned(book, IDENTITY)
    for one in book.lookalikes:
        named = _full_name(one)
        told = f"{named} (AGS {one.ags8}) fehlt in der Liste."
        yield _mutant(one, rules, ("dropped", told), replacing("lookalikes", one))
        told = f"{named} (AGS {one.ags8}) gilt als antragsberechtigt."
        yield _mutant(one, rules, ("admitted", told), _admitted(one))
        for edit in _edits(one, book):
            changed = one.model_copy(update=edit.update)
            change = replacing("lookalikes", one, changed)
            yield _mutant(one, rules, (edit.name, edit.told), change)


def _mutant(
    lookalike: Lookalike, rules: tuple[str, ...], named: tuple[str, str], change: BookChange
) -> Mutant:
    name, told = named
    return Mutant(
        id=f"lookalike.{lookalike.ags8}.{name}",
        rules=rules,
        area=Area.LOOKALIKE,
        told=told,
        change=change,
        clue=words([lookalike.ags8, normalised(lookalike.name)]),
    )


def _full_name(lookalike: Lookalike) -> str:
    return f"{kind_word(lookalike)} {lookalike.name}"


def _admitted(lookalike: Lookalike) -> BookChange:
    district = District(
        ags=lookalike.ags8,
        ags8=lookalike.ags8,
        name=lookalike.name,
        full_name=_full_name(lookalike),
        kind=lookalike.kind,
        seat=lookalike.name,
        court="",
        aliases=(),
        former_names=(),
        bare_name_ambiguous=False,
    )
    return lambda book: book.model_copy(update={"districts": (*book.districts, district)})


def _edits(lookalike: Lookalike, book: RuleBook) -> Iterator[_Edit]:
    named = _full_name(lookalike)
    kind = _KINDS[kind_word(lookalike)]
    told = f"{named} gilt als {kind}."
    yield _Edit(f"kind→{kind}", told, {"kind": kind})
    ags8 = f"{int(lookalike.ags8) + 1:08}"
    told = f"{named} hat den AGS {ags8} statt {lookalike.ags8}."
    yield _Edit("ags8+1", told, {"ags8": ags8})
    other = next((one for one in book.districts if one.ags != lookalike.district_ags), None)
    if other is not None:
        told = f"{named} gehört zu {other.full_name} statt zum AGS {lookalike.district_ags}."
        yield _Edit(f"district_ags→{other.ags}", told, {"district_ags": other.ags})
