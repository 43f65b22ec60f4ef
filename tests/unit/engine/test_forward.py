"""The evaluator of record: exactly one answer a rule, inside the corridor, without a leak."""

import gc
from concurrent.futures import ThreadPoolExecutor

import durable_rules_engine as durable
import pytest
from tests.unit.builders import facts, rule

from grantrules.engine.forward import ForwardEvaluator
from grantrules.model.condition import All, AnyOf, Comparator, Compare, Condition, FactName, Present
from grantrules.model.errors import IntegrityError
from grantrules.model.fact import LARGEST, Code, Facts
from grantrules.model.finding import Status

MET, NOT_MET, OPEN = Status.MET, Status.NOT_MET, Status.OPEN


def _at_most(fact: str, operand: int) -> Condition:
    return Compare(fact=fact, comparator=Comparator.AT_MOST, operand=operand)


def _equals(fact: str, operand: str) -> Condition:
    return Compare(fact=fact, comparator=Comparator.EQUALS, operand=operand)


def _status(condition: Condition, **known: Code) -> Status:
    return ForwardEvaluator([rule(condition)]).statuses(Facts(known=known))["XX-01"]


def test_no_rules_give_no_answers() -> None:
    assert ForwardEvaluator([]).statuses(facts(a=1)) == {}


@pytest.mark.parametrize(
    ("known", "status"), [({"a": 5}, MET), ({"a": 6}, NOT_MET), ({}, OPEN), ({"b": 5}, OPEN)]
)
def test_a_comparison_is_met_not_met_or_open(known: dict[str, int], status: Status) -> None:
    assert _status(_at_most("a", 5), **known) is status


@pytest.mark.parametrize("code", [LARGEST, -LARGEST, 0, -1])
def test_the_largest_numbers_are_told_apart(code: int) -> None:
    assert _status(_at_most("a", code), a=code) is MET
    assert _status(_at_most("a", code - 1 if code > -LARGEST else code), a=code) is (
        MET if code == -LARGEST else NOT_MET
    )


@pytest.mark.parametrize("code", [LARGEST + 1, -LARGEST - 1, True])
def test_a_number_that_the_engine_would_misread_is_refused(code: int) -> None:
    evaluator = ForwardEvaluator([rule(_at_most("a", 5))])
    unchecked = facts().model_copy(update={"known": {"a": code}})

    with pytest.raises(IntegrityError, match="außerhalb dessen, was die Maschine liest"):
        evaluator.statuses(unchecked)


def test_a_refused_number_does_not_spoil_the_evaluator() -> None:
    evaluator = ForwardEvaluator([rule(_at_most("a", 5))])

    with pytest.raises(IntegrityError):
        evaluator.statuses(facts(a=LARGEST + 1))

    assert evaluator.statuses(facts(a=5)) == {"XX-01": MET}


@pytest.mark.parametrize(
    "text", ["", '"', "'", "\\", "{a}", "$ex", "none", "Su\u0308d", "🏛", "s" * 5_000, "0", "\x00"]
)
def test_texts_are_compared_whatever_they_contain(text: str) -> None:
    assert _status(_equals("name", text), name=text) is MET
    assert _status(_equals("name", text), name=f"{text}.") is NOT_MET


def test_an_umlaut_is_one_letter_however_it_was_typed() -> None:
    assert _status(_equals("name", "S\u00fcd"), name="Su\u0308d") is MET


def test_a_text_that_looks_like_a_number_is_none() -> None:
    two_names = Compare(fact="a", comparator=Comparator.EQUALS, operand=FactName(fact="b"))

    assert _status(two_names, a="7", b=7) is NOT_MET
    assert _status(two_names, a="7", b="7") is MET


def test_two_facts_are_compared_only_where_both_are_known() -> None:
    less = Compare(fact="a", comparator=Comparator.LESS_THAN, operand=FactName(fact="b"))

    assert _status(less, a=1, b=2) is MET
    assert _status(less, a=2, b=2) is NOT_MET
    assert _status(less, a=1) is OPEN
    assert _status(less, b=1) is OPEN


def test_presence_is_three_valued() -> None:
    evaluator = ForwardEvaluator([rule(Present(fact="a"))])

    assert evaluator.statuses(facts(a=0)) == {"XX-01": MET}
    assert evaluator.statuses(facts(empty=["a"])) == {"XX-01": NOT_MET}
    assert evaluator.statuses(facts()) == {"XX-01": OPEN}


def test_hundreds_of_rules_share_one_fact() -> None:
    rules = [rule(_at_most("a", limit), id=f"XX-{limit}") for limit in range(400)]

    statuses = ForwardEvaluator(rules).statuses(facts(a=200))

    assert [statuses[f"XX-{limit}"] is MET for limit in range(400)] == [
        limit >= 200 for limit in range(400)
    ]


