"""Axioms: what holds of the facts of every application, in the language of conditions.

They are no rules: the engine works its facts out in such a way. A property test holds each of
them against the engine.
"""

from collections.abc import Iterable

from grantrules.engine.collision import BEHIND_CLEAN, NO_COLLISION
from grantrules.model.application import MONEY_KEYS
from grantrules.model.condition import (
    AnyOf,
    Comparator,
    Compare,
    Condition,
    FactName,
    Not,
    OneOf,
    Operand,
    Present,
)
from grantrules.model.entry import FurtherEntry
from grantrules.model.fact import FactKind

_YES, _NO = 1, 0
_COMMON = {**dict.fromkeys(MONEY_KEYS, FactKind.MONEY), "fte": FactKind.FTE}


def _compared(fact: str, comparator: Comparator, other: Operand | str) -> Condition:
    operand = FactName(fact=other) if isinstance(other, str) else other
    return Compare(fact=fact, comparator=comparator, operand=operand)


def _at_most(fact: str, other: str) -> Condition:
    return _compared(fact, Comparator.AT_MOST, other)


def _is(fact: str, other: int | str) -> Condition:
    return _compared(fact, Comparator.EQUALS, other)


def _more_than(fact: str, bound: int) -> Condition:
    return _compared(fact, Comparator.MORE_THAN, bound)


def _where(*premises: Condition, holds: Condition) -> Condition:
    return AnyOf(parts=(*(Not(part=one) for one in premises), holds))


def _one_of(fact: str, *texts: str) -> Condition:
    return OneOf(fact=fact, values=texts)


_COMPLETED = Present(fact="completed_at")
_BY_COMPLETION = OneOf(fact="rank_by", values=("completed",))
_BY_RECEIPT = OneOf(fact="rank_by", values=("received",))

_AXIOMS: tuple[Condition, ...] = (
    _at_most("received_at", "completed_at"),
    # The rank.
    _where(_BY_RECEIPT, holds=_is("rank_moment", "received_at")),
    _where(_BY_COMPLETION, _COMPLETED, holds=_is("rank_moment", "completed_at")),
    _where(Not(part=_COMPLETED), holds=_is("rank_moment", "received_at")),
    # The applicant: a name contradicts an AGS or stands without one.
    _one_of("applicant_kind", "district", "municipality", "other"),
    _where(Present(fact="ags"), holds=_is("name_is_unambiguous", _YES)),
    _where(Not(part=Present(fact="ags")), holds=_is("name_matches_ags", _YES)),
    # The period and the counts.
    _at_most("period_first_year", "period_last_year"),
    _at_most("missing_amounts", "missing_entries"),
    # The amounts.
    _at_most("salary_after_deductions", "salary_costs"),
    _at_most("material_after_deductions", "material_costs"),
    _where(_is("own_share", 0), holds=_is("own_share_deduction", 0)),
    _where(
        _is("third_party_salary", 0),
        _is("third_party_material", 0),
        holds=_is("third_party_deduction", 0),
    ),
    # The batch: a partial grant is refused where money is short and partial funding is not wanted.
    _one_of("colliding_application", NO_COLLISION, BEHIND_CLEAN),
    _where(_is("partial_funding_refused", _YES), holds=_more_than("shortfall", 0)),
    _where(_is("partial_funding_refused", _YES), holds=_is("partial_funding_accepted", _NO)),
)


def axioms(further: Iterable[FurtherEntry]) -> tuple[Condition, ...]:
    """Gives the axioms of a programme with these further entries.

    An entry that is not plausible is unreadable, so that what is read is plausible.
    """
    kinds = {**_COMMON, **{one.key: one.kind for one in further}}
    amounts = [key for key, kind in kinds.items() if kind is FactKind.MONEY]
    posts = [key for key, kind in kinds.items() if kind is FactKind.FTE]
    return (
        *_AXIOMS,
        *(_at_most(key, "highest_plausible_amount") for key in amounts),
        *(_at_most(key, "highest_plausible_fte") for key in posts),
        *(_more_than(key, 0) for key in posts),
    )
