"""The evaluator of record: durable-rules, kept inside the corridor in which it is right.

The only module that knows the C extension. One flat fact a page, guarded by a constant key, typed
integers and hashed strings, existence asked before any comparison, three engine rules for every
leaf and node of which exactly one must fire (docs/decisions/0002).
"""

import json
import unicodedata
import weakref
from collections.abc import Iterable, Mapping
from hashlib import sha256
from itertools import count
from threading import Lock
from typing import NamedTuple

import durable_rules_engine as durable

from grantrules.engine.network import (
    Constant,
    Join,
    Leaf,
    Node,
    Part,
    Presence,
    level,
    lowered,
    parts_of,
)
from grantrules.model.condition import Comparator
from grantrules.model.errors import IntegrityError
from grantrules.model.fact import Code, Facts
from grantrules.model.finding import Status
from grantrules.model.rule import Rule

_RULES_A_PAGE = 27
_LARGEST = 2**62
_TRUE, _FALSE, _UNKNOWN = 1, 0, 2
_STATUS = {_TRUE: Status.MET, _FALSE: Status.NOT_MET, _UNKNOWN: Status.OPEN}
_SENTINEL = "s"
_GUARD: Mapping[str, object] = {"$ex": {"k": 1}}
_SESSION = "s"
_names = count(1)
_OPERATORS = {
    Comparator.DIFFERS: "$neq",
    Comparator.AT_MOST: "$lte",
    Comparator.LESS_THAN: "$lt",
    Comparator.AT_LEAST: "$gte",
    Comparator.MORE_THAN: "$gt",
}


class _Page(NamedTuple):
    """One compiled set of engine rules: its handle, the facts it needs, the parts it answers."""

    handle: int
    fields: Mapping[str, str]
    presences: Mapping[str, str]
    nodes: tuple[tuple[str, Node], ...]
    keys: frozenset[str]


