"""The assessment of one application: all findings that need no other application."""

from collections.abc import Mapping
from typing import NamedTuple

from grantrules.engine.court import Court, court_for
from grantrules.engine.outcome import outcome_of
from grantrules.engine.picture import Picture
from grantrules.model.application import Application
from grantrules.model.proposal import Assessment
from grantrules.model.rulebook import RuleBook


class Case(NamedTuple):
    """An application on its way: what was worked out, and what was found."""

    picture: Picture
    assessment: Assessment


def assess(application: Application, book: RuleBook) -> Assessment:
    """Judges one application (Prüfergebnis); pure, and without the rules that need a batch."""
    return case_of(application, court_for(book), book.appropriated()).assessment


def case_of(application: Application, court: Court, appropriated: Mapping[int, int]) -> Case:
    """Judges one application under the given money per budget year."""
    picture = court.picture(application, appropriated)
    findings = court.application_bench.findings(picture, picture.notes)
    assessment = Assessment(
        application=application,
        applicant=picture.applicant,
        outcome=outcome_of(findings, picture.requested, picture.eligible),
        requested=picture.requested,
        eligible=picture.eligible,
        findings=findings,
    )
    return Case(picture, assessment)
