"""What durable-rules is told: for every leaf and node the engine rules of which one must fire.

Existence is asked before any comparison, texts are digests, numbers stay inside what the engine
reads rightly (docs/decisions/0002).
"""

import unicodedata
from collections.abc import Mapping
from hashlib import sha256
from typing import assert_never

from grantrules.engine.network import Constant, Join, Leaf, Node, Part, Presence
from grantrules.model.condition import Comparator
from grantrules.model.errors import IntegrityError
from grantrules.model.fact import LARGEST, Code

_Test = Mapping[str, object]
_Rules = list[tuple[str, list[_Test]]]
_OPERATORS = {
    Comparator.DIFFERS: "$neq",
    Comparator.AT_MOST: "$lte",
    Comparator.LESS_THAN: "$lt",
    Comparator.AT_LEAST: "$gte",
    Comparator.MORE_THAN: "$gt",
}


def engine_rule(tests: list[_Test]) -> dict[str, object]:
    """Writes one engine rule: it fires where all these tests hold."""
    return {"all": [{"m": {"$and": tests} if len(tests) > 1 else tests[0]}]}


def compared(part: Part) -> list[str]:
    """Names the facts that a part compares."""
    if not isinstance(part, Leaf):
        return []
    return [part.fact] if part.other is None else [part.fact, part.other]


def answers_of(
    part: Part, key: str, fields: Mapping[str, str], presences: Mapping[str, str]
) -> _Rules:
    """Gives the tests of every answer of a part, under the answer: 1, 0 or 2 for unknown."""
    match part:
        case Leaf():
            return _leaf_tests(part, fields)
        case Presence(fact=fact, wanted=wanted):
            field = presences[fact]
            there = [{"$ex": {field: 1}}]
            return [
                ("1", [*there, {field: int(wanted)}]),
                ("0", [*there, {field: int(not wanted)}]),
                ("2", [{"$nex": {field: 1}}]),
            ]
        case Constant(answer=answer):
            return [(str(answer), [])]
        case Node(join=join):
            return _node_tests(join, key)
        case _:
            assert_never(part)


def encoded(code: Code) -> Code:
    """Codes text as a digest of its NFC form; refuses numbers that the engine would misread."""
    if isinstance(code, str):
        return "s" + sha256(unicodedata.normalize("NFC", code).encode()).hexdigest()[:32]
    if isinstance(code, bool) or not -LARGEST <= code <= LARGEST:
        raise IntegrityError(f"Der Wert {code} liegt außerhalb dessen, was die Maschine liest.")
    return code


def _leaf_tests(leaf: Leaf, fields: Mapping[str, str]) -> _Rules:
    field = fields[leaf.fact]
    there: list[_Test] = [{"$ex": {field: 1}}]
    missing: _Rules = [("2", [{"$nex": {field: 1}}])]
    operand: object = None if leaf.operand is None else encoded(leaf.operand)
    if leaf.other is not None:
        other = fields[leaf.other]
        missing.append(("2b", [*there, {"$nex": {other: 1}}]))
        there = [*there, {"$ex": {other: 1}}]
        operand = {"$m": other}
    return [
        ("1", [*there, _test(leaf.comparator, field, operand)]),
        ("0", [*there, _test(leaf.comparator.negated, field, operand)]),
        *missing,
    ]


def _node_tests(join: Join, key: str) -> _Rules:
    true, false, unknown, guards = f"{key}t", f"{key}f", f"{key}u", f"{key}g"
    match join:
        case Join.ALL:
            return [
                ("1", [{false: 0}, {unknown: 0}]),
                ("0", [{"$gt": {false: 0}}]),
                ("2", [{false: 0}, {"$gt": {unknown: 0}}]),
            ]
        case Join.ANY:
            return [
                ("1", [{"$gt": {true: 0}}]),
                ("0", [{true: 0}, {unknown: 0}]),
                ("2", [{true: 0}, {"$gt": {unknown: 0}}]),
            ]
        case Join.STRICT:
            return [
                ("1", [{guards: 0}, {true: 1}]),
                ("0", [{guards: 0}, {false: 1}]),
                ("2", [{"$gt": {guards: 0}}]),
                ("2b", [{guards: 0}, {unknown: 1}]),
            ]
        case _:
            assert_never(join)


def _test(comparator: Comparator, field: str, operand: object) -> _Test:
    if comparator is Comparator.EQUALS:
        return {field: operand}
    return {_OPERATORS[comparator]: {field: operand}}
