"""What a distribution starts from, as the trail says it and as the engine takes it."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Protocol

from sqlalchemy import Connection

from grantrules.model.money import Cents, cents_of
from grantrules.model.register_state import EarlierCase, HumanFinding, RegisterState, SpokenFor
from grantrules.register import case_entries as entries
from grantrules.register.balance import BudgetYear, balances
from grantrules.register.case import Case
from grantrules.register.casebook import Casebook
from grantrules.register.ground import (
    earlier_cases,
    overridden_money,
    stated_balance,
    stated_years,
)
from grantrules.register.life import OPEN

_NOTHING = SpokenFor()


class View(Protocol):
    """The cases of a programme at one moment: in a turn, or where somebody only looks."""

    @property
    def connection(self) -> Connection:
        """The transaction that they are read in."""

    @property
    def book(self) -> Casebook:
        """The cases."""


class Ground(NamedTuple):
    """What a distribution starts from, as the trail says it; `seqs` are its findings' entries."""

    balance: tuple[entries.Balance, ...]
    overridden: tuple[entries.YearMoney, ...]
    earlier: tuple[entries.EarlierCase, ...]
    findings: tuple[entries.FindingMade, ...]
    seqs: tuple[int, ...]
    contested: frozenset[str]

    def state(self) -> RegisterState:
        """Gives it as the engine takes it."""
        found: dict[str, tuple[HumanFinding, ...]] = {}
        for one in self.findings:
            human = HumanFinding(rule=one.rule, status=one.status, reason=one.reason)
            found[one.reference] = (*found.get(one.reference, ()), human)
        return RegisterState(
            spoken_for=self._spoken_for(),
            earlier=tuple(
                EarlierCase(reference=one.reference, ags=one.ags, years=frozenset(one.years))
                for one in self.earlier
            ),
            findings=found,
            contested=self.contested,
        )

    def _spoken_for(self) -> Mapping[int, SpokenFor]:
        held = {one.year: _held(one) for one in self.balance}
        for one in self.overridden:
            before = held.get(one.year, _NOTHING)
            held[one.year] = before.model_copy(update={"overridden": cents_of(one.amount)})
        return held


def ground_of(view: View, cases: Mapping[str, Case]) -> Ground:
    """Gives what a distribution starts from where these are the cases of the register."""
    competing = pool_of(cases)
    found = [one for case in competing.values() for one in case.findings]
    balance = balances(view.connection, view.book.programme)
    return Ground(
        balance=stated_balance(_without(balance, competing.values())),
        overridden=stated_years(overridden_money(cases.values())),
        earlier=earlier_cases(cases.values()),
        findings=tuple(one.body for one in found),
        seqs=tuple(sorted(one.seq for one in found)),
        contested=frozenset(name for name, one in competing.items() if one.contested),
    )


def pool_of(cases: Mapping[str, Case]) -> dict[str, Case]:
    """Gives the cases that compete for the money left."""
    return {name: one for name, one in cases.items() if one.state in OPEN}


def _without(balance: Mapping[int, BudgetYear], pool: Iterable[Case]) -> dict[int, BudgetYear]:
    # Open cases hold no money; one that is taken for open here gives its reservation back.
    given_back: dict[int, Cents] = {}
    for one in pool:
        for year, held in one.held.items():
            given_back[year] = given_back.get(year, 0) + held.reserved
    return {
        year: row._replace(reserved=row.reserved - given_back.get(year, 0))
        for year, row in balance.items()
    }


def _held(balance: entries.Balance) -> SpokenFor:
    return SpokenFor(reserved=cents_of(balance.reserved), committed=cents_of(balance.committed))
