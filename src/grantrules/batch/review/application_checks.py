"""Checks of the application itself: is it there, signed, and not paid for by somebody else."""

from grantrules.batch.review.other_grants import no_other_grant
from grantrules.batch.review.rule_checks import rule_check, rules_check
from grantrules.batch.review.subject import Subject, green, grey, red, together
from grantrules.model.application import Application
from grantrules.model.audit_check import AuditCheck, Evidence, Point
from grantrules.model.money import Cents, cents_of, decimal_text, euros
from grantrules.register.case_entries import GrantedAmount

_COMPONENTS = (
    ("salary", "Personal", "salary_costs", "third_party_salary"),
    ("material", "Sachkosten", "material_costs", "third_party_material"),
)


def application_present(subject: Subject) -> AuditCheck:
    """Checks that the application is kept, with a financing plan."""
    point, application = Point.APPLICATION, subject.application
    received = Evidence(entry=subject.case.received)
    if application is None:
        return red(point, "Die Angaben des Antrags fehlen oder sind beschädigt.", received)
    evidence = (received, subject.fact("financing_plan", application.financing_plan))
    if application.financing_plan:
        place = _place(application)
        return green(point, f"Der Antrag liegt vor{place}, mit Finanzierungsplan.", *evidence)
    return _lacking(subject, point, "Ein Finanzierungsplan liegt nicht vor.", *evidence)


def application_signed(subject: Subject) -> AuditCheck:
    """Checks that the applicant has signed, by a rule where the programme has one for it."""
    if subject.around.book.answering(Point.SIGNED):
        return rules_check(subject, Point.SIGNED)
    application = subject.application
    signed = application.signed if application else None
    evidence = (Evidence(entry=subject.case.received), subject.fact("signed", signed))
    if signed:
        return green(Point.SIGNED, "Der Antrag ist unterschrieben.", *evidence)
    return _lacking(subject, Point.SIGNED, "Der Antrag ist nicht unterschrieben.", *evidence)


def third_party_first(subject: Subject) -> AuditCheck:
    """Checks that nobody's money but the applicant's is replaced by the grant."""
    point, application = Point.THIRD_PARTY, subject.application
    if application is None:
        return _lacking(subject, point, "Die Angaben des Antrags fehlen.")
    amount = subject.case.amount
    return together(*(_component(subject, application, amount, one) for one in _COMPONENTS))


def no_double_funding(subject: Subject) -> AuditCheck:
    """Checks other funds of the Land, other applications, and other grants in the register."""
    return together(
        *(
            rule_check(subject, Point.DOUBLE_FUNDING, rule.id)
            for rule in subject.around.book.answering(Point.DOUBLE_FUNDING)
        ),
        no_other_grant(subject),
    )


def _component(
    subject: Subject,
    application: Application,
    amount: GrantedAmount,
    component: tuple[str, str, str, str],
) -> AuditCheck:
    name, german, costs_key, others_key = component
    costs, others = application.entry(costs_key), application.entry(others_key)
    evidence = (
        subject.fact(costs_key, _decimal(costs)),
        subject.fact(others_key, _decimal(others)),
        *(Evidence(rule=one.id) for one in subject.around.book.answering(Point.THIRD_PARTY)),
    )
    if not isinstance(costs, int) or not isinstance(others, int):
        return _lacking(subject, Point.THIRD_PARTY, f"{german}: nicht bestimmbar.", *evidence)
    most = max(_base(subject, name, costs) - others, 0)
    granted = cents_of(getattr(amount, name))
    words = (
        f"{german}: {euros(costs)} beantragt, {euros(others)} von Dritten, "
        f"{euros(granted)} vorgeschlagen oder bewilligt."
    )
    if granted > most:
        return red(Point.THIRD_PARTY, f"{words} Das sind mehr als {euros(most)}.", *evidence)
    return green(Point.THIRD_PARTY, words, *evidence)


def _base(subject: Subject, name: str, costs: Cents) -> Cents:
    """Gives what third-party funds are deducted from: a flat rate stands in place of the costs."""
    eligible = subject.case.proposal["eligible"][name]
    limit = (subject.finding(subject.cap_rule(name)) or {}).get("limit")
    if eligible is None or limit is None or cents_of(eligible) <= costs:
        return costs
    return cents_of(limit)


def _lacking(subject: Subject, point: Point, reason: str, *evidence: Evidence) -> AuditCheck:
    if subject.granted:
        return red(point, f"Bewilligt, obwohl: {reason}", *evidence)
    if subject.rejected:
        return green(point, f"Abgelehnt. {reason}", *evidence)
    return grey(point, f"Noch nicht entschieden. {reason}", *evidence)


def _place(application: Application) -> str:
    source = application.source
    if source is None:
        return ""
    row = "" if source.row is None else f", Zeile {source.row}"
    return f" ({source.file}, Blatt {source.sheet}{row})"


def _decimal(value: object) -> str | None:
    return decimal_text(value) if isinstance(value, int) else None
