from tests.unit.specification.living.small import (
    DAY,
    SPECIFICATION,
    document,
    performance,
    verdict,
)

from grantrules.model.basis import BasisKind
from grantrules.model.condition import AnyOf, Informs, Judged, Not
from grantrules.specification.gates.examination import Accepted, Examination
from grantrules.specification.gates.gate_finding import GateFinding, Severity
from grantrules.specification.living.document import living_document
from grantrules.specification.living.evidence import Evidence
from grantrules.specification.living.open_points import Excuse, asks_people

POINTS = document().open


def test_every_assumption_stands_with_the_rules_and_figures_that_rest_on_it() -> None:
    closing = next(
        one
        for one in POINTS.assumptions
        if any(resting.figure.title == "Antragsschluss 2025" for resting in one.figures)
    )

    assert all(one.citation.kind is BasisKind.ASSUMPTION for one in POINTS.assumptions)
    assert "FR-03" in closing.figures[0].rules


def test_rules_that_people_judge_are_listed() -> None:
    judged = [one.rule.id for one in POINTS.judged]

    assert "FR-05" in judged
    assert "FR-01" not in judged


def test_a_judgement_inside_a_condition_counts() -> None:
    assert asks_people(AnyOf(parts=(Informs(), Not(part=Judged()))))
    assert not asks_people(Not(part=Informs()))


def test_rules_that_no_scenario_shows_in_full_are_uncovered() -> None:
    uncovered = [one.rule.id for one in POINTS.uncovered]

    assert "HO-01" in uncovered
    assert "FR-01" not in uncovered


def test_sentences_that_nobody_speaks_are_listed() -> None:
    assert "nennt die Begründung {Text}" in [one.text for one in POINTS.unspoken]


def test_survivors_and_exceptions_are_kept_apart() -> None:
    assert [one.mutant.id for one in POINTS.survivors] == ["nie"]
    (excuse,) = POINTS.excuses
    assert excuse.reason == "Das lässt sich nicht beobachten."
    assert [one.mutant.id for one in excuse.shown] == ["gleich"]
    assert excuse.rules == ("FR-01",)


def test_of_many_changes_with_one_reason_only_the_first_are_told() -> None:
    changes = tuple(verdict(f"{number}", exception="Grund") for number in range(7))

    assert [one.mutant.id for one in Excuse("Grund", changes).shown] == ["0", "1", "2"]
    assert len(Excuse("Grund", changes[:6]).shown) == 6


def test_findings_of_the_gates_come_with_the_reason_for_accepting_them() -> None:
    finding = GateFinding("gap", "FR-01", Severity.REMARK, "Ein Hinweis.")
    examination = Examination((finding,), (Accepted(finding, "So gewollt."),), 0, 0)
    evidence = Evidence(SPECIFICATION, performance(), examination)

    points = living_document(evidence, DAY).open

    assert points.findings == (finding,)
    assert points.accepted[0].reason == "So gewollt."
