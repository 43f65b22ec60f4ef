import pytest
from tests.unit.batch.review.story import (
    ANNA,
    BEN,
    CEM,
    PROGRAMME,
    Story,
    application,
    granted,
    wish,
)
from tests.unit.batch.review.test_four_eyes import forged

from grantrules.batch.review import decision_checks as checks
from grantrules.batch.review.subject import Subject
from grantrules.model.audit_check import Evidence, Light
from grantrules.model.proposal import Outcome
from grantrules.register.case_entries import CaseProposed, FindingMade
from grantrules.register.trail_entries import SampleDrawn


def undecided() -> Story:
    story = Story()
    story.receive(application("2026-001"))
    return story


def with_proposal(subject: Subject, **changes: object) -> Subject:
    """Gives the case as if the engine had proposed something else."""
    proposed = subject.case.proposed
    assert proposed is not None
    proposal = {**proposed.body.proposal, **changes}
    body = proposed.body.model_copy(update={"proposal": proposal})
    return subject._replace(case=subject.case._replace(proposed=proposed._replace(body=body)))


@pytest.mark.parametrize(
    "check",
    [checks.checked_first, checks.four_eyes, checks.in_sample],
    ids=lambda one: one.__name__,
)
def test_without_a_decision_there_is_nothing_to_judge(check: object) -> None:
    assert callable(check)

    assert check(undecided().subject("2026-001")).light is Light.GREY


def test_a_grant_of_what_is_eligible_is_green_with_both_figures() -> None:
    check = checks.within_caps(granted().subject("2026-001"))

    assert check.light is Light.GREEN
    assert check.reason == "Förderfähig sind 80.000,00 €, bewilligt 80.000,00 €."


def test_a_proposal_is_not_yet_granted() -> None:
    check = checks.within_caps(undecided().subject("2026-001"))

    assert check.reason == "Förderfähig sind 80.000,00 €, vorgeschlagen 80.000,00 €."


def test_an_unknown_eligible_amount_is_grey() -> None:
    story = Story()
    story.receive(application("2026-001", salary_costs=None))

    assert checks.within_caps(story.subject("2026-001")).light is Light.GREY


def test_more_than_the_eligible_is_red() -> None:
    story = Story()
    story.receive(application("2026-001", salary_costs=7_000_000))
    story.confirm("2026-001")
    story.override("2026-001", wish(Outcome.APPROVE)._replace(salary=7_000_000, by_year={}))

    check = checks.within_caps(story.subject("2026-001"))

    assert check.light is Light.RED
    assert "Personal: 70.000,00 €, förderfähig 60.000,00 €." in check.reason


def test_a_grant_where_nothing_was_computable_is_red() -> None:
    subject = granted().subject("2026-001")
    nothing = {"total": None, "salary": None, "material": None, "by_year": None}

    check = checks.within_caps(with_proposal(subject, eligible=nothing))

    assert check.light is Light.RED
    assert "förderfähig nicht bestimmbar" in check.reason


def test_an_eligible_amount_above_the_cap_is_red() -> None:
    subject = granted().subject("2026-001")
    more = {"total": "90000.00", "salary": "70000.00", "material": "20000.00", "by_year": []}

    check = checks.within_caps(with_proposal(subject, eligible=more))

    assert check.light is Light.RED
    assert "Personal: förderfähig 70000.00 über dem Höchstbetrag 60000.00." in check.reason


def test_a_rule_book_without_caps_is_only_compared_with_the_eligible() -> None:
    subject = granted().subject("2026-001")

    check = checks.within_caps(with_proposal(subject, findings=[]))

    assert check.light is Light.GREEN


def test_a_decision_after_all_checks_is_green() -> None:
    check = checks.checked_first(granted().subject("2026-001"))

    assert check.light is Light.GREEN
    assert "am 01.09.2026 entschieden" in check.reason