def test_a_join_may_be_far_wider_than_a_page() -> None:
    parts = tuple(_at_most("a", limit) for limit in range(300))

    assert _status(All(parts=parts), a=0) is MET
    assert _status(All(parts=parts), a=1) is NOT_MET
    assert _status(AnyOf(parts=parts), a=299) is MET
    assert _status(AnyOf(parts=parts), a=300) is NOT_MET
    assert _status(AnyOf(parts=parts)) is OPEN


def test_no_memory_of_earlier_facts_remains() -> None:
    evaluator = ForwardEvaluator([rule(_at_most("a", 5)), rule(Present(fact="b"), id="XX-02")])

    evaluator.statuses(facts(a=1, b=1))

    assert evaluator.statuses(facts()) == {"XX-01": OPEN, "XX-02": OPEN}


def test_eight_threads_get_the_answers_that_one_gets() -> None:
    evaluator = ForwardEvaluator(
        [rule(_at_most("a", limit), id=f"XX-{limit}") for limit in range(20)]
    )
    alone = [evaluator.statuses(facts(a=place % 20)) for place in range(400)]

    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(lambda at: evaluator.statuses(facts(a=at % 20)), range(400)))

    assert together == alone


class _Counting:
    """The engine itself, which also remembers what it made and freed, and fails when told to."""

    def __init__(self) -> None:
        self.created: list[int] = []
        self.deleted: list[int] = []
        self.fails = False

    def create_ruleset(self, name: str, definition: str, /) -> int:
        self.created.append(durable.create_ruleset(name, definition))
        return self.created[-1]

    def assert_fact(self, handle: int, fact: str, /) -> tuple[int, int]:
        if self.fails:
            raise durable.error("Could not assert fact, error code: 303")
        code, state = durable.assert_fact(handle, fact)
        return code, state

    def start_action_for_state(self, handle: int, state: int, /) -> tuple[str, str] | None:
        session, message = durable.start_action_for_state(handle, state)
        return session, message

    def complete_and_start_action(self, handle: int, state: int, /) -> str | None:
        message: str | None = durable.complete_and_start_action(handle, state)
        return message

    def delete_state(self, handle: int, session: str, /) -> object:
        return durable.delete_state(handle, session)

    def delete_ruleset(self, handle: int, /) -> object:
        self.deleted.append(handle)
        return durable.delete_ruleset(handle)


class _Scripted(_Counting):
    """Answers every fact with the same engine rules, whatever the rules."""

    def __init__(self, fired: tuple[str, ...]) -> None:
        super().__init__()
        self._fired = [f'{{"{name}":{{}}}}' for name in fired]
        self._left: list[str] = []

    def assert_fact(self, handle: int, fact: str, /) -> tuple[int, int]:
        del handle, fact
        self._left = list(self._fired)
        return 0, 0

    def start_action_for_state(self, handle: int, state: int, /) -> tuple[str, str] | None:
        del handle, state
        return ("s", self._left.pop(0)) if self._left else None

    def complete_and_start_action(self, handle: int, state: int, /) -> str | None:
        del handle, state
        return self._left.pop(0) if self._left else None

    def delete_state(self, handle: int, session: str, /) -> object:
        del handle, session
        return None


def test_an_error_of_the_engine_stops_the_run_and_retires_the_evaluator() -> None:
    engine = _Counting()
    evaluator = ForwardEvaluator([rule(_at_most("a", 5))], engine)
    engine.fails = True

    with pytest.raises(IntegrityError, match="meldet einen Fehler: Could not assert fact"):
        evaluator.statuses(facts(a=1))
    with pytest.raises(IntegrityError, match="nach einem Fehler stillgelegt"):
        evaluator.statuses(facts(a=1))


@pytest.mark.parametrize(
    "fired",
    [
        pytest.param((), id="nothing"),
        pytest.param(("p0_1",), id="no sentinel"),
        pytest.param(("s", "s", "p0_1"), id="the sentinel twice"),
        pytest.param(("s",), id="no answer"),
        pytest.param(("s", "p0_1", "p0_0"), id="two answers"),
        pytest.param(("s", "p0_1", "p0_1"), id="the same answer twice"),
        pytest.param(("s", "p0_1", "p1_1"), id="an answer to no question"),
    ],
)
def test_anything_but_exactly_one_answer_a_rule_stops_the_run(fired: tuple[str, ...]) -> None:
    evaluator = ForwardEvaluator([rule(_at_most("a", 5))], _Scripted(fired))

    with pytest.raises(IntegrityError, match=r"nicht geantwortet|keine oder mehrere Antworten"):
        evaluator.statuses(facts(a=1))


def test_every_page_is_freed_with_its_evaluator() -> None:
    engine = _Counting()
    rules = [rule(_at_most("a", at), id=f"XX-{at}") for at in range(50)]
    evaluator = ForwardEvaluator(rules, engine)
    evaluator.statuses(facts(a=1))

    del evaluator
    gc.collect()

    assert len(engine.created) > 5
    assert engine.deleted == engine.created
