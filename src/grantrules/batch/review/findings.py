"""The checks of an audit office, case by case: green, red or grey, each with its evidence."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from grantrules.batch.review.application_checks import (
    application_present,
    application_signed,
    no_double_funding,
    third_party_first,
)
from grantrules.batch.review.award_checks import (
    payments_sound,
    proof_followed,
    repayment_followed,
)
from grantrules.batch.review.complete import import_faults
from grantrules.batch.review.course_checks import (
    import_complete,
    requests_followed,
    trail_intact,
)
from grantrules.batch.review.decision_checks import (
    assumptions_named,
    checked_first,
    four_eyes,
    in_sample,
    override_reasoned,
    within_caps,
)
from grantrules.batch.review.equality_checks import equal_treatment, rank_kept
from grantrules.batch.review.money_checks import (
    budget_faults,
    budget_kept,
    later_years_committed,
)
from grantrules.batch.review.notice_checks import made_known
from grantrules.batch.review.rule_basis import rule_bases
from grantrules.batch.review.rule_checks import other_rules, rules_check
from grantrules.batch.review.subject import Subject, Surroundings, grey
from grantrules.batch.review.success_checks import success_followed
from grantrules.batch.review.survey import Survey, survey
from grantrules.model.audit_check import AuditCheck, CaseChecks, Point
from grantrules.model.errors import RefusedError
from grantrules.model.rulebook import RuleBook
from grantrules.register.case import Case
from grantrules.register.case_entries import Allocation
from grantrules.register.database import Database
from grantrules.register.history import programmes
from grantrules.register.verification import verify

_Check = Callable[[Subject], AuditCheck]


def _by_rules(point: Point) -> _Check:
    return lambda subject: rules_check(subject, point)


CHECKS: Mapping[Point, _Check] = {
    Point.APPLICATION: application_present,
    Point.SIGNED: application_signed,
    Point.COMPLETENESS: _by_rules(Point.COMPLETENESS),
    Point.ELIGIBILITY: _by_rules(Point.ELIGIBILITY),
    Point.WINDOW: _by_rules(Point.WINDOW),
    Point.POST: _by_rules(Point.POST),
    Point.STATE_INTEREST: _by_rules(Point.STATE_INTEREST),
    Point.BETTER_TERMS: _by_rules(Point.BETTER_TERMS),
    Point.PURPOSE: _by_rules(Point.PURPOSE),
    Point.FINANCING: _by_rules(Point.FINANCING),
    Point.THIRD_PARTY: third_party_first,
    Point.DOUBLE_FUNDING: no_double_funding,
    Point.EARLY_START: _by_rules(Point.EARLY_START),
    Point.OTHER_RULES: other_rules,
    Point.CAPS: within_caps,
    Point.CHECKED_FIRST: checked_first,
    Point.FOUR_EYES: four_eyes,
    Point.OVERRIDE: override_reasoned,
    Point.EQUAL_TREATMENT: equal_treatment,
    Point.RANK: rank_kept,
    Point.BUDGET: budget_kept,
    Point.COMMITMENT: later_years_committed,
    Point.PAYMENT: payments_sound,
    Point.REQUESTS: requests_followed,
    Point.IMPORT: import_complete,
    Point.ASSUMPTIONS: assumptions_named,
    Point.SAMPLE: in_sample,
    Point.TRAIL: trail_intact,
    Point.LETTER: made_known,
    Point.PROOF: proof_followed,
    Point.REPAYMENT: repayment_followed,
    Point.SUCCESS: success_followed,
}
"""How each point is checked, in the order of the list."""


def findings(
    database: Database, book: RuleBook, on: date, references: Sequence[str] = ()
) -> tuple[CaseChecks, ...]:
    """Checks all cases of a programme, or those named; a RefusedError where one is unknown."""
    seen = survey(database, book.programme)
    unknown = [one for one in references if one not in seen.cases]
    if unknown:
        raise RefusedError(f"Im Register gibt es keinen Vorgang „{unknown[0]}“.")
    around = surroundings(database, seen, book, on)
    return tuple(case_checks(around, seen.cases[name]) for name in references or seen.cases)


def surroundings(database: Database, seen: Survey, book: RuleBook, on: date) -> Surroundings:
    """Works out what is the same for all cases."""
    faults = (*verify(database).faults, *seen.biography.faults.values())
    versions = {
        one.body.rulebook_sha256: one.body.rulebook_version
        for one in seen.chronicle.made(Allocation)
    }
    with database.reading() as connection:
        bases = rule_bases(connection, versions)
    return Surroundings(
        seen=seen,
        book=book,
        on=on,
        import_faults=import_faults(database, seen, book),
        budget_faults=budget_faults(seen),
        trail_faults=tuple(dict.fromkeys(faults)),
        versions=versions,
        bases=bases,
        elsewhere=_elsewhere(database, book.programme),
    )


def _elsewhere(database: Database, programme: str) -> tuple[Case, ...]:
    others = sorted(programmes(database) - {programme})
    return tuple(case for one in others for case in survey(database, one).cases.values())


def case_checks(around: Surroundings, case: Case) -> CaseChecks:
    """Checks one case."""
    dossier = around.seen.chronicle.dossiers[case.reference]
    if case.proposed is None:
        checks = [grey(point, "Noch nicht vorgeschlagen.") for point in CHECKS]
    else:
        subject = Subject(around, case, dossier)
        checks = [check(subject) for check in CHECKS.values()]
    return CaseChecks(
        reference=case.reference,
        applicant=case.proposal["applicant"]["name"] if case.proposed else None,
        state=case.state.german,
        checks=tuple(checks),
    )
