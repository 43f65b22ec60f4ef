"""Checks of money: budget years, and commitments for later ones."""

from collections import Counter
from collections.abc import Mapping

from grantrules.batch.review.moment import day_of
from grantrules.batch.review.rule_checks import rules_check
from grantrules.batch.review.subject import Subject, green, grey, red
from grantrules.batch.review.survey import Survey
from grantrules.model.audit_check import AuditCheck, Evidence, Point
from grantrules.model.money import Cents, cents_of, euros
from grantrules.register.biography import MOVING
from grantrules.register.case_entries import RulesActivated


def budget_faults(seen: Survey) -> Mapping[int, list[str]]:
    """Adds up all movements; says by year where more was spoken for than there was."""
    faults: dict[int, list[str]] = {}
    money: Mapping[int, Cents] = {}
    spoken: Counter[int] = Counter()
    for entry in seen.chronicle.entries:
        body = entry.body
        if isinstance(body, RulesActivated):
            money = {one.year: cents_of(one.amount) for one in body.appropriations}
        if not isinstance(body, MOVING):
            continue
        for one in body.movements:
            spoken[one.year] += cents_of(one.reserved) + cents_of(one.committed)
            if spoken[one.year] > money.get(one.year, 0):
                faults.setdefault(one.year, []).append(
                    f"Mit Eintrag {entry.seq} sind {euros(spoken[one.year])} von "
                    f"{euros(money.get(one.year, 0))} vorgemerkt oder gebunden."
                )
    for year, row in seen.budget.items():
        if row.reserved + row.committed != spoken[year]:
            faults.setdefault(year, []).append(
                "Der Haushaltsstand stimmt nicht mit dem Protokoll überein."
            )
    return faults


def budget_kept(subject: Subject) -> AuditCheck:
    """Checks the budget years that the case touches."""
    years = sorted({*subject.case.by_year, *subject.case.held})
    evidence = [Evidence(entry=one.seq) for one in subject.case.signatures]
    faults = [
        f"{year}: {one}" for year in years for one in subject.around.budget_faults.get(year, [])
    ]
    if faults:
        return red(Point.BUDGET, " ".join(faults), *evidence)
    if not subject.case.signatures:
        return grey(Point.BUDGET, "Noch ist nichts vorgemerkt oder gebunden.")
    touched = ", ".join(map(str, years))
    if not touched:
        return green(Point.BUDGET, "Der Vorgang bindet kein Geld.", *evidence)
    return green(Point.BUDGET, f"Eingehalten in {touched}.", *evidence)


def later_years_committed(subject: Subject) -> AuditCheck:
    """Checks that money of a year after that of the decision was confirmed."""
    point, decision = Point.COMMITMENT, subject.decision
    if decision is None:
        return grey(point, "Noch nicht entschieden.")
    year = day_of(decision.at).year
    later = [one.year for one in decision.body.amount.by_year if one.year > year]
    if not later:
        reason = f"Entschieden {year}; für spätere Jahre ist nichts bewilligt."
        return green(point, reason, Evidence(entry=decision.seq))
    return rules_check(subject, point)
