"""What an applicant asked for, after reading and normalising (Antrag)."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Self

from pydantic import AwareDatetime, model_validator

from grantrules.model.application_json import values_of
from grantrules.model.entry import Stated
from grantrules.model.money import Cents
from grantrules.model.rulebook import RuleBook
from grantrules.model.value import Value

MONEY_KEYS = (
    "salary_costs",
    "material_costs",
    "third_party_salary",
    "third_party_material",
    "other_state_funds",
    "own_funds",
)
DAY_KEYS = ("funding_start", "funding_end", "contract_signed_on", "early_start_approved_on")
MOMENT_KEYS = ("received_at", "completed_at")
ANSWER_KEYS = (
    "financing_secured",
    "partial_funding_accepted",
    "financing_plan",
    "job_description",
    "signed",
)
TEXT_KEYS = ("ags", "applicant")
FACT_KEYS = (*MOMENT_KEYS, *TEXT_KEYS, *DAY_KEYS, "fte", *MONEY_KEYS, *ANSWER_KEYS)
_KINDS: Mapping[str, str] = {
    "reference": "text",
    **dict.fromkeys(MOMENT_KEYS, "moment"),
    **dict.fromkeys(TEXT_KEYS, "text"),
    **dict.fromkeys(DAY_KEYS, "day"),
    "fte": "fte",
    **dict.fromkeys(MONEY_KEYS, "money"),
    **dict.fromkeys(ANSWER_KEYS, "answer"),
}


class Source(Value):
    """Where an application was read; the row is empty for a form."""

    file: str
    sheet: str
    row: int | None = None


class Application(Value):
    """One application (Antrag); None is an empty cell, `unreadable` names filled ones.

    Money is whole cents, `fte` a decimal number of full-time posts (VZÄ), moments are aware,
    `further` holds what only its programme asks, each key that the programme names once;
    `cells` gives the address of each key, such as {"salary_costs": "Anträge!K18"}.
    """

    reference: str | None = None
    received_at: AwareDatetime | None = None
    completed_at: AwareDatetime | None = None
    ags: str | None = None
    applicant: str | None = None
    funding_start: date | None = None
    funding_end: date | None = None
    fte: Decimal | None = None
    contract_signed_on: date | None = None
    early_start_approved_on: date | None = None
    salary_costs: Cents | None = None
    material_costs: Cents | None = None
    third_party_salary: Cents | None = None
    third_party_material: Cents | None = None
    other_state_funds: Cents | None = None
    own_funds: Cents | None = None
    financing_secured: bool | None = None
    partial_funding_accepted: bool | None = None
    financing_plan: bool | None = None
    job_description: bool | None = None
    signed: bool | None = None
    further: Mapping[str, Stated | None] = {}
    unreadable: tuple[str, ...] = ()
    source: Source | None = None
    cells: Mapping[str, str] = {}

    @model_validator(mode="after")
    def _unreadable_are_keys(self) -> Self:
        if not _KINDS.keys() | self.further.keys() >= set(self.unreadable):
            raise ValueError(self.unreadable)
        return self

    def entry(self, key: str) -> Stated | None:
        """Gives what was stated under a key, one of all programmes or a further one."""
        if key not in _KINDS:
            return self.further.get(key)
        stated: Stated | None = getattr(self, key)
        return stated

    @classmethod
    def from_json(cls, data: Mapping[str, object], book: RuleBook | None = None) -> "Application":
        """Builds an application from JSON values: money "72500.00", days and moments ISO 8601.

        With a rule book its further entries are keys as well, counts as 12000 or "12000". A key
        that is null or absent is an empty cell. An ApplicationError names a key that breaks the
        contract; a local time that does not exist or exists twice becomes `unreadable`.
        """
        further = {one.key: one.kind for one in book.entries} if book else {}
        values = values_of(data, {**_KINDS, **further})
        own = {key: value for key, value in values.items() if key not in further}
        return cls.model_validate({**own, "further": {key: values.get(key) for key in further}})
