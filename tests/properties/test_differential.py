"""The two evaluators: they agree on random rule books, and a planted fault is always seen."""

from collections.abc import Callable, Sequence
from random import Random

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st
from tests.properties.planted import PLANTED
from tests.properties.rule_books import MOST_RULES, Trial, trials

from grantrules.engine.checked import CheckedEvaluator, Evaluator
from grantrules.engine.forward import ForwardEvaluator
from grantrules.engine.reference import status_by_reference
from grantrules.model.errors import IntegrityError
from grantrules.model.rule import Rule

# A disagreement names its rule and facts itself; shrinking whole rule books takes minutes.
UNSHRUNK = (Phase.explicit, Phase.generate)


def test_both_evaluators_agree_on_fifty_thousand_decisions() -> None:
    decided = 0

    @settings(phases=UNSHRUNK)
    @given(trial=trials(rules=12, applications=30))
    def agree(trial: Trial) -> None:
        nonlocal decided
        decided += _compared(trial)

    agree()

    assert decided >= 50_000


@pytest.mark.parametrize("rules", [1, MOST_RULES])
def test_both_evaluators_agree_on_the_smallest_and_the_largest_rule_book(rules: int) -> None:
    decided = 0

    @settings(phases=UNSHRUNK, max_examples=5)
    @given(trial=trials(rules=rules, applications=10))
    def agree(trial: Trial) -> None:
        nonlocal decided
        decided += _compared(trial)

    agree()

    assert decided >= 5 * 10 * rules


@pytest.mark.parametrize("planted", PLANTED.values(), ids=PLANTED.keys())
def test_a_planted_fault_is_seen(planted: Callable[[Sequence[Rule]], Evaluator]) -> None:
    trial = find(
        trials(),
        lambda trial: _is_stopped(trial, planted),
        settings=settings(phases=UNSHRUNK, max_examples=500),
        random=Random(0),  # noqa: S311 - the same examples on every machine, no secret
    )

    with pytest.raises(IntegrityError, match="Es gibt kein Ergebnis"):
        _judged(trial, CheckedEvaluator(trial.rules, planted(trial.rules)))


@settings(phases=UNSHRUNK, max_examples=20)
@given(trial=trials(), data=st.data())
def test_a_verdict_does_not_depend_on_the_other_rules(trial: Trial, data: st.DataObject) -> None:
    one = data.draw(st.sampled_from(trial.rules))

    alone, together = ForwardEvaluator([one]), ForwardEvaluator(trial.rules)

    for facts in trial.applications:
        assert alone.statuses(facts)[one.id] is together.statuses(facts)[one.id]


def _compared(trial: Trial) -> int:
    evaluator = ForwardEvaluator(trial.rules)
    for facts in trial.applications:
        statuses = evaluator.statuses(facts)
        for rule in trial.rules:
            expected = status_by_reference(rule, facts)
            assert statuses[rule.id] is expected, (
                f"{rule.condition!r} where {rule.applies_when!r}: {statuses[rule.id]}, not "
                f"{expected}, on { {name: facts.known.get(name) for name in rule.reads} }"
            )
    return len(trial.rules) * len(trial.applications)


def _is_stopped(trial: Trial, planted: Callable[[Sequence[Rule]], Evaluator]) -> bool:
    try:
        _judged(trial, CheckedEvaluator(trial.rules, planted(trial.rules)))
    except IntegrityError:
        return True
    return False


def _judged(trial: Trial, evaluator: CheckedEvaluator) -> None:
    for facts in trial.applications:
        evaluator.statuses(facts)
