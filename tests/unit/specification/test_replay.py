from pathlib import Path

import pytest
from tests.unit.specification.samples import BOOK, JUDGE, LANGUAGE, PROGRAMME, SPECIFICATION

from grantrules.cli.main import run
from grantrules.specification.case import Case
from grantrules.specification.change import Fixed, Unset, changed_book
from grantrules.specification.desk import Desk
from grantrules.specification.expectation import OutcomeIs
from grantrules.specification.feature_text import Row
from grantrules.specification.observation import Judge
from grantrules.specification.stage import Stage


def test_scenarios_about_rules_replay_as_data_without_pytest_bdd() -> None:
    different = [
        (row.place, faults)
        for row, case in SPECIFICATION.cases
        if (faults := JUDGE.faults_of(case))
    ]

    assert different == []


def test_every_replayed_scenario_expects_something() -> None:
    assert [row.place for row, case in SPECIFICATION.cases if not case.expectations] == []


@pytest.mark.parametrize("prefix", ["AB", "FR", "VO", "FG", "HO", "HH"])
def test_all_scenarios_about_rules_are_pure(prefix: str) -> None:
    about = [row for row in SPECIFICATION.rows if row.section.startswith(f"{prefix}-")]
    pure = {row for row, _ in SPECIFICATION.cases}

    assert about
    assert [row.place for row in about if row not in pure] == []


def test_a_replay_tells_what_is_otherwise() -> None:
    kusel = PROGRAMME.districts["des Landkreises Kusel"]
    application = PROGRAMME.complete_application(kusel, 2026, 1)
    case = Case(PROGRAMME, (application,), expectations=(OutcomeIs("reject"),))

    (fault,) = JUDGE.faults_of(case)

    assert "Ablehnung" in fault
    assert "Bewilligung" in fault


@pytest.mark.parametrize(
    "change", [Fixed("salary_cap", "60000.01"), Fixed("min_fte", "0.6"), Unset("own_share")]
)
def test_pytest_bdd_and_the_replay_agree_on_every_scenario_under_another_rule_book(
    change: Fixed | Unset, tmp_path: Path
) -> None:
    judge = Judge(changed_book(BOOK, (change,)))
    desk = Desk(tmp_path, judge, run)

    replayed = {row: bool(judge.faults_of(case)) for row, case in SPECIFICATION.cases}
    played = {row: _fails(row, Stage(LANGUAGE, judge, desk)) for row, _ in SPECIFICATION.cases}

    assert played == replayed
    assert len(set(played.values())) == 2


def _fails(row: Row, stage: Stage) -> bool:
    try:
        for step in row.steps:
            stage.play(step)
    except AssertionError:
        return True
    return False
