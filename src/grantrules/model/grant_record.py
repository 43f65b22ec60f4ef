"""One row of the grants register: who got how much, for what, and what became of it."""

from collections.abc import Mapping
from datetime import date

from grantrules.model.district import Applicant
from grantrules.model.money import Cents
from grantrules.model.proposal import Outcome
from grantrules.model.value import Value


class GrantRecord(Value):
    """A decided grant in the grants register (Zuwendungsdatenbank).

    `granted` is what was decided, `by_year` its shares by budget year, `committed` what is still
    bound. `recognised` and `repaid` are None while nothing is on record about them. `state` is
    the code of the case's state, `standing` its German word.
    """

    programme: str
    purpose: str
    reference: str
    applicant: Applicant
    state: str
    standing: str
    outcome: Outcome
    decided_on: date
    funding_start: date | None
    funding_end: date | None
    granted: Cents
    by_year: Mapping[int, Cents]
    committed: Cents
    paid: Cents
    recognised: Cents | None = None
    repaid: Cents | None = None
