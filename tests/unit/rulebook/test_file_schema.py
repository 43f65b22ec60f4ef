"""The published JSON Schema: it fits every shipped file and refuses what loading refuses."""

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from grantrules.rulebook.file_schema import SCHEMA_ID, json_schema
from grantrules.rulebook.source import shipped
from grantrules.rulebook.strict_yaml import read_yaml

ROOT = Path(__file__).parents[3]


def test_the_published_schema_is_the_one_in_the_code() -> None:
    published = (ROOT / "schemas" / "rulebook-1.schema.json").read_text(encoding="utf-8")

    assert json.loads(published) == json_schema()
    assert json_schema()["$id"] == SCHEMA_ID


@pytest.mark.parametrize("path", sorted(shipped().rglob("*.yaml")), ids=lambda path: path.name)
def test_every_shipped_file_fits_the_schema(path: Path) -> None:
    data = read_yaml(path.name, path.read_text(encoding="utf-8")).data

    jsonschema.validate(data, json_schema())


@pytest.mark.parametrize(
    "text",
    [
        "rules: [{id: ab-1}]",
        "window: {year: 2027}",
        "colour: blue",
        "appropriations: [{year: 2027, amount: 5, basis: {kind: law, citation: x}}]",
        "appropriations: [{year: 2027, amount: null, basis: {kind: hope, citation: x}}]",
    ],
)
def test_the_schema_refuses_what_loading_refuses(text: str) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(yaml.safe_load(text), json_schema())


def test_the_schema_knows_conditions_of_grades() -> None:
    graded = """
parameters:
  - name: salary_cap
    title: Höchstbetrag
    type: money
    values:
      - {from: 2025-01-01, value: "1.00", basis: {kind: law, citation: x}, grades: [GRADE]}
"""
    right = graded.replace("GRADE", '{when: {fte: {at_least: "1"}}, value: "2.00"}')
    wrong = graded.replace("GRADE", '{when: {fte: {as_much_as: "1"}}, value: "2.00"}')

    jsonschema.validate(read_yaml("a.yaml", right).data, json_schema())
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(read_yaml("a.yaml", wrong).data, json_schema())
