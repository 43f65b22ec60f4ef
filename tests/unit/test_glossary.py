"""The glossary pairs each German term with one English name and misses none the model uses."""

import ast
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from grantrules.model.application import FACT_KEYS
from grantrules.model.finding import Effect, Status
from grantrules.model.proposal import Outcome
from grantrules.model.vocabulary import PARAMETERS
from grantrules.register.life import State
from grantrules.register.trail_entries import Role

ROOT = Path(__file__).parents[2]
MODEL = ROOT / "src" / "grantrules" / "model"

# The German term in brackets that ends the first sentence of a docstring: "(Prüfergebnis)".
_TERM = re.compile(r"^[^\n]*?\((?P<term>[A-ZÄÖÜ][\wäöüß-]+)\)")


@pytest.mark.parametrize("column", ["german", "english"])
def test_no_term_stands_twice(column: str) -> None:
    counted = Counter(entry[column] for entry in _entries())

    assert [term for term, times in counted.items() if times > 1] == []


def test_every_entry_says_what_it_means() -> None:
    assert [entry["english"] for entry in _entries() if not entry["meaning"].strip()] == []


def test_every_german_term_of_the_model_is_paired() -> None:
    terms = {term for path in MODEL.rglob("*.py") for term in _terms(path)}

    assert terms
    assert terms - {entry["german"] for entry in _entries()} == set()


@pytest.mark.parametrize(
    "names",
    [
        ("reference", *FACT_KEYS),
        tuple(PARAMETERS),
        tuple(Outcome),
        tuple(Effect),
        tuple(Status),
        tuple(State),
        tuple(Role),
    ],
    ids=["columns", "parameters", "outcomes", "effects", "statuses", "states", "roles"],
)
def test_every_public_name_is_paired(names: tuple[str, ...]) -> None:
    assert set(names) - {entry["english"] for entry in _entries()} == set()


def _entries() -> list[dict[str, Any]]:
    loaded = yaml.safe_load((ROOT / "docs" / "glossary.yaml").read_text(encoding="utf-8"))
    return [entry for section in loaded.values() for entry in section]


def _terms(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
    texts = [ast.get_docstring(node) for node in ast.walk(tree) if isinstance(node, documented)]
    return {found["term"] for text in texts if text for found in [_TERM.match(text)] if found}
