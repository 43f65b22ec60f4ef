"""Hands every step of a feature to the vocabulary; pytest-bdd only collects, names and runs them.

One step definition a keyword matches any text: what a text means, whether it means anything, and
whether it could mean two things, is decided in one place, the same for tests and for replay.
"""

from collections.abc import Sequence
from pathlib import Path

import pytest
from pytest_bdd import given, then, when
from pytest_bdd.parsers import StepParser
from tests.specification.desk import Desk
from tests.specification.feature_text import Step
from tests.specification.stage import Stage
from tests.specification.steps import application, outcome, programme, record, workbook  # noqa: F401 - they say the sentences

Table = Sequence[Sequence[str]]


class AnySentence(StepParser):
    """Takes the whole step; the vocabulary reads it by its cucumber expressions."""

    def is_matching(self, name: str) -> bool:
        return bool(name)

    def parse_arguments(self, name: str) -> dict[str, str]:
        return {"text": name}


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(Desk(tmp_path))


@given(AnySentence("Angenommen"))
def state(stage: Stage, text: str, datatable: Table | None = None) -> None:
    stage.play(Step("given", text, datatable))


@when(AnySentence("Wenn"))
def act(stage: Stage, text: str, datatable: Table | None = None) -> None:
    stage.play(Step("when", text, datatable))


@then(AnySentence("Dann"))
def expect(stage: Stage, text: str, datatable: Table | None = None) -> None:
    stage.play(Step("then", text, datatable))