def test_a_finding_after_the_first_signature_is_red() -> None:
    story = granted()
    signed = story.case("2026-001").signatures[0].seq
    found = next(one for one in story.entries if isinstance(one.body, FindingMade))
    subject = story.subject("2026-001")
    late = found.model_copy(update={"seq": signed + 1})
    entries = (*subject.dossier.entries, late)

    check = checks.checked_first(
        subject._replace(dossier=subject.dossier._replace(entries=entries))
    )

    assert check.light is Light.RED
    assert f"Nach der ersten Unterschrift geprüft: Eintrag {signed + 1}." in check.reason


def test_a_signature_before_any_proposal_is_red() -> None:
    subject = granted().subject("2026-001")
    entries = tuple(
        one for one in subject.dossier.entries if not isinstance(one.body, CaseProposed)
    )

    check = checks.checked_first(
        subject._replace(dossier=subject.dossier._replace(entries=entries))
    )

    assert check.light is Light.RED


def test_four_eyes_name_both_people() -> None:
    check = checks.four_eyes(granted().subject("2026-001"))

    assert check.light is Light.GREEN
    assert check.reason == "Gezeichnet haben Anna und Ben."


def test_a_case_signed_once_names_the_signature() -> None:
    story = undecided()
    story.confirm("2026-001")
    seq = story.sign("2026-001", ANNA)

    check = checks.four_eyes(story.subject("2026-001"))

    assert (check.light, check.evidence) == (Light.GREY, (Evidence(entry=seq),))


def test_one_person_signing_twice_is_red() -> None:
    story = forged(BEN, ANNA)
    subject = story.subject("2026-001")

    assert checks.four_eyes(subject).light is Light.RED


def overridden() -> Story:
    story = undecided()
    story.confirm("2026-001")
    story.override("2026-001", wish(Outcome.REJECT, reason="Kein Bedarf."))
    return story


def test_no_override_is_green() -> None:
    assert checks.override_reasoned(granted().subject("2026-001")).light is Light.GREEN


def test_an_override_is_grey_until_somebody_else_approves_it() -> None:
    story = overridden()
    before = checks.override_reasoned(story.subject("2026-001"))
    story.sign("2026-001", CEM)
    story.sign("2026-001", BEN)

    after = checks.override_reasoned(story.subject("2026-001"))

    assert (before.light, after.light) == (Light.GREY, Light.GREEN)
    assert after.reason == "Anna hat abweichend vorgeschlagen: Kein Bedarf. Genehmigt hat es Ben."


def test_an_override_without_a_reason_is_red() -> None:
    story = undecided()
    story.override("2026-001", wish(Outcome.REJECT, reason="  "))

    assert checks.override_reasoned(story.subject("2026-001")).light is Light.RED


def test_an_override_approved_by_whoever_made_it_is_red() -> None:
    check = checks.override_reasoned(forged(CEM, BEN, BEN).subject("2026-001"))

    assert check.light is Light.RED
    assert "Genehmigt hat es dieselbe Person." in check.reason


def test_assumptions_stand_in_the_reasons() -> None:
    check = checks.assumptions_named(granted().subject("2026-001"))

    assert check.light is Light.GREEN
    assert Evidence(rule="FG-11") in check.evidence


def test_a_reason_that_hides_an_assumption_is_red() -> None:
    subject = granted().subject("2026-001")
    silent = [{**one, "reason": "So ist es."} for one in subject.case.proposal["findings"]]

    check = checks.assumptions_named(with_proposal(subject, findings=silent))

    assert check.light is Light.RED
    assert "FG-11" in check.reason


@pytest.mark.parametrize(
    ("drawn", "word"), [(("2026-001",), " gezogen."), (("2026-002",), " nicht gezogen.")]
)
def test_a_documented_sample_is_green_drawn_or_not(drawn: tuple[str, ...], word: str) -> None:
    story = granted()
    sample = SampleDrawn(
        by=ANNA, programme=PROGRAMME, seed="s", percent=10, size=1, references=drawn
    )

    seq = story.tell(sample)

    check = checks.in_sample(story.subject("2026-001"))
    assert (check.light, check.evidence) == (Light.GREEN, (Evidence(entry=seq),))
    assert check.reason.endswith(word)


def test_without_a_sample_since_the_decision_it_is_grey() -> None:
    assert checks.in_sample(granted().subject("2026-001")).light is Light.GREY
