"""Proofs of use as scenarios know them: one in order, and its entries by their headings."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from grantrules.intake.columns import COLUMNS
from grantrules.intake.proof_columns import GRANTED, INCOME, RECEIPT, REPORTS, SPENT
from grantrules.model.district import District
from grantrules.model.fact import FactKind
from grantrules.model.proof import PROOF_KEYS, Proof
from grantrules.model.vocabulary import VOCABULARY
from grantrules.specification.entry import Entry
from grantrules.specification.german_value import MisspeltError, cents, checked, day

_COMMON = tuple(one for one in COLUMNS if one.key in PROOF_KEYS)
PROOF_ENTRIES: Mapping[str, Entry] = MappingProxyType(
    {
        one.heading: Entry(one.heading, one.key, VOCABULARY[one.key].kind)
        for one in (*_COMMON, *GRANTED, *SPENT, *INCOME, *REPORTS, RECEIPT)
    }
)
"""What a proof states, by the heading of its column."""
_SALARY, _MATERIAL = 6_000_000, 2_000_000


def complete_proof(district: District, year: int, number: int) -> Proof:
    """Gives a proof that meets every rule: what was granted is paid, spent and shown in time."""
    return Proof(
        reference=f"{number}",
        ags=district.ags,
        funding_start=date(year, 1, 1),
        funding_end=date(year, 12, 31),
        granted_salary=_SALARY,
        granted_material=_MATERIAL,
        paid=_SALARY + _MATERIAL,
        paid_on=date(year, 2, 1),
        salary_spent=_SALARY,
        material_spent=_MATERIAL,
        income_salary=0,
        income_material=0,
        factual_report=True,
        numerical_report=True,
        proof_received_on=date(year + 1, 3, 15),
    )


def stated_in(proof: Proof, entry: Entry, text: str) -> Proof:
    """Gives the proof with an entry as German writes it; a MisspeltError where it is none."""
    return proof.model_copy(update={entry.key: _value(entry, text)})


def _value(entry: Entry, text: str) -> int | date | bool | str:
    match entry.kind:
        case FactKind.MONEY:
            return cents(text)
        case FactKind.DAY:
            return day(text)
        case FactKind.ANSWER:
            return checked("ja|nein", text, "ja oder nein") == "ja"
        case FactKind.TEXT:
            return text
        case _:
            raise MisspeltError(f"„{entry.heading}“ lässt sich in Szenarien nicht angeben.")
