from typing import Any

import pytest
from jsonschema import Draft202012Validator

from grantrules.report.schema import (
    PROBLEMS_SCHEMA_NAME,
    PROOFS_SCHEMA_NAME,
    REPORT_SCHEMA_NAME,
    SCHEMA_NAME,
    problems_schema,
    proofs_schema,
    proposals_schema,
    report_schema,
)

SCHEMAS = [
    (SCHEMA_NAME, proposals_schema()),
    (PROBLEMS_SCHEMA_NAME, problems_schema()),
    (PROOFS_SCHEMA_NAME, proofs_schema()),
    (REPORT_SCHEMA_NAME, report_schema()),
]
each = pytest.mark.parametrize(
    ("name", "schema"), SCHEMAS, ids=["proposals", "problems", "proofs", "report"]
)


@each
def test_the_schema_is_a_valid_schema_of_its_version(name: str, schema: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(schema)

    assert schema["properties"]["schema"]["const"] == name


@each
def test_every_object_of_the_schema_is_closed_and_described(
    name: str, schema: dict[str, Any]
) -> None:
    closed = [one for one in _objects(schema) if "properties" in one]

    assert closed, name
    assert all(one["additionalProperties"] is False for one in closed)
    assert all(one["description"] for one in closed)
    assert all(sorted(one["required"]) == sorted(one["properties"]) for one in closed)


def _objects(node: object) -> list[dict[str, Any]]:
    if isinstance(node, list):
        return [found for one in node for found in _objects(one)]
    if not isinstance(node, dict):
        return []
    inner = [found for one in node.values() for found in _objects(one)]
    return [node, *inner] if node.get("type") == "object" else inner
