"""Random runs: applications that compete for little money under differently set rule books."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from itertools import product
from typing import NamedTuple

from hypothesis import strategies as st
from tests.unit.builders import SUMMER, asking, districts, shipped, with_budget, with_parameters

from grantrules.model.application import Application
from grantrules.model.rulebook import RuleBook


class Variant(NamedTuple):
    """How a rule book is set where the programme leaves a choice."""

    proration: str
    material_mode: str
    skip_allowed: str
    own_share: str
    rounding: str = "half_up_at_the_end"
    rank_by: str = "completed"


class Round(NamedTuple):
    """One run: how its rule book is set, what is asked for and how much there is."""

    variant: Variant
    applications: tuple[Application, ...]
    budget: Mapping[int, int]


VARIANTS = [
    Variant(*chosen)
    for chosen in product(
        ("by_days", "full_months", "started_months"),
        ("ceiling", "flat_rate"),
        ("false", "true"),
        ("0", "33.33"),
    )
]
# Four rule books stay compiled at a time; these differ in everything.
FEW = [
    Variant("by_days", "ceiling", "false", "0"),
    Variant("full_months", "flat_rate", "false", "33.33", "down_at_the_end", "received"),
    Variant("started_months", "ceiling", "true", "10", "half_even_at_the_end"),
    Variant("by_days", "flat_rate", "true", "0", "down_at_the_end", "received"),
]
WITHOUT_SKIPPING = [variant for variant in FEW if variant.skip_allowed == "false"]


@cache
def book_of(variant: Variant) -> RuleBook:
    """Builds a rule book with caps of a few euros, so that every cent is in dispute."""
    book = with_parameters(shipped(), salary_cap="10.00", material_cap="3.33", **variant._asdict())
    return with_budget(book, {2025: 1_000, 2026: 1_000, 2027: None})


_PERIODS = [
    (date(2026, 1, 1), date(2026, 12, 31)),
    (date(2026, 7, 1), date(2026, 12, 31)),
    (date(2026, 2, 10), date(2026, 5, 9)),
    (date(2026, 3, 3), date(2026, 3, 3)),
]
# Received in 2025, for 2025 and 2026.
_EARLIER_PERIODS = [
    (date(2025, 7, 1), date(2026, 6, 30)),
    (date(2025, 12, 20), date(2026, 1, 15)),
    (date(2025, 9, 1), date(2025, 12, 31)),
    (date(2026, 1, 1), date(2026, 12, 31)),
]
_MOMENTS = {
    year: [datetime(year, 9, day, 9, minute, tzinfo=SUMMER) for day in (1, 2) for minute in (0, 1)]
    for year in (2025, 2026)
}
_FLAWS: list[dict[str, object]] = [
    {"funding_end": date(2027, 6, 30)},
    {"funding_start": date(2027, 1, 1), "funding_end": date(2027, 12, 31)},
    {"funding_start": date(2025, 11, 1), "funding_end": date(2027, 2, 28)},
    {"funding_start": date(2026, 2, 1), "funding_end": date(2026, 1, 1)},
    {"received_at": datetime(2026, 8, 1, 9, 0, tzinfo=SUMMER)},
    {"fte": Decimal("0.4")},
    {"other_state_funds": 1},
    {"other_state_funds": 1},
    {"partial_funding_accepted": None},
    {"signed": False},
    {"unreadable": ("salary_costs",)},
    {"third_party_salary": 100_000, "third_party_material": 100_000},
]
_cents = st.one_of(st.integers(0, 20), st.sampled_from([333, 334, 500, 999, 1000, 1001, 2500]))
_shares = [Decimal(share) for share in ("1", "1", "0.5", "0.75", "1.5")]


@st.composite
def applications(draw: st.DrawFn) -> Application:
    """Draws an application; most are clean, the others miss, refuse or collide."""
    district = draw(st.sampled_from(districts()))
    year = draw(st.sampled_from([2025, 2026]))
    start, end = draw(st.sampled_from(_EARLIER_PERIODS if year == 2025 else _PERIODS))
    received = draw(st.sampled_from(_MOMENTS[year]))
    later = draw(st.sampled_from([None, None, timedelta(), timedelta(minutes=1)]))
    clean: dict[str, object] = {
        "received_at": received,
        "completed_at": None if later is None else received + later,
        "ags": draw(st.sampled_from([district.ags, None])),
        "applicant": district.full_name,
        "funding_start": start,
        "funding_end": end,
        "fte": draw(st.sampled_from(_shares)),
        "salary_costs": draw(_cents),
        "material_costs": draw(_cents),
        "third_party_salary": draw(st.sampled_from([0, 0, 0, 1, 400])),
        "third_party_material": draw(st.sampled_from([0, 0, 0, 1, 90])),
        "partial_funding_accepted": draw(st.booleans()),
    }
    flaw = draw(st.sampled_from([*([{}] * 2 * len(_FLAWS)), *_FLAWS]))
    references = st.sampled_from([f"{number:03d}" for number in range(150)])
    named = asking(draw(st.one_of(st.none(), references, references)))
    return named.model_copy(update={**clean, **flaw})


@st.composite
def rounds(draw: st.DrawFn, variants: st.SearchStrategy[Variant] | None = None) -> Round:
    """Draws a run of up to a dozen applications and budgets that rarely suffice."""
    amounts = st.one_of(st.integers(0, 300), st.integers(300, 6_000))
    budget = {year: draw(amounts) for year in (2025, 2026)}
    if draw(st.booleans()):
        budget[2027] = draw(amounts)
    return Round(
        variant=draw(st.sampled_from(FEW) if variants is None else variants),
        applications=tuple(draw(st.lists(applications(), min_size=1, max_size=16))),
        budget=budget,
    )
