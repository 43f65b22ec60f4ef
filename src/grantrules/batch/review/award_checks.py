"""Checks of what follows a decision: payments, proofs of use, repayments."""

from datetime import date
from typing import Any

from grantrules.batch.review.subject import Subject, green, grey, red
from grantrules.engine.deadline import deadline_of
from grantrules.engine.parameter_value import value_on
from grantrules.model.audit_check import AuditCheck, Evidence, Point
from grantrules.model.finding import Status
from grantrules.model.money import cents_of, euros
from grantrules.model.period import Period
from grantrules.model.problem import Problem
from grantrules.model.window import DeadlineKind
from grantrules.register.award_entries import Payment
from grantrules.register.life import State
from grantrules.register.made import Made

_NOTHING_PAID = "Noch ist nichts ausgezahlt."


def payments_sound(subject: Subject) -> AuditCheck:
    """Checks that nothing was paid before the award was final, too early or above it."""
    point, decision = Point.PAYMENT, subject.decision
    payments = subject.dossier.made(Payment)
    evidence = [Evidence(entry=one.seq) for one in payments]
    if not payments:
        return grey(point, _NOTHING_PAID)
    if decision is None:
        return red(point, "Ausgezahlt ohne Entscheidung.", *evidence)
    paid = sum(cents_of(one.body.amount) for one in payments)
    granted = cents_of(decision.body.amount.total)
    faults = [*_too_early(subject, payments), *_against_rules(payments)]
    told = f"Ausgezahlt sind {euros(paid)} von {euros(granted)}."
    if faults or paid > granted:
        return red(point, " ".join([*faults, told]), *evidence)
    return green(point, f"{told} Der Bescheid war bestandskräftig.", *evidence)


def proof_followed(subject: Subject) -> AuditCheck:  # noqa: PLR0911 - one a case
    """Checks that a proof of use was examined by two people, or is not due yet."""
    point, award = Point.PROOF, subject.case.award
    if not award.payments:
        return grey(point, _NOTHING_PAID)
    if award.proof is not None:
        told = f"Anerkannt sind {euros(award.recognised or 0)}."
        return green(point, told, Evidence(entry=award.proof.seq))
    if subject.case.revocation is not None:
        return green(point, "Die Entscheidung ist aufgehoben; nachzuweisen ist nichts mehr.")
    if subject.case.kept <= 0:
        return green(point, "Alles Ausgezahlte ist zurück; nachzuweisen ist nichts mehr.")
    due = _proof_due(subject)
    if due is None:
        return grey(point, "Wann der Nachweis fällig ist, steht nicht fest.")
    if subject.around.on > due:
        return red(point, f"Fällig war der Nachweis am {due:%d.%m.%Y}; geprüft ist er nicht.")
    return grey(point, f"Fällig am {due:%d.%m.%Y}.")


def repayment_followed(subject: Subject) -> AuditCheck:  # noqa: PLR0911 - one a case
    """Checks that money which does not stand is claimed back, in time and after a hearing."""
    point, case = Point.REPAYMENT, subject.case
    award = case.award
    if not award.payments:
        return grey(point, _NOTHING_PAID)
    if award.claim is not None:
        open_money = award.open_principal + award.open_interest
        if case.state is State.SETTLED:
            return green(point, "Alles ist zurückgezahlt oder erlassen.", _entry(award.claim))
        told = f"Gefordert am {_day(award.claim.body.claimed_on)}, offen sind {euros(open_money)}."
        return grey(point, told, _entry(award.claim))
    if award.open_interest:
        return grey(point, f"Offene Zinsen: {euros(award.open_interest)}.")
    if case.to_return:
        return _unclaimed(subject)
    if award.proof is None and case.kept <= 0:
        return green(point, "Alles Ausgezahlte ist zurück.", _entry(award.repaid[-1]))
    if award.proof is None:
        return grey(point, "Ob etwas zu erstatten ist, zeigt der Nachweis.")
    return green(point, "Zu erstatten ist nichts.", _entry(award.proof))


def _unclaimed(subject: Subject) -> AuditCheck:
    point, award, on = Point.REPAYMENT, subject.case.award, subject.around.on
    told = f"Zu erstatten sind {euros(subject.case.to_return)}, gefordert ist nichts."
    known = award.knowledge
    if known is not None:
        limit = date.fromisoformat(known.body.limit_on)
        over = "ist abgelaufen am" if on > limit else "läuft bis"
        told = f"{told} Die Jahresfrist ab Kenntnis {over} {limit:%d.%m.%Y}."
        if on > limit:
            return red(point, told, _entry(known))
    if award.hearing is None:
        return red(point, f"{told} Angehört wurde nicht.")
    due = date.fromisoformat(award.hearing.body.due_on)
    if on > due:
        told = f"{told} Die Anhörung lief am {due:%d.%m.%Y} ab."
        return red(point, told, _entry(award.hearing))
    return grey(point, f"{told} Die Anhörung läuft bis {due:%d.%m.%Y}.", _entry(award.hearing))


def _too_early(subject: Subject, payments: tuple[Made[Payment], ...]) -> list[str]:
    final = subject.case.award.final_from
    if final is None:
        return ["Bekannt gegeben ist der Bescheid nicht, bestandskräftig also auch nicht."]
    days = [_day(one.body.paid_on) for one in payments if one.body.paid_on < final]
    if not days:
        return []
    return [f"Ausgezahlt am {', '.join(days)}, bestandskräftig erst ab {_day(final)}."]


def _against_rules(payments: tuple[Made[Payment], ...]) -> list[str]:
    return [
        f"{found.rule} {found.status.german}: {found.reason}"
        for one in payments
        for found in one.body.findings
        if found.status is not Status.MET
    ]


def _proof_due(subject: Subject) -> date | None:
    end = subject.application.funding_end if subject.application else None
    stated = None if end is None else value_on(subject.around.book, "proof_of_use_period", end)
    if end is None or stated is None or isinstance(stated, Problem):
        return None
    period = Period.of(str(stated.value))
    return deadline_of(end, period, DeadlineKind.FRIST, subject.around.book.land).end


def _entry(made: Made[Any]) -> Evidence:
    return Evidence(entry=made.seq)


def _day(text: str) -> str:
    return f"{date.fromisoformat(text):%d.%m.%Y}"
