"""What people find in the place of the engine, and what they cannot find."""

import pytest
from tests.unit.builders import ASSUMED, asking, asking_but, euro, found, rule, shipped

from grantrules.engine.assess import case_of
from grantrules.engine.court import court_for
from grantrules.engine.human import left_to_people, of_register, with_people
from grantrules.model.finding import Effect, Finding, Ground, Status
from grantrules.model.proposal import Assessment, Outcome
from grantrules.model.register_state import HumanFinding
from grantrules.model.rule import Rule

MET, NOT_MET, OPEN = Status.MET, Status.NOT_MET, Status.OPEN


def _finding(status: Status, effect: Effect) -> Finding:
    return Finding(
        rule="XX-01",
        status=status,
        effect=effect,
        reason="Das Programm sagt.",
        basis=Ground(kind=ASSUMED.kind, citation=ASSUMED.citation),
        facts=(),
    )


def _human(status: Status, rule_id: str = "XX-01") -> HumanFinding:
    return HumanFinding(rule=rule_id, status=status, reason="Gesehen.")


def _replaced(finding: Finding, human: HumanFinding, judged: Rule) -> Finding:
    (replaced,) = with_people([finding], [human], {judged.id: judged})
    return replaced


def _assessed(*people: HumanFinding, **changes: object) -> Assessment:
    return case_of(
        asking_but(**changes), court_for(shipped()), {2026: euro(80_000)}, people
    ).assessment


@pytest.mark.parametrize(
    ("status", "effect", "left"),
    [
        (OPEN, Effect.ASK, True),
        (OPEN, Effect.REVIEW, True),
        (OPEN, Effect.CONFIRM, True),
        (NOT_MET, Effect.REVIEW, True),
        (NOT_MET, Effect.REJECT, False),
        (NOT_MET, Effect.REDUCE, False),
        (NOT_MET, Effect.ASK, False),
        (MET, Effect.NONE, False),
    ],
)
def test_people_find_on_what_the_engine_left_open_or_to_them(
    status: Status, effect: Effect, *, left: bool
) -> None:
    assert left_to_people(_finding(status, effect), rule()) is left


def test_nobody_finds_on_what_the_budget_leaves() -> None:
    arithmetic = rule(otherwise=Effect.BUDGET)

    assert not left_to_people(_finding(OPEN, Effect.ASK), arithmetic)


def test_what_people_find_met_has_no_effect_any_more_and_both_reasons_stand() -> None:
    replaced = _replaced(_finding(OPEN, Effect.ASK), _human(MET), rule())

    assert (replaced.status, replaced.effect) == (MET, Effect.NONE)
    assert replaced.reason == (
        "Gesehen. (Feststellung der Behörde. Das Programm: Das Programm sagt.)"
    )


def test_what_people_find_not_met_has_the_effect_of_the_rule() -> None:
    replaced = _replaced(_finding(OPEN, Effect.ASK), _human(NOT_MET), rule())

    assert (replaced.status, replaced.effect) == (NOT_MET, Effect.REJECT)


def test_what_signers_deny_is_reviewed_where_the_rule_has_no_effect_of_its_own() -> None:
    judged = rule(otherwise=Effect.NONE)

    replaced = _replaced(_finding(OPEN, Effect.CONFIRM), _human(NOT_MET), judged)

    assert replaced.effect is Effect.REVIEW


@pytest.mark.parametrize("status", [MET, NOT_MET])
def test_what_the_engine_settled_stands_whatever_people_find(status: Status) -> None:
    settled = _finding(NOT_MET, Effect.REJECT)

    assert _replaced(settled, _human(status), rule()) == settled


def test_what_nobody_found_on_stays_as_it_is() -> None:
    finding = _finding(OPEN, Effect.ASK)

    assert _replaced(finding, _human(MET, "XX-02"), rule()) == finding


def test_people_alone_judge_the_rules_of_the_register() -> None:
    people = [_human(NOT_MET, "VO-04"), _human(MET, "FR-05")]

    (finding,) = of_register(people, shipped())

    assert (finding.rule, finding.status, finding.effect) == ("VO-04", NOT_MET, Effect.REJECT)
    assert finding.reason == (
        "Gesehen. (Feststellung der Behörde.) (Diese Regel beruht auf einer Annahme.)"
    )


def test_without_people_an_assessment_is_what_it_was() -> None:
    court = court_for(shipped())

    assert case_of(asking(), court, {}, ()) == case_of(asking(), court, {})


def test_an_application_that_never_answered_is_rejected() -> None:
    assert _assessed(_human(NOT_MET, "VO-04"), signed=None).outcome is Outcome.REJECT


def test_an_answer_in_time_leaves_the_application_as_it_is() -> None:
    assert _assessed(_human(MET, "VO-04")).outcome is Outcome.APPROVE


def test_what_is_found_twice_counts_as_found_last() -> None:
    assessment = _assessed(_human(NOT_MET, "FR-05"), _human(MET, "FR-05"))

    assert found(assessment.findings, "FR-05").status is MET
