"""Mutants of the list of applicants: left out, a name or key lost, a name no longer ambiguous."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from grantrules.engine.code_word import setting_text
from grantrules.engine.name import normalised, without_period
from grantrules.model.district import ApplicantFact, District
from grantrules.model.rulebook import RuleBook
from grantrules.specification.mutation.clue import words
from grantrules.specification.mutation.concern import IDENTITY, concerned
from grantrules.specification.mutation.mutant import Area, Mutant, replacing
from grantrules.specification.mutation.neighbour import neighbours


class _Edit(NamedTuple):
    """A change of an applicant: its name and meaning, what is otherwise, the words it touches."""

    name: str
    told: str
    update: Mapping[str, object]
    touches: tuple[str, ...]


def applicant_mutants(book: RuleBook) -> Iterator[Mutant]:
    """Gives the mutants of all applicants."""
    rules = concerned(book, IDENTITY)
    bearers = Counter(name for one in book.districts for name in names_of(one))
    taken = {one.ags for one in book.districts}
    for one in book.districts:
        told = f"{one.full_name} (AGS {one.ags}) ist nicht antragsberechtigt."
        everything = (one.ags, *names_of(one))
        yield _mutant(one, _Edit("dropped", told, {}, everything), rules)
        edits = (*_lost_names(one), *_flag(one, bearers), _other_key(one, taken))
        for edit in edits:
            yield _mutant(one, edit, rules, one.model_copy(update=edit.update))
        for fact in book.applicant_facts:
            for edit in _other_facts(one, fact):
                changed = one.model_copy(update=edit.update)
                yield _mutant(one, edit, concerned(book, [fact.name]), changed)


def names_of(district: District) -> frozenset[str]:
    """Gives the names of an applicant in the form in which they are compared."""
    former = (without_period(name) for name in district.former_names)
    every = (district.name, district.full_name, *district.aliases, *former)
    return frozenset(normalised(name) for name in every)


def _mutant(district: District, edit: _Edit, rules: tuple[str, ...], *changed: District) -> Mutant:
    return Mutant(
        id=f"district.{district.ags}.{edit.name}",
        rules=rules,
        area=Area.APPLICANT,
        told=edit.told,
        change=replacing("districts", district, *changed),
        clue=words(edit.touches),
    )


def _lost_names(district: District) -> Iterator[_Edit]:
    named = f"{district.full_name} (AGS {district.ags})"
    for field, word in (("aliases", "alias"), ("former_names", "former_name")):
        names: tuple[str, ...] = getattr(district, field)
        for name in names:
            left = tuple(one for one in names if one != name)
            told = f"{named} ist nicht mehr unter „{name}“ bekannt."
            yield from _lost(district, f"{word}.{name}.dropped", told, {field: left})
    told = f"{named} ist nicht mehr unter dem bloßen Namen „{district.name}“ bekannt."
    yield from _lost(district, "name.dropped", told, {"name": district.full_name})
    told = f"{named} hat als vollen Namen nur noch „{district.name}“."
    yield from _lost(district, "full_name.dropped", told, {"full_name": district.name})


def _lost(
    district: District, name: str, told: str, update: Mapping[str, object]
) -> Iterator[_Edit]:
    """Gives the change unless another name is compared as the same one."""
    lost = names_of(district) - names_of(district.model_copy(update=update))
    if lost:
        yield _Edit(name, told, update, tuple(lost))


def _flag(district: District, bearers: Mapping[str, int]) -> Iterator[_Edit]:
    name = normalised(district.name)
    if bearers[name] > 1:
        # A name of two applicants means neither, whatever the list says about it.
        return
    flipped = not district.bare_name_ambiguous
    word = "mehrdeutig" if flipped else "eindeutig"
    told = f"Der bloße Name „{district.name}“ gilt als {word}."
    yield _Edit("bare_name_ambiguous.flipped", told, {"bare_name_ambiguous": flipped}, (name,))


def _other_key(district: District, taken: set[str]) -> _Edit:
    width, number = len(district.ags), int(district.ags)
    following = (f"{(number + step) % 10**width:0{width}}" for step in range(1, 10**width))
    ags = next(one for one in following if one not in taken)
    told = f"{district.full_name} hat den AGS {ags} statt {district.ags}."
    return _Edit(f"ags→{ags}", told, {"ags": ags}, (district.ags, ags, *names_of(district)))


def _other_facts(district: District, fact: ApplicantFact) -> Iterator[_Edit]:
    if fact.name not in district.facts:
        return
    code = district.facts[fact.name]
    touched = (district.ags, *names_of(district))
    for name, other in neighbours(fact.kind, code):
        told = (
            f"{district.full_name}, {fact.label}: {setting_text(fact.kind, code)} → "
            f"{setting_text(fact.kind, other)}"
        )
        facts = {**district.facts, fact.name: other}
        yield _Edit(f"{fact.name}.{name}", told, {"facts": facts}, touched)
    left = {key: value for key, value in district.facts.items() if key != fact.name}
    told = f"{district.full_name}, {fact.label}: keine Angabe in der Liste"
    yield _Edit(f"{fact.name}.dropped", told, {"facts": left}, touched)
