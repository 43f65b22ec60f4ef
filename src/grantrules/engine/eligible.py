"""What an application is eligible for: every step of the amounts as a fact of its own."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from grantrules.engine.amount import less_own_share, less_third_party, prorated, rounded, split
from grantrules.engine.draft import Draft
from grantrules.engine.period import months_by_year
from grantrules.model.proposal import Amount, Requested

_SCALE = ("max_fte", "fte", "proration", "period_first_year", "rounding")
_THIRD_PARTY = ("third_party_mode", "rounding")
_AFTER_DEDUCTIONS = ("salary_after_deductions", "material_after_deductions")
_PERIOD_DAYS = ("funding_start", "funding_end")
_PERIOD_FACTS = ("period_first_year", "period_last_year", "years_without_appropriation")

Months = Mapping[int, Fraction]


class _Component(NamedTuple):
    """How one component is rounded, and its steps; None where an input is unknown."""

    rounding: str
    limit: Fraction | None
    base: Fraction | None = None
    after_third_party: Fraction | None = None
    after_own_share: Fraction | None = None

    @property
    def eligible(self) -> int | None:
        """The component in cents, rounded once."""
        if self.limit is None or self.after_own_share is None:
            return None
        return rounded(min(self.after_own_share, self.limit), self.rounding)


def period_of(draft: Draft, appropriated: Mapping[int, int]) -> Months | None:
    """States the funding period; unknown where it is not readable or ends before it starts."""
    if not draft.has(_PERIOD_DAYS) or draft.number("funding_end") < draft.number("funding_start"):
        for fact in _PERIOD_FACTS:
            draft.lack_for(fact, _PERIOD_DAYS)
        return None
    first, last = (date.fromordinal(draft.number(day)) for day in _PERIOD_DAYS)
    months = months_by_year(first, last, str(draft.known.get("proration", "by_days")))
    draft.put("period_first_year", first.year)
    draft.put("period_last_year", last.year)
    draft.put("years_without_appropriation", sum(year not in appropriated for year in months))
    return months


def eligible_amount(draft: Draft, months: Months | None) -> Amount:
    """States deductions, limits and the eligible total; what cannot be computed is None."""
    salary, material = _component(draft, "salary", months), _component(draft, "material", months)
    _state_deductions(draft, salary, material)
    amount = Amount(total=None, salary=salary.eligible, material=material.eligible, by_year=None)
    if months is None or amount.salary is None or amount.material is None:
        draft.lack("eligible_total", [f"{one}_eligible" for one in ("salary", "material")])
        return amount
    total = amount.salary + amount.material
    draft.put("eligible_total", total)
    salaries, materials = split(amount.salary, months), split(amount.material, months)
    by_year = {year: salaries[year] + materials[year] for year in months} if total else {}
    return amount.model_copy(update={"total": total, "by_year": by_year})


def requested_amount(draft: Draft) -> Requested:
    """Gives what was asked for, as far as it can be read."""
    salary, material = (draft.optional(f"{name}_costs") for name in ("salary", "material"))
    both = salary is not None and material is not None
    return Requested(
        total=(salary or 0) + (material or 0) if both else None, salary=salary, material=material
    )


def _component(draft: Draft, name: str, months: Months | None) -> _Component:
    flat_rate = name == "material" and draft.known.get("material_mode") == "flat_rate"
    limit = _limit(draft, name, months)
    costs = (f"{name}_costs", f"third_party_{name}", *_THIRD_PARTY)
    inputs = (*costs, *(("material_mode",) if name == "material" else ()))
    if flat_rate:
        inputs = (*inputs, f"{name}_limit")
    draft.lack(f"{name}_eligible", (*inputs, "own_share", f"{name}_limit"))
    draft.lack(f"{name}_after_deductions", (*inputs, "own_share"))
    steps = _Component(_rounding(draft), limit)
    if not draft.has(inputs):
        return steps
    asked = draft.number(costs[0])
    # In flat-rate mode the flat rate takes the place of what was asked; nothing asked is nothing.
    base = (limit or Fraction(0)) * bool(asked) if flat_rate else Fraction(asked)
    after_third_party = less_third_party(base, draft.number(costs[1]))
    steps = steps._replace(base=base, after_third_party=after_third_party)
    if not draft.has(["own_share"]):
        return steps
    after_own_share = less_own_share(after_third_party, draft.number("own_share"))
    compared = asked if flat_rate else rounded(after_own_share, steps.rounding)
    draft.put(f"{name}_after_deductions", compared)
    return steps._replace(after_own_share=after_own_share)


def _limit(draft: Draft, name: str, months: Months | None) -> Fraction | None:
    inputs = (f"{name}_cap", *_SCALE)
    if months is None or not draft.has(inputs):
        draft.lack(f"{name}_limit", inputs)
        return None
    posts = min(draft.number("fte"), draft.number("max_fte"))
    limit = prorated(draft.number(f"{name}_cap"), posts, sum(months.values(), Fraction(0)))
    draft.put(f"{name}_limit", rounded(limit, _rounding(draft)))
    return limit


def _rounding(draft: Draft) -> str:
    # Where it is not known, nothing that would have to be rounded is.
    return str(draft.known.get("rounding", ""))


def _state_deductions(draft: Draft, *parts: _Component) -> None:
    third_party = [_lowered(one, one.base, one.after_third_party) for one in parts]
    own_share = [_lowered(one, one.after_third_party, one.after_own_share) for one in parts]
    steps = {"third_party_deduction": third_party, "own_share_deduction": own_share}
    for name, amounts in steps.items():
        known = [amount for amount in amounts if amount is not None]
        if len(known) == len(amounts):
            draft.put(name, sum(known))
        else:
            draft.lack(name, _AFTER_DEDUCTIONS)


def _lowered(part: _Component, before: Fraction | None, after: Fraction | None) -> int | None:
    if before is None or after is None:
        return None
    return rounded(before, part.rounding) - rounded(after, part.rounding)
