"""The assessment of one application: all findings that need no other application."""

from collections.abc import Mapping
from typing import NamedTuple

from grantrules.engine.court import Court, court_for
from grantrules.engine.human import of_register, with_people
from grantrules.engine.outcome import outcome_of
from grantrules.engine.picture import Picture
from grantrules.model.application import Application
from grantrules.model.proposal import Assessment
from grantrules.model.register_state import HumanFinding
from grantrules.model.rulebook import RuleBook


class Case(NamedTuple):
    """An application on its way: what was worked out, what was found, also by people."""

    picture: Picture
    assessment: Assessment
    people: tuple[HumanFinding, ...] = ()


def assess(application: Application, book: RuleBook) -> Assessment:
    """Judges one application (Prüfergebnis); pure, and without the rules that need a batch."""
    return case_of(application, court_for(book), book.appropriated()).assessment


def case_of(
    application: Application,
    court: Court,
    appropriated: Mapping[int, int],
    people: tuple[HumanFinding, ...] = (),
) -> Case:
    """Judges one application under the given money per budget year, with people's findings."""
    picture = court.picture(application, appropriated)
    bench = court.application_bench
    findings = (
        *with_people(bench.findings(picture, picture.notes), people, bench.rules),
        *of_register(people, court.book),
    )
    assessment = Assessment(
        application=application,
        applicant=picture.applicant,
        outcome=outcome_of(findings, picture.requested, picture.eligible),
        requested=picture.requested,
        eligible=picture.eligible,
        findings=findings,
    )
    return Case(picture, assessment, people)
