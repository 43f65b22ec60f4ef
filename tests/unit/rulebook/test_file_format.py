"""The format of rule book files, and the JSON Schema that is made from it."""

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from grantrules.rulebook.file_format import SCHEMA_ID, json_schema
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