class ForwardEvaluator:
    """Judges rules with durable-rules; thread-safe; its engine memory goes with it."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        """Compiles the rules into pages of the engine."""
        self._roots = {rule.id: lowered(rule) for rule in rules}
        parts = dict.fromkeys(part for root in self._roots.values() for part in parts_of(root))
        self._keys = {part: f"p{number}" for number, part in enumerate(parts)}
        self._stages = [
            [self._page(chunk) for chunk in _chunks(stage)] for stage in _stages(list(parts))
        ]
        handles = [page.handle for stage in self._stages for page in stage]
        self._lock = Lock()
        self._broken = False
        weakref.finalize(self, _release, handles)

    def statuses(self, facts: Facts) -> dict[str, Status]:
        """Judges every rule; an IntegrityError where a part fired not exactly once."""
        answers: dict[str, int] = {}
        with self._lock:
            if self._broken:
                raise IntegrityError("Die Regelmaschine ist nach einem Fehler stillgelegt.")
            for stage in self._stages:
                for page in stage:
                    answers |= self._answers(page, facts, answers)
        return {
            rule_id: _STATUS[answers[self._keys[root]]] for rule_id, root in self._roots.items()
        }

    def _page(self, parts: list[Part]) -> _Page:
        definition: dict[str, object] = {_SENTINEL: _engine_rule([_GUARD])}
        facts = list(dict.fromkeys(name for part in parts for name in _compared(part)))
        asked = list(dict.fromkeys(part.fact for part in parts if isinstance(part, Presence)))
        fields = {name: f"f{number}" for number, name in enumerate(facts)}
        presences = {name: f"e{number}" for number, name in enumerate(asked)}
        for part in parts:
            for suffix, tests in _tests(part, self._keys[part], fields, presences):
                definition[f"{self._keys[part]}_{suffix}"] = _engine_rule([_GUARD, *tests])
        handle = durable.create_ruleset(f"grantrules{next(_names)}", json.dumps(definition))
        nodes = tuple((self._keys[part], part) for part in parts if isinstance(part, Node))
        keys = frozenset(self._keys[part] for part in parts)
        return _Page(handle, fields, presences, nodes, keys)

    def _answers(self, page: _Page, facts: Facts, before: Mapping[str, int]) -> dict[str, int]:
        fact: dict[str, Code] = {"sid": _SESSION, "id": "1", "k": 1}
        for name, field in page.fields.items():
            if name in facts.known:
                fact[field] = _encoded(facts.known[name])
        for name, field in page.presences.items():
            if name in facts.known or name in facts.empty:
                fact[field] = int(name in facts.known)
        for key, node in page.nodes:
            fact |= self._counted(key, node, facts, before)
        return _checked(page, self._fired(page, fact))

    def _counted(
        self, key: str, node: Node, facts: Facts, before: Mapping[str, int]
    ) -> dict[str, Code]:
        answers = [before[self._keys[part]] for part in node.parts]
        unknown = sum(
            guard not in facts.known and guard not in facts.empty for guard in node.guards
        )
        return {
            f"{key}t": answers.count(_TRUE),
            f"{key}f": answers.count(_FALSE),
            f"{key}u": answers.count(_UNKNOWN),
            f"{key}g": unknown,
        }

    def _fired(self, page: _Page, fact: Mapping[str, Code]) -> list[str]:
        try:
            _, state = durable.assert_fact(page.handle, json.dumps(fact))
            started = durable.start_action_for_state(page.handle, state)
            message = started[1] if started else None
            fired = []
            while message:
                fired.append(message[2 : message.index('"', 2)])
                message = durable.complete_and_start_action(page.handle, state)
            durable.delete_state(page.handle, _SESSION)
        except durable.error as error:
            self._broken = True
            raise IntegrityError(f"Die Regelmaschine meldet einen Fehler: {error}") from error
        return fired


def _stages(parts: list[Part]) -> list[list[Part]]:
    depth = 1 + max((level(part) for part in parts), default=-1)
    return [[part for part in parts if level(part) == stage] for stage in range(depth)]


def _chunks(parts: list[Part]) -> list[list[Part]]:
    chunks: list[list[Part]] = []
    room = 0
    for part in parts:
        size = 5 if isinstance(part, Node) else 4
        if size > room:
            chunks.append([])
            room = _RULES_A_PAGE
        chunks[-1].append(part)
        room -= size
    return chunks


def _engine_rule(tests: list[Mapping[str, object]]) -> dict[str, object]:
    return {"all": [{"m": {"$and": tests} if len(tests) > 1 else tests[0]}]}


def _compared(part: Part) -> list[str]:
    if not isinstance(part, Leaf):
        return []
    return [part.fact] if part.other is None else [part.fact, part.other]


def _tests(
    part: Part, key: str, fields: Mapping[str, str], presences: Mapping[str, str]
) -> list[tuple[str, list[Mapping[str, object]]]]:
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


def _leaf_tests(
    leaf: Leaf, fields: Mapping[str, str]
) -> list[tuple[str, list[Mapping[str, object]]]]:
    field = fields[leaf.fact]
    there: list[Mapping[str, object]] = [{"$ex": {field: 1}}]
    missing: list[tuple[str, list[Mapping[str, object]]]] = [("2", [{"$nex": {field: 1}}])]
    operand: object = None if leaf.operand is None else _encoded(leaf.operand)
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


def _node_tests(join: Join, key: str) -> list[tuple[str, list[Mapping[str, object]]]]:
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


def _test(comparator: Comparator, field: str, operand: object) -> Mapping[str, object]:
    if comparator is Comparator.EQUALS:
        return {field: operand}
    return {_OPERATORS[comparator]: {field: operand}}


def _encoded(code: Code) -> Code:
    """Codes text as a digest of its NFC form; refuses numbers that the engine would misread."""
    if isinstance(code, str):
        return "s" + sha256(unicodedata.normalize("NFC", code).encode()).hexdigest()[:32]
    if isinstance(code, bool) or not -_LARGEST < code < _LARGEST:
        raise IntegrityError(f"Der Wert {code} liegt außerhalb dessen, was die Maschine liest.")
    return code


def _checked(page: _Page, fired: list[str]) -> dict[str, int]:
    if fired.count(_SENTINEL) != 1:
        raise IntegrityError("Die Regelmaschine hat nicht geantwortet.")
    answers = [name.split("_") for name in fired if name != _SENTINEL]
    found = {key: int(answer[0]) for key, answer in answers}
    if len(found) != len(answers) or found.keys() != page.keys:
        raise IntegrityError("Eine Regel hat keine oder mehrere Antworten gegeben.")
    return found


def _release(handles: list[int]) -> None:
    for handle in handles:
        durable.delete_ruleset(handle)
