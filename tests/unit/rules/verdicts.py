"""What becomes of an applicant, by `identify` and in the whole assessment alike."""

from tests.unit.builders import asking_but, found, shipped

from grantrules import Outcome, assess
from grantrules.engine.directory import directory_of
from grantrules.engine.identity import identify
from grantrules.model.finding import Status
from grantrules.model.proposal import Assessment

DIRECTORY = directory_of(shipped().districts, shipped().lookalikes)


def judged(name: str, ags: str | None = None) -> Assessment:
    return assess(asking_but(applicant=name, ags=ags), shipped())


def assert_recognised(name: str, ags: str, *, stated: str | None = None) -> None:
    assert identify(name, stated, DIRECTORY).applicant.ags == ags
    assessment = judged(name, stated)
    assert (assessment.outcome, assessment.applicant.ags) == (Outcome.APPROVE, ags)


def assert_asked(name: str, rule: str, *, stated: str | None = None) -> str:
    assert identify(name, stated, DIRECTORY).applicant.ags is None
    assessment = judged(name, stated)
    assert assessment.outcome is Outcome.REQUEST_INFORMATION
    assert assessment.applicant.ags is None
    assert found(assessment.findings, rule).status is Status.NOT_MET
    for eligibility in ("AB-01", "AB-02"):
        assert found(assessment.findings, eligibility).status is Status.OPEN
    return found(assessment.findings, rule).reason


def assert_refused(name: str, *rules: str, stated: str | None = None) -> str:
    assert identify(name, stated, DIRECTORY).kind in {"municipality", "other"}
    assessment = judged(name, stated)
    assert assessment.outcome is Outcome.REJECT
    assert assessment.applicant.ags is None
    off = {rule for rule in ("AB-01", "AB-02", "AB-03", "AB-04") if _not_met(assessment, rule)}
    assert off == set(rules)
    return found(assessment.findings, rules[-1]).reason


def _not_met(assessment: Assessment, rule: str) -> bool:
    return found(assessment.findings, rule).status is Status.NOT_MET
