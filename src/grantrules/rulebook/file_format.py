"""The format of rule book files; the published JSON Schema is made from these models."""

from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema

from grantrules.model.audit_check import Point
from grantrules.model.basis import Basis
from grantrules.model.fact import FactKind
from grantrules.model.finding import Effect
from grantrules.model.land import Land
from grantrules.model.rule import Examples, ReasonTexts, Stage
from grantrules.model.window import DeadlineKind


def _day(found: object) -> object:
    # Left to pydantic, a text of digits would be seconds since 1970.
    return date.fromisoformat(found) if isinstance(found, str) else found


def _moment(found: object) -> object:
    return datetime.fromisoformat(found) if isinstance(found, str) else found


_Text = Annotated[str, Field(min_length=1)]
_Word = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
_Day = Annotated[date, BeforeValidator(_day)]
_Moment = Annotated[datetime, BeforeValidator(_moment)]
# pydantic knows no references from outside; the published schema puts one there.
_MARK = {"title": "Condition"}
ConditionText = Annotated[Any, WithJsonSchema(_MARK)]


class _Part(BaseModel):
    """A part of a rule book file: strict, without unknown keys."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")


class EntryText(_Part):
    """An entry that only this programme asks for."""

    key: _Word
    heading: _Text
    kind: Literal["money", "fte", "day", "moment", "answer", "count", "text"]
    hint: _Text
    synonyms: tuple[_Text, ...] = ()


class ApplicantFactText(_Part):
    """A fact about every applicant, in a column of its own of the list of districts."""

    name: _Word
    column: _Text
    kind: FactKind
    label: _Text


class AuditText(_Part):
    """Which rules answer a question that an audit office asks."""

    point: Point
    rules: Annotated[tuple[str, ...], Field(min_length=1)]


class ProgrammeText(_Part):
    """The programme: the rules it consists of, and which entries an application must have."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    title: _Text
    version: _Text
    land: Land
    entries: tuple[EntryText, ...] = ()
    required: tuple[str, ...]
    attachments: tuple[str, ...]
    rules: Annotated[tuple[str, ...], Field(min_length=1)]
    districts: _Text
    applicant_facts: tuple[ApplicantFactText, ...] = ()
    lookalikes: _Text | None = None
    audit: tuple[AuditText, ...] = ()


class GradeText(_Part):
    """Another value for the applications that a condition holds for."""

    when: ConditionText
    value: str


class ParameterValueText(_Part):
    """A dated value; `value` null means switched off, no entry at all means unset.

    The first grade that holds takes the place of the value.
    """

    model_config = ConfigDict(populate_by_name=True)
    valid_from: _Day = Field(alias="from")
    valid_until: _Day | None = Field(default=None, alias="until")
    value: str | None
    grades: tuple[GradeText, ...] = ()
    basis: Basis


class ParameterText(_Part):
    """A parameter with its dated values; `spoken` is what scenarios call it."""

    name: _Text
    title: _Text
    spoken: _Text | None = None
    type: FactKind
    values: tuple[ParameterValueText, ...]


class LaterValuesText(_Part):
    """Further values of a parameter that another file introduces."""

    parameter: _Text
    values: Annotated[tuple[ParameterValueText, ...], Field(min_length=1)]


class AppropriationText(_Part):
    """The money of one budget year; null: not set."""

    year: int
    amount: str | None
    basis: Basis


class OpensText(_Part):
    """The moment a window opens."""

    at: _Moment
    basis: Basis


class ClosesText(_Part):
    """The last day of a window and how it behaves on a weekend or holiday."""

    on: _Day
    kind: DeadlineKind
    basis: Basis


class FundingYearsText(_Part):
    """The funding years that a window's applications may touch."""

    years: Annotated[tuple[int, ...], Field(min_length=1)]
    basis: Basis


class WindowText(_Part):
    """The application window of one calendar year of receipt."""

    year: int
    opens: OpensText
    closes: ClosesText
    funding: FundingYearsText


class RuleText(_Part):
    """One rule."""

    id: Annotated[str, Field(pattern=r"^[A-Z]{2}-[0-9]{2}$")]
    title: _Text
    checks: _Text
    why: _Text
    basis: Basis
    stage: Stage = Stage.APPLICATION
    condition: ConditionText
    applies_when: ConditionText = None
    otherwise: Effect
    if_open: Effect = Effect.ASK
    shows: tuple[str, ...] | None = None
    limit: str | None = None
    parameters: tuple[str, ...] = ()
    reason: ReasonTexts
    examples: Examples


class AcceptedText(_Part):
    """A finding of a gate that people accept: its code, its subject, and why."""

    finding: _Word
    subject: _Text
    reason: _Text


class FileText(_Part):
    """One file of a rule book; every part may stand in any file, the programme in one only."""

    programme: ProgrammeText | None = None
    parameters: tuple[ParameterText, ...] = ()
    later_values: tuple[LaterValuesText, ...] = ()
    appropriations: tuple[AppropriationText, ...] = ()
    window: WindowText | None = None
    rules: tuple[RuleText, ...] = ()
    accepted: tuple[AcceptedText, ...] = ()
