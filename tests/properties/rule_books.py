"""Random rules and facts: every operator, every kind of fact, known, empty and unknown."""

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from hypothesis import strategies as st
from tests.unit.builders import rule

from grantrules.model.condition import (
    All,
    AnyOf,
    Between,
    Comparator,
    Compare,
    Condition,
    FactName,
    Informs,
    Judged,
    Not,
    OneOf,
    Operand,
    Present,
)
from grantrules.model.fact import Code, FactKind, Facts
from grantrules.model.rule import Rule
from grantrules.model.vocabulary import VOCABULARY

MOST_RULES = 60
DEPTH = 4

_EDGE = 2**62 - 1
_MICROS = 1_754_000_000_000_000
# Few values, close together, so that equality and both sides of every limit are common.
_POOLS: Mapping[FactKind, Sequence[Code]] = {
    FactKind.MONEY: (0, 1, 5_999_999, 6_000_000, 6_000_001, -1, _EDGE, -_EDGE),
    FactKind.FTE: (0, 499_999, 500_000, 1_000_000, 1_000_001),
    FactKind.DAY: (1, 739_478, 739_479, 739_480, 3_652_059),
    FactKind.MOMENT: (_MICROS - 1, _MICROS, _MICROS + 1, -62_135_596_800_000_000),
    FactKind.ANSWER: (0, 1),
    FactKind.COUNT: (0, 1, 2, 2025, 2026),
    FactKind.PERCENT: (0, 1, 1_000, 10_000),
    FactKind.TEXT: (
        "none",
        "",
        "0",
        "Landkreis Südliche Weinstraße",
        "Landkreis Su\u0308dliche Weinstraße",
        'Stadt "Mainz"',
        "L'Aquila",
        "back\\slash",
        "{$m}\n\t$ex",
        "Ünïcödé 🏛",
    ),
}
_NAMES: Mapping[FactKind, Sequence[str]] = {
    kind: [name for name, spec in VOCABULARY.items() if spec.kind is kind][:3] for kind in FactKind
}
NAMES = [name for names in _NAMES.values() for name in names]
_UNORDERED = {FactKind.TEXT, FactKind.ANSWER}


class Trial(NamedTuple):
    """Rules and the facts of several applications to judge with them."""

    rules: tuple[Rule, ...]
    applications: tuple[Facts, ...]

    def __repr__(self) -> str:
        """Keeps a failing example readable; the test names the one rule that matters."""
        return f"{len(self.rules)} rules on {len(self.applications)} applications"


_kinds = st.sampled_from(FactKind)
_ordered_kinds = st.sampled_from([kind for kind in FactKind if kind not in _UNORDERED])


def _values(kind: FactKind) -> st.SearchStrategy[Code]:
    return st.sampled_from(_POOLS[kind])


def _operands(kind: FactKind) -> st.SearchStrategy[Operand]:
    names = st.sampled_from(_NAMES[kind]).map(lambda name: FactName(fact=name))
    return st.one_of(_values(kind), names)


@st.composite
def _comparisons(draw: st.DrawFn) -> Condition:
    kind = draw(_kinds)
    words = [Comparator.EQUALS, Comparator.DIFFERS] if kind in _UNORDERED else list(Comparator)
    return Compare(
        fact=draw(st.sampled_from(_NAMES[kind])),
        comparator=draw(st.sampled_from(words)),
        operand=draw(_operands(kind)),
    )


@st.composite
def _lists(draw: st.DrawFn) -> Condition:
    kind = draw(_kinds)
    values = draw(st.lists(_values(kind), min_size=1, max_size=3))
    return OneOf(fact=draw(st.sampled_from(_NAMES[kind])), values=tuple(values))


@st.composite
def _ranges(draw: st.DrawFn) -> Condition:
    kind = draw(_ordered_kinds)
    return Between(
        fact=draw(st.sampled_from(_NAMES[kind])),
        low=draw(_operands(kind)),
        high=draw(_operands(kind)),
    )


_leaves: st.SearchStrategy[Condition] = st.one_of(
    _comparisons(),
    _comparisons(),
    _lists(),
    _ranges(),
    st.sampled_from(NAMES).map(lambda name: Present(fact=name)),
    st.sampled_from([Informs(), Judged()]),
)


def _conditions(depth: int) -> st.SearchStrategy[Condition]:
    if depth == 0:
        return _leaves
    inner = _conditions(depth - 1)
    parts = st.lists(inner, min_size=1, max_size=3).map(tuple)
    return st.one_of(
        _leaves,
        _leaves,
        parts.map(lambda found: All(parts=found)),
        parts.map(lambda found: AnyOf(parts=found)),
        inner.map(lambda found: Not(part=found)),
    )


conditions = _conditions(DEPTH)


@st.composite
def rule_lists(draw: st.DrawFn, *, fewest: int = 1) -> tuple[Rule, ...]:
    """Draws rules with ids of their own; some apply only where another condition holds."""
    found = draw(st.lists(conditions, min_size=fewest, max_size=MOST_RULES))
    restrictions = draw(
        st.lists(
            st.one_of(st.none(), st.none(), _conditions(1)),
            min_size=len(found),
            max_size=len(found),
        )
    )
    return tuple(
        rule(condition, id=f"XX-{place:02d}", applies_when=restriction)
        for place, (condition, restriction) in enumerate(zip(found, restrictions, strict=True))
    )


class _Gap(Enum):
    EMPTY = "empty"
    UNKNOWN = "unknown"


_STATES: st.SearchStrategy[tuple[Code | _Gap, ...]] = st.tuples(
    *(st.sampled_from([*_POOLS[kind], *_Gap]) for kind, names in _NAMES.items() for _ in names)
)


def _facts(states: tuple[Code | _Gap, ...]) -> Facts:
    stated = dict(zip(NAMES, states, strict=True))
    return Facts(
        known={name: code for name, code in stated.items() if not isinstance(code, _Gap)},
        empty=frozenset(name for name, code in stated.items() if code is _Gap.EMPTY),
    )


fact_sets = _STATES.map(_facts)
"""For every name a value, an empty answer or nothing at all."""


@st.composite
def trials(draw: st.DrawFn, *, rules: int = 1, applications: int = 1) -> Trial:
    """Draws a rule book and the facts of applications, at least so many of each."""
    facts = st.lists(fact_sets, min_size=applications, max_size=applications + 8)
    return Trial(draw(rule_lists(fewest=rules)), tuple(draw(facts)))
