"""The evaluator of record: durable-rules, kept inside the corridor in which it is right.

The only module that knows the C extension. One flat fact a page, guarded by a constant key, typed
integers and hashed strings, and for every leaf and node exactly one engine rule that fires
(docs/decisions/0002).
"""

import json
import weakref
from collections.abc import Iterable, Mapping
from itertools import count
from threading import Lock
from typing import NamedTuple, Protocol

import durable_rules_engine as durable

from grantrules.engine.definition import answers_of, compared, encoded, engine_rule
from grantrules.engine.network import Node, Part, Presence, level, lowered, parts_of
from grantrules.model.errors import IntegrityError
from grantrules.model.fact import Code, Facts
from grantrules.model.finding import Status
from grantrules.model.rule import Rule

_RULES_A_PAGE = 27
_TRUE, _FALSE, _UNKNOWN = 1, 0, 2
_STATUS = {_TRUE: Status.MET, _FALSE: Status.NOT_MET, _UNKNOWN: Status.OPEN}
_SENTINEL = "s"
_GUARD: Mapping[str, object] = {"$ex": {"k": 1}}
_SESSION = "s"
_names = count(1)


class Engine(Protocol):
    """The part of the C extension that is used; states and rule sets are numbers to us."""

    def create_ruleset(self, name: str, definition: str, /) -> int:
        """Compiles engine rules and gives their handle."""

    def assert_fact(self, handle: int, fact: str, /) -> tuple[int, int]:
        """Takes a fact in and gives the state of its session."""

    def start_action_for_state(self, handle: int, state: int, /) -> tuple[str, str] | None:
        """Gives the session and the first rule that fired."""

    def complete_and_start_action(self, handle: int, state: int, /) -> str | None:
        """Gives the next rule that fired."""

    def delete_state(self, handle: int, session: str, /) -> object:
        """Forgets a session."""

    def delete_ruleset(self, handle: int, /) -> object:
        """Frees the memory of a rule set."""


class _Page(NamedTuple):
    """One compiled set of engine rules: its handle, the facts it needs, the parts it answers."""

    handle: int
    fields: Mapping[str, str]
    presences: Mapping[str, str]
    nodes: tuple[tuple[str, Node], ...]
    keys: frozenset[str]


class ForwardEvaluator:
    """Judges rules with durable-rules; thread-safe; its engine memory goes with it."""

    def __init__(self, rules: Iterable[Rule], engine: Engine = durable) -> None:
        """Compiles the rules into pages of the engine; another `engine` takes part in tests."""
        self._engine = engine
        self._roots = {rule.id: lowered(rule) for rule in rules}
        parts = dict.fromkeys(part for root in self._roots.values() for part in parts_of(root))
        self._keys = {part: f"p{number}" for number, part in enumerate(parts)}
        self._stages = [
            [self._page(chunk) for chunk in _chunks(stage)] for stage in _stages(list(parts))
        ]
        handles = [page.handle for stage in self._stages for page in stage]
        self._lock = Lock()
        self._broken = False
        weakref.finalize(self, _release, engine, handles)

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
        definition: dict[str, object] = {_SENTINEL: engine_rule([_GUARD])}
        facts = list(dict.fromkeys(name for part in parts for name in compared(part)))
        asked = list(dict.fromkeys(part.fact for part in parts if isinstance(part, Presence)))
        fields = {name: f"f{number}" for number, name in enumerate(facts)}
        presences = {name: f"e{number}" for number, name in enumerate(asked)}
        for part in parts:
            for suffix, tests in answers_of(part, self._keys[part], fields, presences):
                definition[f"{self._keys[part]}_{suffix}"] = engine_rule([_GUARD, *tests])
        handle = self._engine.create_ruleset(f"grantrules{next(_names)}", json.dumps(definition))
        nodes = tuple((self._keys[part], part) for part in parts if isinstance(part, Node))
        keys = frozenset(self._keys[part] for part in parts)
        return _Page(handle, fields, presences, nodes, keys)

    def _answers(self, page: _Page, facts: Facts, before: Mapping[str, int]) -> dict[str, int]:
        fact: dict[str, Code] = {"sid": _SESSION, "id": "1", "k": 1}
        for name, field in page.fields.items():
            if name in facts.known:
                fact[field] = encoded(facts.known[name])
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
            _, state = self._engine.assert_fact(page.handle, json.dumps(fact))
            started = self._engine.start_action_for_state(page.handle, state)
            message = started[1] if started else None
            fired = []
            while message:
                fired.append(message[2 : message.index('"', 2)])
                message = self._engine.complete_and_start_action(page.handle, state)
            self._engine.delete_state(page.handle, _SESSION)
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


def _checked(page: _Page, fired: list[str]) -> dict[str, int]:
    if fired.count(_SENTINEL) != 1:
        raise IntegrityError("Die Regelmaschine hat nicht geantwortet.")
    answers = [name.split("_") for name in fired if name != _SENTINEL]
    found = {key: int(answer[0]) for key, answer in answers}
    if len(found) != len(answers) or found.keys() != page.keys:
        raise IntegrityError("Eine Regel hat keine oder mehrere Antworten gegeben.")
    return found


def _release(engine: Engine, handles: list[int]) -> None:
    for handle in handles:
        engine.delete_ruleset(handle)
