"""What is generated and committed is what the sources give."""

import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from grantrules.rulebook.file_schema import json_schema
from grantrules.rulebook.strict_yaml import read_yaml

ROOT = Path(__file__).parents[2]


def test_rule_pages_and_schema_are_fresh() -> None:
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, ROOT / "scripts" / "generated.py", "--check"],
        capture_output=True,
        check=False,
        encoding="utf-8",
    )

    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("path", sorted(ROOT.glob("rules/*/*.yaml")), ids=lambda path: path.name)
def test_every_file_of_the_rule_book_fits_the_published_schema(path: Path) -> None:
    data = read_yaml(path.name, path.read_text("utf-8")).data

    jsonschema.validate(data, json_schema())


def test_the_published_schema_refuses_what_loading_refuses() -> None:
    unknown_word = {"rules": [{"id": "AB-01", "condition": {"fte": {"unter": 1}}}]}

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(unknown_word, json_schema())
