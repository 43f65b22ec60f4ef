"""What of a recorded proposal the life of a case rests on, and whether it is all there."""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from grantrules.model.finding import Effect, Status
from grantrules.model.proposal import Outcome
from grantrules.register.act import Money
from grantrules.register.case_entries import CaseProposed, YearMoney


class _Part(BaseModel):
    """A part of a proposal; what else stands in it is for people."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class _Applicant(_Part):
    ags: str | None


class _Asked(_Part):
    salary: Money | None
    material: Money | None


class _Eligible(_Asked):
    by_year: tuple[YearMoney, ...] | None


class _Amount(_Part):
    total: Money
    salary: Money
    material: Money
    by_year: tuple[YearMoney, ...]


class _Finding(_Part):
    rule: str
    status: Annotated[Status, Field(strict=False)]
    effect: Annotated[Effect, Field(strict=False)]


class _Remedy(_Part):
    court: str | None
    kind: str | None
    period: str | None


class _Proposal(_Part):
    reference: str
    outcome: Annotated[Outcome, Field(strict=False)]
    applicant: _Applicant
    requested: _Asked
    eligible: _Eligible
    amount: _Amount
    findings: tuple[_Finding, ...]
    remedy: _Remedy


def check_form(body: CaseProposed) -> None:
    """Raises a ValueError with a German sentence where a proposal is none, or another case's."""
    found = _form_of(body.proposal)
    if found.reference != body.reference:
        raise ValueError(f"Der Vorschlag ist einer für „{found.reference}“.")


def slim_proposal(proposal: Mapping[str, Any]) -> dict[str, Any]:
    """Gives the parts that later entries can refer to; a ValueError where they are not there.

    Of the findings those that people still have to confirm: the others would fill the memory.
    """
    form = _form_of(proposal)
    left = tuple(one for one in form.findings if one.effect is Effect.CONFIRM)
    return form.model_copy(update={"findings": left}).model_dump(mode="json")


def _form_of(proposal: Mapping[str, Any]) -> _Proposal:
    try:
        return _Proposal.model_validate(proposal)
    except ValidationError as error:
        raise ValueError("Der Vorschlag hat nicht die Form eines Vorschlags.") from error
