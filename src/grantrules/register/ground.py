"""What a distribution starts from, as an allocation names it: balance, earlier cases, its key."""

from collections.abc import Iterable, Mapping

from grantrules.model.money import Cents, decimal_text
from grantrules.register.balance import BudgetYear
from grantrules.register.canonical import canonical_line
from grantrules.register.case import Case
from grantrules.register.case_entries import Allocation, Balance, EarlierCase, YearMoney
from grantrules.register.digest import Digest, digest_of
from grantrules.register.life import State

_AHEAD = frozenset(
    {State.OVERRIDDEN, State.SIGNED_ONCE, State.DECIDED, State.NOTIFIED, State.PAID, State.PROVED}
)


def stated_balance(years: Mapping[int, BudgetYear]) -> tuple[Balance, ...]:
    """Gives the balance of a programme as entries state it."""
    return tuple(
        Balance(
            year=year,
            appropriation=decimal_text(row.appropriation),
            reserved=decimal_text(row.reserved),
            committed=decimal_text(row.committed),
        )
        for year, row in sorted(years.items())
    )


def earlier_cases(cases: Iterable[Case]) -> tuple[EarlierCase, ...]:
    """Gives the cases that go ahead of every open one, in order of receipt.

    What was paid out goes ahead also where the applicant has withdrawn or the decision was revoked:
    until it is paid back, the applicant has had the money of that year.
    """
    return tuple(
        EarlierCase(
            reference=one.reference,
            ags=one.ags or "",
            years=tuple(sorted({*one.years, *one.by_year})),
        )
        for one in cases
        if (one.state in _AHEAD or one.kept > 0) and one.outcome.grants
    )


def overridden_money(cases: Iterable[Case]) -> dict[int, Cents]:
    """Gives by year what people's own proposals need that nobody has signed yet."""
    found: dict[int, Cents] = {}
    for one in cases:
        if one.state is State.OVERRIDDEN:
            for year, cents in one.by_year.items():
                found[year] = found.get(year, 0) + cents
    return found


def stated_years(money: Mapping[int, Cents]) -> tuple[YearMoney, ...]:
    """Gives money by year as entries state it."""
    return tuple(
        YearMoney(year=year, amount=decimal_text(cents)) for year, cents in sorted(money.items())
    )


def allocation_key(allocation: Allocation) -> Digest:
    """Gives the key of a distribution: equal for equal inputs."""
    applications = sorted(one.application_sha256 for one in allocation.competitors)
    return digest_of(
        canonical_line(
            {
                "engine": allocation.engine,
                "rulebook_sha256": allocation.rulebook_sha256,
                "balance": [one.model_dump() for one in allocation.balance],
                "overridden": [one.model_dump() for one in allocation.overridden],
                "contested": sorted(
                    one.reference for one in allocation.competitors if one.contested
                ),
                "applications": applications,
                "earlier": [one.model_dump() for one in allocation.earlier],
                "findings": list(allocation.findings),
            }
        )
    )
