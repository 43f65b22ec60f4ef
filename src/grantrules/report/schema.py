"""The JSON Schema of the proposals document, as shipped under schemas/."""

import json
from pathlib import Path
from typing import Any

SCHEMA_NAME = "grantrules/proposals/1"
_FILE = "proposals-1.schema.json"
# In the wheel the schemas lie inside the package, in the repository beside it.
_FOLDERS = (
    Path(__file__).parents[1] / "_schemas",
    Path(__file__).parents[3] / "schemas",
)


def proposals_schema() -> dict[str, Any]:
    """Gives the JSON Schema (draft 2020-12) that every proposals document fulfils."""
    path = next(folder / _FILE for folder in _FOLDERS if (folder / _FILE).is_file())
    schema: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return schema
