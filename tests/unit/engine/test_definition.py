"""What durable-rules is told: existence before comparison, digests for texts, one answer each."""

import pytest

from grantrules.engine.definition import answers_of, compared, encoded, engine_rule
from grantrules.engine.network import Constant, Join, Leaf, Node, Part, Presence
from grantrules.model.condition import Comparator
from grantrules.model.errors import IntegrityError
from grantrules.model.fact import LARGEST

LITERAL = Leaf("a", Comparator.AT_MOST, 5, None)
OTHER = Leaf("a", Comparator.EQUALS, None, "b")
FIELDS, PRESENCES = {"a": "f0", "b": "f1"}, {"a": "e0"}


def test_a_comparison_asks_for_existence_first_and_answers_three_ways() -> None:
    answers = dict(answers_of(LITERAL, "p0", FIELDS, PRESENCES))

    assert answers == {
        "1": [{"$ex": {"f0": 1}}, {"$lte": {"f0": 5}}],
        "0": [{"$ex": {"f0": 1}}, {"$gt": {"f0": 5}}],
        "2": [{"$nex": {"f0": 1}}],
    }


def test_two_facts_are_compared_only_where_both_exist() -> None:
    answers = dict(answers_of(OTHER, "p0", FIELDS, PRESENCES))

    both = [{"$ex": {"f0": 1}}, {"$ex": {"f1": 1}}]
    assert answers["1"] == [*both, {"f0": {"$m": "f1"}}]
    assert answers["0"] == [*both, {"$neq": {"f0": {"$m": "f1"}}}]
    assert answers["2"] == [{"$nex": {"f0": 1}}]
    assert answers["2b"] == [{"$ex": {"f0": 1}}, {"$nex": {"f1": 1}}]


@pytest.mark.parametrize(
    ("part", "answers"),
    [
        (LITERAL, 3),
        (OTHER, 4),
        (Presence("a", wanted=True), 3),
        (Constant(1), 1),
        (Node(Join.ALL, (LITERAL,)), 3),
        (Node(Join.ANY, (LITERAL,)), 3),
        (Node(Join.STRICT, (LITERAL,), ("a",)), 4),
    ],
)
def test_no_part_needs_more_rules_than_a_page_reckons_with(part: Part, answers: int) -> None:
    found = answers_of(part, "p0", FIELDS, PRESENCES)

    assert len(found) == answers
    assert len({suffix for suffix, _ in found}) == answers


@pytest.mark.parametrize(
    ("part", "names"), [(LITERAL, ["a"]), (OTHER, ["a", "b"]), (Presence("a", wanted=True), [])]
)
def test_a_leaf_names_what_it_compares(part: Part, names: list[str]) -> None:
    assert compared(part) == names


def test_one_test_needs_no_conjunction() -> None:
    assert engine_rule([{"a": 1}]) == {"all": [{"m": {"a": 1}}]}
    assert engine_rule([{"a": 1}, {"b": 1}]) == {"all": [{"m": {"$and": [{"a": 1}, {"b": 1}]}}]}


def test_texts_become_digests_of_one_length_whatever_their_form() -> None:
    assert encoded("S\u00fcd") == encoded("Su\u0308d") != encoded("Sud")
    assert len(str(encoded(""))) == len(str(encoded("x" * 9_999))) == 33


@pytest.mark.parametrize("code", [0, -1, LARGEST, -LARGEST])
def test_numbers_inside_the_corridor_stay_as_they_are(code: int) -> None:
    assert encoded(code) == code


@pytest.mark.parametrize("code", [LARGEST + 1, -LARGEST - 1, True, False])
def test_anything_else_is_refused(code: int) -> None:
    with pytest.raises(IntegrityError):
        encoded(code)
