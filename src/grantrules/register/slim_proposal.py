"""What verification keeps of a proposal of the engine: as much as later entries can refer to."""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from grantrules.model.finding import Effect, Status
from grantrules.model.proposal import Outcome
from grantrules.register.act import Money
from grantrules.register.case_entries import YearMoney


class _Part(BaseModel):
    model_config = ConfigDict(strict=True)


class _Applicant(_Part):
    ags: str | None


class _Requested(_Part):
    salary: Money | None
    material: Money | None


class _Eligible(_Requested):
    by_year: list[YearMoney] | None


class _Granted(_Part):
    total: Money
    salary: Money
    material: Money
    by_year: list[YearMoney]


class _Finding(_Part):
    rule: str
    status: Annotated[Status, Field(strict=False)]
    effect: Annotated[Effect, Field(strict=False)]


class _Proposal(_Part):
    reference: str | None
    applicant: _Applicant
    outcome: Annotated[Outcome, Field(strict=False)]
    requested: _Requested
    eligible: _Eligible
    amount: _Granted
    findings: list[_Finding]


def slim_proposal(proposal: Mapping[str, Any]) -> dict[str, Any]:
    """Gives the parts that count later; a ValueError where the proposal has not their form.

    Of the findings those that people still have to confirm: the others would fill the memory.
    """
    slim = _Proposal.model_validate(proposal)
    left = [one for one in slim.findings if one.effect is Effect.CONFIRM]
    return slim.model_copy(update={"findings": left}).model_dump(mode="json")
