"""The register as it stood at the end of a day: later entries are left out."""

from collections.abc import Iterable, Mapping
from datetime import date

from grantrules.batch.review.moment import day_of
from grantrules.batch.review.survey import Survey
from grantrules.model.money import cents_of
from grantrules.register.balance import BudgetYear
from grantrules.register.biography import biography
from grantrules.register.case import Case
from grantrules.register.case_entries import RulesActivated
from grantrules.register.chronicle import Chronicle


def as_of(seen: Survey, on: date) -> Survey:
    """Gives the survey of that day; its balance is what the rule book gave and cases held."""
    entries = [one for one in seen.chronicle.entries if day_of(one.at) <= on]
    told, lives = Chronicle(seen.chronicle.programme, entries), biography(entries)
    activated = told.made(RulesActivated)
    money = {
        one.year: cents_of(one.amount)
        for body in activated[-1:]
        for one in body.body.appropriations
    }
    return seen._replace(
        chronicle=told, biography=lives, budget=_budget(money, lives.cases.values())
    )


def _budget(money: Mapping[int, int], cases: Iterable[Case]) -> dict[int, BudgetYear]:
    held = [pair for case in cases for pair in case.held.items()]
    return {
        year: BudgetYear(
            appropriation=money.get(year, 0),
            reserved=sum(one.reserved for of, one in held if of == year),
            committed=sum(one.committed for of, one in held if of == year),
        )
        for year in sorted({*money, *(year for year, _ in held)})
    }
