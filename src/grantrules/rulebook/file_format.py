"""The format of rule book files; the published JSON Schema is made from these models."""

from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema

from grantrules.model.basis import Basis
from grantrules.model.fact import FactKind
from grantrules.model.finding import Effect
from grantrules.model.rule import Examples, ReasonTexts, Stage
from grantrules.model.window import DeadlineKind


def _day(found: object) -> object:
    # Left to pydantic, a text of digits would be seconds since 1970.
    return date.fromisoformat(found) if isinstance(found, str) else found


def _moment(found: object) -> object:
    return datetime.fromisoformat(found) if isinstance(found, str) else found


_Text = Annotated[str, Field(min_length=1)]
_Day = Annotated[date, BeforeValidator(_day)]
_Moment = Annotated[datetime, BeforeValidator(_moment)]
# pydantic knows no references from outside; `json_schema` puts one in the place of the mark.
_MARK = {"title": "Condition"}
ConditionText = Annotated[Any, WithJsonSchema(_MARK)]


class _Part(BaseModel):
    """A part of a rule book file: strict, without unknown keys."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")


class ProgrammeText(_Part):
    """The programme: the rules it consists of, and which entries an application must have."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    title: _Text
    version: _Text
    required: tuple[str, ...]
    attachments: tuple[str, ...]
    rules: Annotated[tuple[str, ...], Field(min_length=1)]
    districts: _Text
    lookalikes: _Text


class ParameterValueText(_Part):
    """A dated value; `value` null means switched off, no entry at all means unset."""

    model_config = ConfigDict(populate_by_name=True)
    valid_from: _Day = Field(alias="from")
    valid_until: _Day | None = Field(default=None, alias="until")
    value: str | None
    basis: Basis


class ParameterText(_Part):
    """A parameter with its dated values."""

    name: _Text
    title: _Text
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


class FileText(_Part):
    """One file of a rule book; every part may stand in any file, the programme in one only."""

    programme: ProgrammeText | None = None
    parameters: tuple[ParameterText, ...] = ()
    later_values: tuple[LaterValuesText, ...] = ()
    appropriations: tuple[AppropriationText, ...] = ()
    window: WindowText | None = None
    rules: tuple[RuleText, ...] = ()


_OPERAND = {"type": ["string", "integer", "boolean"]}
_NUMERIC = ("at_most", "less_than", "at_least", "more_than")
_DATED = ("not_after", "before", "not_before", "after")
_TEST: dict[str, Any] = {
    "oneOf": [
        *(
            {
                "type": "object",
                "additionalProperties": False,
                "required": [word],
                "properties": {word: _OPERAND},
            }
            for word in ("equals", "differs", *_NUMERIC, *_DATED)
        ),
        {
            "type": "object",
            "additionalProperties": False,
            "required": ["one_of"],
            "properties": {"one_of": {"type": "array", "minItems": 1, "items": _OPERAND}},
        },
        {
            "type": "object",
            "additionalProperties": False,
            "required": ["between"],
            "properties": {
                "between": {"type": "array", "minItems": 2, "maxItems": 2, "items": _OPERAND}
            },
        },
        {"enum": ["present", "absent"]},
    ]
}
CONDITION_SCHEMA: dict[str, Any] = {
    "oneOf": [
        {"enum": ["informs", "judged"]},
        {
            "type": "object",
            "minProperties": 1,
            "maxProperties": 1,
            "properties": {
                "all": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/Condition"}},
                "any": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/Condition"}},
                "not": {"$ref": "#/$defs/Condition"},
            },
            "additionalProperties": _TEST,
        },
    ]
}

SCHEMA_ID: Literal["grantrules/rulebook/1"] = "grantrules/rulebook/1"


def json_schema() -> dict[str, Any]:
    """Gives the JSON Schema of a rule book file, for editors and other tools."""
    schema = FileText.model_json_schema()
    for key in ("condition", "applies_when"):
        schema["$defs"]["RuleText"]["properties"][key] = {"$ref": "#/$defs/Condition"}
    schema["$defs"]["Condition"] = CONDITION_SCHEMA
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        **schema,
        "title": "Regelwerk (eine Datei)",
    }
