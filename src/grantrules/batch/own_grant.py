"""A grant of people's own (abweichende Bewilligung): what money it takes, and past whom."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from grantrules.batch.distributing import Proposal, proposals_among
from grantrules.model.errors import RefusedError
from grantrules.model.money import Cents, cents_of, euros
from grantrules.model.proposal import Outcome
from grantrules.model.rulebook import RuleBook
from grantrules.register.balance import BudgetYear, balances
from grantrules.register.case import Case
from grantrules.register.case_entries import Override
from grantrules.register.ground import overridden_money
from grantrules.register.life import State
from grantrules.register.made import Made
from grantrules.register.turn import Turn

_CUT = frozenset({Outcome.WAITLIST.value, Outcome.APPROVE_PARTIAL.value})
_NAMED = 5
# What holds money, and first what may still be changed.
_STATES = ("abweichend vorgeschlagen", "vorgemerkt", "gebunden")


def check_free(turn: Turn, grant: Override) -> None:
    """Refuses a grant of people's own for which a year has not enough that is still free."""
    overridden = overridden_money(turn.book.cases.values())
    years = balances(turn.connection, turn.book.programme)
    found = {
        one.year: _short((one.year, cents_of(one.amount)), years, overridden)
        for one in grant.amount.by_year
    }
    short = {year: sentence for year, sentence in found.items() if sentence}
    if short:
        told = f"{' '.join(short.values())}{_in_the_way(turn, grant, set(short))}"
        raise RefusedError(f"„{grant.reference}“: {told} {_advice(set(short) <= years.keys())}")


def passed_over(turn: Turn, book: RuleBook, grant: Override) -> tuple[str, ...]:
    """Gives the better ranked cases that wait or get less where people's own grant goes first."""
    cases = turn.book.cases
    case = cases[grant.reference]
    before = proposals_among(turn, book, cases)
    claimed = case._replace(state=State.OVERRIDDEN, override=Made(0, "", grant))
    after = proposals_among(turn, book, {**cases, case.reference: claimed})
    own = before[case.reference]["rank"]
    years = {one.year for one in grant.amount.by_year if cents_of(one.amount)}
    return tuple(
        name
        for name, one in sorted(after.items(), key=lambda named: named[1]["rank"] or 0)
        if one["outcome"] in _CUT
        and years & _years(one)
        and (own is None or before[name]["rank"] < own)
    )


def _years(proposal: Proposal) -> set[int]:
    return {one["year"] for one in proposal["ledger"]}


def _short(
    claimed: tuple[int, Cents],
    years: Mapping[int, BudgetYear],
    overridden: Mapping[int, Cents],
) -> str:
    year, needed = claimed
    if year not in years:
        return f"Für das Haushaltsjahr {year} gibt es keinen Haushaltsansatz."
    free = years[year].remaining - overridden.get(year, 0)
    if needed <= free:
        return ""
    return (
        f"Im Haushaltsjahr {year} sind noch {euros(max(free, 0))} frei; der abweichende "
        f"Vorschlag braucht {euros(needed)}."
    )


def _advice(funded: bool) -> str:  # noqa: FBT001 - an answer that was found
    """Says what helps: money becomes free only in a year that has some."""
    if funded:
        return "Bitte weniger vorschlagen, oder warten, bis Mittel frei werden."
    return (
        "Bitte für dieses Jahr nichts vorschlagen, oder ein Regelwerk mit Haushaltsansatz in Kraft "
        "setzen lassen („grantrules register activate“)."
    )


def _in_the_way(turn: Turn, grant: Override, years: AbstractSet[int]) -> str:
    """Names the cases that hold money of the years, those first that may still change."""
    holding = [
        (state, one.reference, sum(held[year] for year in held.keys() & years))
        for one in turn.book.cases.values()
        if one.reference != grant.reference
        for state, held in _held(one)
    ]
    told = [
        f"{name} ({euros(cents)} {state})"
        for state, name, cents in sorted(holding, key=_rank)
        if cents
    ]
    if not told:
        return ""
    more = f" und {len(told) - _NAMED} weitere" if len(told) > _NAMED else ""
    return f" Im Weg stehen: {', '.join(told[:_NAMED])}{more}."


def _rank(holding: tuple[str, str, Cents]) -> int:
    return _STATES.index(holding[0])


def _held(case: Case) -> Iterator[tuple[str, Mapping[int, Cents]]]:
    overridden, reserved, committed = _STATES
    if case.state is State.OVERRIDDEN:
        yield overridden, case.by_year
    yield reserved, {year: one.reserved for year, one in case.held.items()}
    yield committed, {year: one.committed for year, one in case.held.items()}
