"""Nothing of a rule book is left out in silence: it is changed, or it is words only."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date

import pytest
from pydantic import BaseModel
from tests.unit.builders import further, shipped, with_further, with_grades, with_population

from grantrules.model.condition import All, AnyOf, Comparator, Compare
from grantrules.model.district import District, Lookalike
from grantrules.model.parameter import Appropriation, Grade, Parameter, ParameterValue
from grantrules.model.rule import Rule
from grantrules.model.rulebook import RuleBook
from grantrules.model.window import Window
from grantrules.specification.mutation.catalogue import mutants_of

GROUND = "the ground is cited in the reason; it decides nothing"
WORDS: Mapping[type[BaseModel], Mapping[str, str]] = {
    RuleBook: {
        "programme": "a name",
        "title": "a name",
        "version": "names the state of the rule book",
        "sha256": "names the state of the rule book",
        "text": "the files themselves; what they say stands in the other parts",
        "entries": "headings and hints of what is asked; `required` and the rules decide about it",
        "applicant_facts": "headings of the list; the facts of each applicant are changed",
        "accepted": "what people accept of what the gates of the rule book say",
        "audit": "which questions of an audit office the rules answer; it judges no application",
    },
    Rule: {
        "id": "a name",
        "title": "a name",
        "checks": "a sentence that people read",
        "why": "a sentence that people read",
        "basis": GROUND,
        "shows": "what a finding lists beside its answer",
        "limit": "which figure a finding lists as its limit; the condition compares",
        "parameters": "which assumptions a reason names; the condition and the engine compare",
        "reason": "sentences that people read",
        "examples": "sentences that people read",
    },
    Parameter: {
        "name": "a name; without it no rule book would be loaded",
        "title": "a name",
        "kind": "how the value is written; a rule book of another kind would not be loaded",
        "spoken": "a name",
    },
    ParameterValue: {"basis": GROUND},
    Grade: {},
    Window: {
        "year": "the window of another year is no window of this one: it is dropped",
        "opens_basis": GROUND,
        "closes_basis": GROUND,
        "funding_years_basis": GROUND,
    },
    Appropriation: {
        "year": "the money of another year is none of this one: it is dropped and swapped",
        "basis": GROUND,
    },
    District: {
        "ags8": "told about a district that is a municipality; `ags` decides",
        "kind": "a word of the list; being in it decides",
        "seat": "where the administration sits, which decides nothing (AB-05)",
        "court": "named after the decision, in the legal remedy",
    },
    Lookalike: {"name": "without its name a municipality is not in the list: it is dropped"},
}


def everything() -> RuleBook:
    """Gives the shipped rule book with what only other programmes have."""
    large = Compare(fact="population", comparator=Comparator.AT_LEAST, operand=20_000)
    book = with_further(with_population(shipped(), d07334=20_000), further())
    book = with_grades(book, "salary_cap", 100, Grade(when=large, value=200))
    holiday = {"closes": date(2025, 6, 19), "ends": date(2025, 6, 20)}
    first, *others = book.windows
    return book.model_copy(update={"windows": (first.model_copy(update=holiday), *others)})


def changed_fields(before: object, after: object) -> Iterator[tuple[type[BaseModel], str]]:
    """Names every field of every class that is otherwise."""
    if isinstance(before, tuple) and isinstance(after, tuple) and len(before) == len(after):
        for one, other in zip(before, after, strict=True):
            yield from changed_fields(one, other)
    if not isinstance(before, BaseModel) or type(before) is not type(after):
        return
    for field in type(before).model_fields:
        own, others = getattr(before, field), getattr(after, field)
        if own is not others and own != others:
            yield type(before), field
            yield from changed_fields(own, others)


CHANGED = {
    found
    for book in [everything()]
    for mutant in mutants_of(book)
    for found in changed_fields(book, mutant.change(book))
}


@pytest.mark.parametrize("part", WORDS, ids=lambda part: part.__name__)
def test_every_field_is_changed_by_a_mutant_or_is_words_only(part: type[BaseModel]) -> None:
    changed = {field for owner, field in CHANGED if owner is part}

    assert changed | WORDS[part].keys() == part.model_fields.keys()
    assert not changed & WORDS[part].keys()


def test_every_part_of_a_rule_book_is_looked_at() -> None:
    # Conditions are looked at one by one in test_condition_change.
    conditions = {All, AnyOf, Compare}

    assert {owner for owner, _ in CHANGED} == {*WORDS, *conditions}


def test_every_mutant_has_an_id_of_its_own() -> None:
    counted = Counter(mutant.id for mutant in mutants_of(everything()))

    assert [name for name, count in counted.items() if count > 1] == []


def test_no_mutant_is_the_rule_book_as_it_is_unless_its_evaluator_differs() -> None:
    book = shipped()

    same = [one for one in mutants_of(book) if one.change(book) == book]

    assert same
    assert [one.id for one in same if one.change(book) is not book] == []
