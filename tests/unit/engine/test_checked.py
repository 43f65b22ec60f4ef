"""Both evaluators side by side: no verdict where they differ."""

from collections.abc import Mapping

import pytest
from tests.unit.builders import facts, rule

from grantrules.engine.checked import CheckedEvaluator
from grantrules.model.condition import Comparator, Compare
from grantrules.model.errors import IntegrityError
from grantrules.model.fact import Facts
from grantrules.model.finding import Status

SMALL = rule(Compare(fact="a", comparator=Comparator.AT_MOST, operand=5))


class _Saying:
    """Answers what it was told, whatever the facts."""

    def __init__(self, answers: Mapping[str, Status]) -> None:
        self._answers = answers

    def statuses(self, facts: Facts) -> Mapping[str, Status]:
        del facts
        return self._answers


def test_an_agreed_verdict_counts() -> None:
    assert CheckedEvaluator([SMALL]).statuses(facts(a=5)) == {"XX-01": Status.MET}
    assert CheckedEvaluator([SMALL]).statuses(facts()) == {"XX-01": Status.OPEN}


@pytest.mark.parametrize("answers", [{"XX-01": Status.NOT_MET}, {"XX-01": Status.OPEN}, {}])
def test_a_different_or_missing_verdict_is_no_result(answers: dict[str, Status]) -> None:
    evaluator = CheckedEvaluator([SMALL], _Saying(answers))

    with pytest.raises(IntegrityError, match=r"Regel XX-01: .*Es gibt kein Ergebnis\."):
        evaluator.statuses(facts(a=5))
