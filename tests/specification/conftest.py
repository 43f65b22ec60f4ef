"""Hands every step of a feature to the language; pytest-bdd only collects, names and runs them.

One step definition a keyword matches any text: what a text means, whether it means anything, and
whether it could mean two things, is decided in one place, the same for tests and for replay.
"""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import pytest
from pytest_bdd import given, then, when
from pytest_bdd.parsers import StepParser

from grantrules import load_rulebook
from grantrules.cli.main import run
from grantrules.rulebook.source import shipped_programmes
from grantrules.specification.desk import Desk
from grantrules.specification.feature_file import ships_features
from grantrules.specification.feature_text import Step
from grantrules.specification.lint import lint_programme
from grantrules.specification.observation import Judge
from grantrules.specification.specification import Specification, specification_of
from grantrules.specification.stage import Stage

Table = Sequence[Sequence[str]]


class AnySentence(StepParser):
    """Takes the whole step; the vocabulary reads it by its cucumber expressions."""

    def is_matching(self, name: str) -> bool:
        return bool(name)

    def parse_arguments(self, name: str) -> dict[str, str]:
        return {"text": name}


@lru_cache
def _complaints() -> str:
    """Gives what the check of the features finds in all shipped programmes, as it would say it."""
    programmes = [one for one in shipped_programmes() if ships_features(one)]
    found = [one for name in programmes for one in lint_programme(load_rulebook(name)).complaints]
    return "\n".join(one.german for one in found)


def pytest_pycollect_makemodule() -> None:
    """Refuses to collect features that would be green without being looked at."""
    if _complaints():
        raise pytest.Collector.CollectError(_complaints())


@lru_cache
def _ready(programme: str) -> tuple[Specification, Judge]:
    book = load_rulebook(programme)
    return specification_of(book), Judge(book)


@pytest.fixture
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Stage:
    specification, judge = _ready(request.module.PROGRAMME)
    return Stage(specification.language, judge, Desk(tmp_path, judge, run))


@given(AnySentence("Angenommen"))
def state(stage: Stage, text: str, datatable: Table | None = None) -> None:
    stage.play(Step("given", text, datatable))


@when(AnySentence("Wenn"))
def act(stage: Stage, text: str, datatable: Table | None = None) -> None:
    stage.play(Step("when", text, datatable))


@then(AnySentence("Dann"))
def expect(stage: Stage, text: str, datatable: Table | None = None) -> None:
    stage.play(Step("then", text, datatable))
