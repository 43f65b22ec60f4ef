"""Worlds of z3 hold every application of the engine, and judge as the reference does."""

from datetime import date
from functools import cache

import z3
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.properties.derivations import ENTRIES, Sample, books, complete_facts_of, watching
from tests.properties.rule_books import NAMES, conditions, fact_sets
from tests.unit.builders import asking, rule, with_parameters, without_value

from grantrules.engine.reference import status_by_reference
from grantrules.model.application import Application
from grantrules.model.condition import Condition
from grantrules.model.fact import Facts
from grantrules.model.finding import Status
from grantrules.model.rule import Rule
from grantrules.model.rulebook import RuleBook
from grantrules.rulebook.loading import load_rulebook
from grantrules.specification.gates.era import eras
from grantrules.specification.gates.logic import Logic, Symbol, Texts
from grantrules.specification.gates.world import World

FILLED = {key: [one for one in values if one is not None] for key, values in ENTRIES.items()}


@st.composite
def complete(draw: st.DrawFn) -> Application:
    """Draws an application without gaps."""
    keys = draw(st.lists(st.sampled_from(sorted(FILLED)), max_size=6, unique=True))
    return asking("A").model_copy(
        update={key: draw(st.sampled_from(FILLED[key])) for key in keys},
    )


@settings(max_examples=100, deadline=None)
@given(one=complete(), other=complete(), place=st.integers(0, 4))
def test_every_complete_application_can_exist_in_the_world_of_its_day(
    one: Application, other: Application, place: int
) -> None:
    book = _books()[place]
    second = other.model_copy(update={"reference": "B"})
    stands = complete_facts_of(Sample((one, second), book))
    assume(stands)

    assert all(_admitted(facts, book) for facts in stands)


@settings(max_examples=60, deadline=None)
@given(application=complete(), district=st.integers(0, 20), persons=st.integers(1, 3))
def test_so_it_is_with_grades_and_facts_of_the_list_of_applicants(
    application: Application, district: int, persons: int
) -> None:
    book = _books()[-1]
    applicant = book.districts[district]
    further = {"persons": persons, "signed_pdf": True, "filled_xlsx": True}
    named = {"ags": applicant.ags, "applicant": applicant.full_name, "further": further}
    stands = complete_facts_of(Sample((application.model_copy(update=named),), book))
    assume(stands)

    assert all(_admitted(facts, book) for facts in stands)


@settings(max_examples=300, deadline=None)
@given(condition=conditions, applies=st.none() | conditions, facts=fact_sets)
def test_a_rule_is_judged_as_the_reference_judges_it(
    condition: Condition, applies: Condition | None, facts: Facts
) -> None:
    tested = rule(condition, applies_when=applies)

    assert _judged(tested, facts) is status_by_reference(tested, facts)


def test_a_fact_out_of_nothing_is_of_no_world() -> None:
    book = _books()[0]
    [facts] = complete_facts_of(Sample((asking("A"),), book))
    contradicting = Facts(known={**facts.known, "missing_amounts": 1}, empty=facts.empty)

    assert _admitted(facts, book)
    assert not _admitted(contradicting, book)


@cache
def _books() -> tuple[RuleBook, ...]:
    plain, demanding, flat = books()
    return (
        plain,
        demanding,
        flat,
        with_parameters(plain, rank_by="received", minimum_grant="1000.00"),
        without_value(flat, "salary_cap", "rounding", "highest_plausible_fte"),
        watching(load_rulebook("integrationsbeauftragte-bw")),
    )


@cache
def _worlds(place: int) -> list[World]:
    book = _books()[place]
    return [World(book, era) for era in eras(book, frozenset(book.vocabulary))]


def _admitted(facts: Facts, book: RuleBook) -> bool:
    day = date.fromordinal(int(facts.known["received_on"]))
    found = [one for one in _worlds(_books().index(book)) if one.era.first <= day <= one.era.last]
    # Before the first window there is no world, because nobody could apply.
    return all(one.admits(facts) for one in found)


def _judged(tested: Rule, facts: Facts) -> Status:
    texts = Texts()
    symbols = {name: _symbol(name, facts, texts) for name in NAMES}
    verdict = Logic(symbols, texts).verdict(tested)
    if z3.is_true(z3.simplify(verdict.yes)):
        return Status.MET
    return Status.NOT_MET if z3.is_true(z3.simplify(verdict.no)) else Status.OPEN


def _symbol(name: str, facts: Facts, texts: Texts) -> Symbol:
    code = z3.IntVal(texts.number(facts.known.get(name, 0)))
    known, empty = (z3.BoolVal(name in one) for one in (facts.known, facts.empty))
    return Symbol(code, known, empty)
