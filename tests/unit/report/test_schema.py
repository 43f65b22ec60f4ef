from typing import Any

from jsonschema import Draft202012Validator

from grantrules.report.schema import SCHEMA_NAME, proposals_schema


def test_the_schema_is_a_valid_schema() -> None:
    Draft202012Validator.check_schema(proposals_schema())


def test_the_schema_names_the_version_of_the_document() -> None:
    assert proposals_schema()["properties"]["schema"]["const"] == SCHEMA_NAME


def test_every_object_of_the_schema_is_closed_and_described() -> None:
    closed = [one for one in _objects(proposals_schema()) if "properties" in one]

    assert closed
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
