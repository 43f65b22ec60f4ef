from typing import Any

import pytest
from tests.unit.batch.review.story import Story, amount, application, granted, wish

from grantrules.batch.review.application_checks import (
    application_present,
    application_signed,
    no_double_funding,
    third_party_first,
)
from grantrules.model.audit_check import Light
from grantrules.model.proposal import Outcome


def overridden(outcome: Outcome, **changes: Any) -> Story:  # noqa: ANN401 - any fact
    """A story in which people decided otherwise than the engine."""
    story = Story()
    story.receive(application("2026-001", **changes))
    story.confirm("2026-001")
    story.override("2026-001", wish(outcome))
    story.decide_now("2026-001")
    return story


def test_an_application_with_a_plan_is_there_with_its_place() -> None:
    check = application_present(granted().subject("2026-001"))

    assert check.light is Light.GREEN
    assert "(a.xlsx, Blatt Anträge, Zeile 2)" in check.reason


def test_an_application_that_was_not_read_from_a_file_has_no_place() -> None:
    check = application_present(granted(source=None).subject("2026-001"))

    assert check.reason == "Der Antrag liegt vor, mit Finanzierungsplan."


def test_a_form_has_a_sheet_and_no_row() -> None:
    source = {"file": "f.xlsx", "sheet": "Antrag"}

    check = application_present(granted(source=source).subject("2026-001"))

    assert "(f.xlsx, Blatt Antrag)" in check.reason


@pytest.mark.parametrize(
    ("outcome", "light"), [(Outcome.APPROVE, Light.RED), (Outcome.REJECT, Light.GREEN)]
)
def test_a_missing_plan_or_signature_is_red_where_money_was_granted(
    outcome: Outcome, light: Light
) -> None:
    subject = overridden(outcome, financing_plan=False, signed=False).subject("2026-001")

    checks = [application_present(subject), application_signed(subject)]

    assert [one.light for one in checks] == [light, light]


def test_before_the_decision_a_missing_plan_is_grey() -> None:
    story = Story()
    story.receive(application("2026-001", financing_plan=False))

    assert application_present(story.subject("2026-001")).light is Light.GREY


def test_facts_that_are_gone_are_red() -> None:
    story = granted()
    story.applications.clear()
    subject = story.subject("2026-001")

    checks = [application_present(subject), application_signed(subject), third_party_first(subject)]

    assert [one.light for one in checks] == [Light.RED] * 3


def test_third_party_money_that_was_deducted_is_green_with_figures_and_cells() -> None:
    subject = granted(third_party_salary=1_000_000).subject("2026-001")

    check = third_party_first(subject)

    assert check.light is Light.GREEN
    assert "60.000,00 € beantragt, 10.000,00 € von Dritten, 50.000,00 € " in check.reason
    assert "Anträge!K2" in {one.fact.cell for one in check.evidence if one.fact}


def test_a_grant_that_leaves_third_party_money_aside_is_red() -> None:
    override = Story()
    override.receive(application("2026-001", third_party_salary=1_000_000))
    override.confirm("2026-001")
    override.override("2026-001", wish(Outcome.APPROVE)._replace(salary=6_000_000))
    override.decide_now("2026-001")

    check = third_party_first(override.subject("2026-001"))

    assert check.light is Light.RED
    assert "Das sind mehr als 50.000,00 €." in check.reason


def test_unknown_third_party_money_cannot_be_judged_before_the_decision() -> None:
    story = Story()
    story.receive(application("2026-001", third_party_salary=None))

    check = third_party_first(story.subject("2026-001"))

    assert check.light is Light.GREY
    assert "Personal: nicht bestimmbar." in check.reason


def test_a_flat_rate_stands_in_place_of_the_costs() -> None:
    story = granted(material_costs=500_000)
    subject = story.subject("2026-001")
    proposed = subject.case.proposed
    assert proposed is not None
    eligible = {**proposed.body.proposal["eligible"], "material": "20000.00"}  # type: ignore[dict-item]
    flat = proposed.body.model_copy(
        update={
            "proposal": {
                **proposed.body.proposal,
                "eligible": eligible,
                "amount": {
                    **amount("60000.00").model_dump(mode="json"),
                    "material": "20000.00",
                },
            }
        }
    )

    check = third_party_first(
        subject._replace(case=subject.case._replace(proposed=proposed._replace(body=flat)))
    )

    assert check.light is Light.GREEN


def test_no_other_grant_and_no_other_state_funds_is_green() -> None:
    check = no_double_funding(granted().subject("2026-001"))

    assert check.light is Light.GREEN
    assert "Im Register steht keine weitere Bewilligung" in check.reason


def test_a_second_grant_to_the_same_applicant_in_the_same_year_is_red() -> None:
    story = granted()
    story.receive(application("2026-002"))
    story.confirm("2026-002")
    story.override("2026-002", wish(Outcome.APPROVE))
    story.decide_now("2026-002")

    checks = [no_double_funding(story.subject(name)) for name in ("2026-001", "2026-002")]

    assert [one.light for one in checks] == [Light.RED, Light.RED]
    assert "auch eine Bewilligung unter 2026-002." in checks[0].reason
