import pytest
from tests.specification.case import Case
from tests.specification.complete_application import complete_application
from tests.specification.expectation import OutcomeIs
from tests.specification.feature_text import Row, all_rows
from tests.specification.observation import faults_of
from tests.specification.parameter_types import DISTRICTS
from tests.specification.stage import case_of

PURE = [(row, case) for row in all_rows() if (case := case_of(row)) is not None]


def test_scenarios_about_rules_replay_as_data_without_pytest_bdd() -> None:
    different = [(row.place, faults) for row, case in PURE if (faults := faults_of(case))]

    assert different == []


def test_every_replayed_scenario_expects_something() -> None:
    assert [row.place for row, case in PURE if not case.expectations] == []


@pytest.mark.parametrize("prefix", ["AB", "FR", "VO", "FG", "HO", "HH"])
def test_all_scenarios_about_rules_are_pure(prefix: str) -> None:
    about = [row for row in all_rows() if row.section.startswith(f"{prefix}-")]
    pure = {id_of(row) for row, _ in PURE}

    assert about
    assert [row.place for row in about if id_of(row) not in pure] == []


def test_a_replay_tells_what_is_otherwise() -> None:
    application = complete_application(DISTRICTS["des Landkreises Kusel"], 2026, 1)
    case = Case(applications=(application,), expectations=(OutcomeIs("reject"),))

    (fault,) = faults_of(case)

    assert "Ablehnung" in fault
    assert "Bewilligung" in fault


def id_of(row: Row) -> tuple[str, int, str]:
    return row.file, row.line, row.name
