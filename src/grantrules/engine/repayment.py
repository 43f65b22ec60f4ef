"""Which payments a repayment undoes, and the interest on them (§ 49a VwVfG)."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from grantrules.engine.interest import repayment_interest
from grantrules.engine.spelling import german_day
from grantrules.model.money import Cents, euros
from grantrules.model.problem import Problem
from grantrules.model.rulebook import RuleBook


class Tranche(NamedTuple):
    """Money paid on a day; `name` tells payments of one day apart."""

    name: int
    paid_on: date
    amount: Cents


class Borne(NamedTuple):
    """A tranche with the interest that it bears."""

    tranche: Tranche
    interest: Cents
    days: int


class RepaymentInterest(NamedTuple):
    """The interest on all the tranches that a repayment undoes, with its steps."""

    parts: tuple[Borne, ...]
    steps: tuple[str, ...]

    @property
    def interest(self) -> Cents:
        """The sum, each part rounded by itself, as `grantrules interest` gives it."""
        return sum(one.interest for one in self.parts)


def undone(payments: Sequence[Tranche], returned: Cents, principal: Cents) -> tuple[Tranche, ...]:
    """Gives the payments that this much more undoes, after so much was returned before.

    What was paid last is paid back first: it was the last that was needed, and it costs the
    recipient the least interest. Days that are equal count in the order of the payments.
    """
    found, skip, left = [], returned, principal
    for one in sorted(payments, key=lambda one: (one.paid_on, one.name), reverse=True):
        kept = max(one.amount - skip, 0)
        skip = max(skip - one.amount, 0)
        taken = min(kept, left)
        left -= taken
        if taken:
            found.append(one._replace(amount=taken))
    return tuple(found)


def interest_on(
    tranches: Sequence[Tranche], until: date, book: RuleBook
) -> RepaymentInterest | Problem:
    """Gives the interest on each tranche from the day after its payment until a day."""
    parts, steps = [], []
    for one in tranches:
        found = repayment_interest(one.amount, one.paid_on, until, book)
        if isinstance(found, Problem):
            return found
        parts.append(Borne(one, found.interest, found.days))
        steps += [_part_step(one), *found.steps]
    return RepaymentInterest(tuple(parts), tuple(steps))


def _part_step(one: Tranche) -> str:
    return (
        f"{euros(one.amount)} aus der Auszahlung vom {german_day(one.paid_on)} (zurückgezahlt wird "
        "zuerst, was zuletzt ausgezahlt wurde; eine Annahme):"
    )
