"""Small builders for the tests of proofs of use."""

from datetime import date
from decimal import Decimal

from grantrules.model.proof import Component, Position, Proof

EURO = 100


def proving(reference: str = "A", /, **changes: object) -> Proof:
    """Builds a proof in order: 80,000 EUR granted, paid and spent in 2026, shown in time."""
    plain: dict[str, object] = {
        "reference": reference,
        "ags": "07334",
        "funding_start": date(2026, 1, 1),
        "funding_end": date(2026, 12, 31),
        "granted_salary": 60_000 * EURO,
        "granted_material": 20_000 * EURO,
        "paid": 80_000 * EURO,
        "paid_on": date(2026, 2, 1),
        "salary_spent": 60_000 * EURO,
        "material_spent": 20_000 * EURO,
        "income_salary": 0,
        "income_material": 0,
        "factual_report": True,
        "numerical_report": True,
        "proof_received_on": date(2027, 3, 15),
    }
    return Proof.model_validate({**plain, **changes})


def costing(euros: int = 1_000, **changes: object) -> Position:
    """Builds a position of salary that counts, of March 2026."""
    plain: dict[str, object] = {
        "title": "Gehalt",
        "component": Component.SALARY,
        "month": date(2026, 3, 1),
        "amount": euros * EURO,
        "share": Decimal(1),
        "eligible": True,
    }
    return Position.model_validate({**plain, **changes})


def from_positions(*positions: Position, **changes: object) -> Proof:
    """Builds a proof from a form: sums are those of its positions."""
    sums = {"salary_spent": None, "material_spent": None, "declared": True, "vacancy_months": 0}
    return proving(positions=positions, **{**sums, **changes})
