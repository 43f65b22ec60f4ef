"""What a fact is derived from is what can change it, and nothing else can."""

import pytest
from hypothesis import assume, given, settings
from tests.properties.derivations import (
    Change,
    Sample,
    changes,
    facts_of,
    moved,
    moved_by,
    results_of,
)
from tests.unit.builders import shipped

from grantrules.engine.derivation import DERIVED, RESULTS, inputs_of
from grantrules.engine.inforce import WINDOW_FACTS
from grantrules.model.vocabulary import BATCH_FACTS


@settings(max_examples=120)
@given(change=changes())
def test_a_change_moves_only_facts_that_are_derived_from_what_changed(change: Change) -> None:
    alone = {fact for fact in moved(change) if fact not in BATCH_FACTS}

    assert {fact for fact in alone if change.name not in inputs_of(fact)} == set()


@settings(max_examples=120)
@given(change=changes())
def test_so_it_is_among_other_applications_where_outcomes_stay_and_no_lot_is_drawn(
    change: Change,
) -> None:
    assume(results_of(change.before) == results_of(change.after))
    assume(_without_ties(change.before) and _without_ties(change.after))

    among = moved(change) & BATCH_FACTS

    assert {fact for fact in among if change.name not in inputs_of(fact)} == set()


@pytest.mark.slow
@pytest.mark.parametrize("fact", sorted(DERIVED))
def test_each_input_changes_the_fact_for_some_application(fact: str) -> None:
    # Windows change with the rule book's year files, the others by themselves.
    movers = inputs_of(fact) - RESULTS - set(WINDOW_FACTS)
    if fact in _SETTLED:
        movers -= {"received_at"}

    assert {name for name in movers if fact not in moved_by()[name]} == set()


def _settled() -> frozenset[str]:
    """The parameters whose one value is older than any application."""
    old = [one for one in shipped().parameters if len(one.values) == 1]
    return frozenset(one.name for one in old if one.values[0].valid_from.year < 2020)


_SETTLED = _settled()


def _without_ties(sample: Sample) -> bool:
    moments = [one["rank_moment"] for one in facts_of(sample) if "rank_moment" in one]
    return len(set(moments)) == len(moments)
