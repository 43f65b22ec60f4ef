"""The JSON Schema of rule book files, made from the format that loading uses."""

from typing import Any, Literal

from grantrules.rulebook.file_format import FileText

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

_CONDITIONS = (("RuleText", "condition"), ("RuleText", "applies_when"), ("GradeText", "when"))
SCHEMA_ID: Literal["grantrules/rulebook/1"] = "grantrules/rulebook/1"


def json_schema() -> dict[str, Any]:
    """Gives the JSON Schema of a rule book file, for editors and other tools."""
    schema = FileText.model_json_schema()
    for part, key in _CONDITIONS:
        schema["$defs"][part]["properties"][key] = {"$ref": "#/$defs/Condition"}
    schema["$defs"]["Condition"] = CONDITION_SCHEMA
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        **schema,
        "title": "Regelwerk (eine Datei)",
    }
