from dataclasses import replace

import pytest
from tests.unit.specification.samples import BOOK, PROGRAMME, SPECIFICATION

from grantrules.model.finding import Status
from grantrules.specification.case import Case
from grantrules.specification.expectation import OutcomeIs
from grantrules.specification.feature_text import Row
from grantrules.specification.mutation.scene import Scene, scenes_of
from grantrules.specification.mutation.unsound import UnsoundError

ROW = Row("f.feature", 7, "", "Ein Antrag", frozenset({"AB-01"}), ())


def scene(case: Case) -> Scene:
    (found,) = scenes_of(BOOK, [(ROW, case)])
    return found


def kusel(number: int = 1) -> Case:
    district = PROGRAMME.districts["des Landkreises Kusel"]
    return Case(PROGRAMME).asking(PROGRAMME.complete_application(district, 2026, number))


def test_a_scene_keeps_the_facts_and_the_status_of_every_rule() -> None:
    found = scene(kusel().stating("fte", "0.4"))

    statuses = {rule: status for one in found.judged for rule, status in one.statuses.items()}
    assert statuses["FG-02"] is Status.NOT_MET
    assert any(one.facts.known.get("fte") == 400_000 for one in found.judged)


def test_the_facts_are_those_of_what_a_scenario_supposes() -> None:
    supposing = next(case for _, case in SPECIFICATION.cases if case.changes)

    assert scene(replace(supposing, expectations=())).judged


def test_a_scene_has_the_names_of_its_applications_and_reasons() -> None:
    found = scene(kusel().stating("applicant", "Stadt Kusel").stating("ags", None))

    assert " stadt kusel " in found.words
    assert " 07336055 " in found.words


def test_a_scene_has_the_applications_as_they_were_judged() -> None:
    (application,) = scene(kusel().blurring("fte")).applications

    assert application.unreadable == ("fte",)


def test_scenarios_that_expect_something_else_are_all_told() -> None:
    wrong = kusel().expecting(OutcomeIs("reject")).expecting(OutcomeIs("review"))

    with pytest.raises(UnsoundError) as refusal:
        scenes_of(BOOK, [(ROW, wrong), (ROW, kusel())])

    first, second = refusal.value.faults
    assert first.startswith("f.feature:7 „Ein Antrag“: Ergebnis")
    assert "Ablehnung" in first
    assert "Prüfung durch Menschen" in second
