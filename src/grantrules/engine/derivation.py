"""Derivation: from which entries and figures each fact comes that the engine works out."""

from collections.abc import Mapping
from functools import cache

from grantrules.engine.inforce import WINDOW_FACTS
from grantrules.model.application import FACT_KEYS, MONEY_KEYS
from grantrules.model.vocabulary import PARAMETERS

RESULTS = frozenset({"outcome", "lot"})
"""Roots that are neither entry nor figure: what the rules found before the budget, and the lot."""

COMPLETENESS = frozenset({"missing_entries", "missing_amounts", "unreadable_entries"})
"""Facts that count entries without judging what they say."""

_BELIEVED = {
    **{key: (key, "highest_plausible_amount") for key in MONEY_KEYS},
    "fte": ("fte", "highest_plausible_fte"),
    "completed_at": ("completed_at", "received_at"),
}
_FIGURES = (*PARAMETERS, *WINDOW_FACTS)
_SCALE = ("fte", "max_fte", "funding_start", "funding_end", "proration", "rounding")
_DEDUCTED = ("third_party_mode", "rounding")
_SALARY = ("salary_costs", "third_party_salary", *_DEDUCTED)
# A flat rate takes the place of what was asked, so its limit comes before the deductions.
_MATERIAL = ("material_costs", "third_party_material", *_DEDUCTED, "material_mode")
_MATERIAL_BASE = (*_MATERIAL, "material_limit")

DERIVED: Mapping[str, tuple[str, ...]] = {
    # The day of receipt decides which figure is in force.
    **{name: (name, "received_at") for name in _FIGURES},
    "window.ends": ("window.closes",),
    # What is not plausible counts as unreadable, so that a believed entry rests on the limit too.
    **_BELIEVED,
    "received_on": ("received_at",),
    "rank_moment": ("received_at", "completed_at", "rank_by"),
    "applicant_kind": ("applicant", "ags"),
    "name_matches_ags": ("applicant", "ags"),
    "name_is_unambiguous": ("applicant", "ags"),
    "missing_entries": FACT_KEYS,
    "missing_amounts": MONEY_KEYS,
    "unreadable_entries": (*FACT_KEYS, "highest_plausible_amount", "highest_plausible_fte"),
    "period_first_year": ("funding_start", "funding_end"),
    "period_last_year": ("funding_start", "funding_end"),
    "years_without_appropriation": ("funding_start", "funding_end"),
    "salary_limit": ("salary_cap", *_SCALE),
    "material_limit": ("material_cap", *_SCALE),
    "third_party_deduction": (*_SALARY, *_MATERIAL_BASE),
    "own_share_deduction": (*_SALARY, *_MATERIAL_BASE, "own_share"),
    "salary_after_deductions": (*_SALARY, "own_share"),
    "material_after_deductions": (*_MATERIAL_BASE, "own_share"),
    "eligible_total": (
        "salary_after_deductions",
        "material_after_deductions",
        "salary_limit",
        "material_limit",
    ),
    "colliding_application": (
        "applicant_kind",
        "rank_moment",
        "period_first_year",
        "period_last_year",
        "outcome",
    ),
    "shortfall": (
        "colliding_application",
        "eligible_total",
        "partial_funding_accepted",
        "rank_by",
        "allocation_policy",
        "skip_allowed",
        "lot",
    ),
    "partial_funding_refused": ("shortfall",),
    "blocked_by_rank": ("shortfall",),
}
"""Every fact that the engine works out, and what it is worked out from.

A name among its own inputs is an entry or a figure that something else decides about as well.
What only one programme has is not listed: a fact without a line here is its own root.
"""


@cache
def inputs_of(fact: str) -> frozenset[str]:
    """Gives the entries and figures that can change a fact, each its own root."""
    if fact in COMPLETENESS:
        # A count looks at the cells themselves, whatever is believed of them.
        return frozenset(DERIVED[fact])
    seen: set[str] = set()
    ahead = [fact]
    while ahead:
        name = ahead.pop()
        if name not in seen:
            seen.add(name)
            ahead += DERIVED.get(name, ())
    return frozenset(name for name in seen if name in DERIVED.get(name, (name,)))
