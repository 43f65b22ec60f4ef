"""The JSON Schemas of our documents, as shipped under schemas/."""

import json
from pathlib import Path
from typing import Any

SCHEMA_NAME = "grantrules/proposals/1"
PROOFS_SCHEMA_NAME = "grantrules/proofs/1"
PROBLEMS_SCHEMA_NAME = "grantrules/problems/1"
REPORT_SCHEMA_NAME = "grantrules/report/1"
# In the wheel the schemas lie inside the package, in the repository beside it.
_FOLDERS = (
    Path(__file__).parents[1] / "_schemas",
    Path(__file__).parents[3] / "schemas",
)


def proposals_schema() -> dict[str, Any]:
    """Gives the JSON Schema (draft 2020-12) that every proposals document fulfils."""
    return _schema("proposals-1.schema.json")


def problems_schema() -> dict[str, Any]:
    """Gives the JSON Schema (draft 2020-12) that every document of problems fulfils."""
    return _schema("problems-1.schema.json")


def report_schema() -> dict[str, Any]:
    """Gives the JSON Schema (draft 2020-12) that every evaluation of a register fulfils."""
    return _schema("report-1.schema.json")


def proofs_schema() -> dict[str, Any]:
    """Gives the JSON Schema (draft 2020-12) that every document of proofs fulfils."""
    return _schema("proofs-1.schema.json")


def _schema(name: str) -> dict[str, Any]:
    path = next(folder / name for folder in _FOLDERS if (folder / name).is_file())
    schema: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return schema
