"""How a budget year is used: bound, set aside, paid, left, and who waits or has not applied."""

from collections.abc import Iterable, Iterator

from grantrules.batch.deadlines.outlook import applicant_of
from grantrules.batch.evaluation.case_year import paid_in, years_of
from grantrules.batch.review.moment import day_of
from grantrules.batch.review.survey import Survey
from grantrules.model.district import Applicant
from grantrules.model.money import cents_of
from grantrules.model.participation import Participation, Standing
from grantrules.model.utilisation import Commitment, Utilisation, Waiting
from grantrules.register.biography import MOVING
from grantrules.register.life import State

_NOBODY = Applicant(ags=None, name=None)


def utilisation(
    seen: Survey, year: int, known: tuple[int, ...], rows: Iterable[Participation]
) -> Utilisation:
    """Gives how a year is used; `rows` are its districts."""
    money = seen.budget.get(year)
    return Utilisation(
        year=year,
        appropriation=money.appropriation if money else None,
        committed=money.committed if money else 0,
        reserved=money.reserved if money else 0,
        paid=sum(paid_in(one, seen, year) for one in seen.cases.values()),
        commitments=tuple(_commitments(seen, year)),
        not_applied=tuple(one.district for one in rows if one.standing is Standing.NONE),
        waiting=tuple(_waiting(seen, year, known)),
    )


def _commitments(seen: Survey, year: int) -> Iterator[Commitment]:
    moved = [
        (day_of(entry.at), cents_of(one.committed))
        for entry in seen.chronicle.entries
        if isinstance(entry.body, MOVING)
        for one in entry.body.movements
        if one.year == year
    ]
    days = sorted({day for day, cents in moved if cents})
    for last in days:
        yield Commitment(day=last, total=sum(cents for day, cents in moved if day <= last))


def _waiting(seen: Survey, year: int, known: tuple[int, ...]) -> Iterator[Waiting]:
    waiting = [one for one in seen.cases.values() if one.state is State.WAITING]
    for case in sorted(waiting, key=lambda one: (one.proposal["rank"] or 0, one.reference)):
        if year in years_of(case, seen, known):
            total = case.proposal["requested"]["total"]
            yield Waiting(
                reference=case.reference,
                applicant=applicant_of(case) or _NOBODY,
                requested=None if total is None else cents_of(total),
            )
