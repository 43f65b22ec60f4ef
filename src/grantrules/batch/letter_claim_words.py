"""What the register has about money that is claimed, in sentences for its recipient."""

from datetime import date

from grantrules.engine.spelling import german_day
from grantrules.model.money import cents_of, euros
from grantrules.register.award import Award
from grantrules.register.award_entries import Claim, LateUse
from grantrules.register.case import Case
from grantrules.report.letters.hole import hole

_LIMIT = "§ 49 Abs. 3 Satz 2, § 48 Abs. 4 VwVfG"


def paid_facts(case: Case) -> tuple[str, ...]:
    """Says what was granted, paid, recognised and returned."""
    award = case.award
    return (
        f"Bewilligt sind {euros(case.granted)}.",
        *(
            f"Am {_day(one.body.paid_on)} wurden {euros(cents_of(one.body.amount))} ausgezahlt."
            for one in award.payments
        ),
        *(
            []
            if award.recognised is None
            else [f"Als Ausgaben sind {euros(award.recognised)} anerkannt."]
        ),
        *([f"Zurückgezahlt sind {euros(award.returned)}."] if award.returned else []),
    )


def late_use_facts(case: Case, body: LateUse) -> tuple[str, ...]:
    """Says what was paid when and used when."""
    paid = [one.body.paid_on for one in case.award.payments if one.seq == body.payment]
    amount = euros(cents_of(body.amount))
    return (
        f"Bewilligt sind {euros(case.granted)}.",
        *(f"Ausgezahlt wurde am {_day(day)}." for day in paid),
        f"Davon wurden {amount} am {_day(body.used_on)} verwendet.",
    )


def claim_facts(award: Award) -> tuple[str, ...]:
    """Says that the recipient was heard, and whether they answered."""
    heard, answer = award.hearing, award.statement
    if heard is None:
        return (hole("Anhörung"),)
    posted, due = _day(heard.body.posted_on), _day(heard.body.due_on)
    return (
        (
            f"Mit Schreiben vom {posted} haben wir Ihnen Gelegenheit gegeben, sich bis zum {due} "
            "zu äußern (§ 28 Abs. 1 VwVfG)."
        ),
        "Eine Äußerung ist nicht eingegangen."
        if answer is None
        else f"Ihre Stellungnahme ist am {_day(answer.body.received_on)} eingegangen.",
    )


def known_reasons(case: Case) -> tuple[str, ...]:
    """Says why money has to come back: why the grant was revoked, and what the hearing told."""
    revoked = [] if case.revocation is None else [case.revocation.body.reason]
    heard = [] if case.award.hearing is None else [case.award.hearing.body.reason]
    return tuple(dict.fromkeys((*revoked, *heard))) or (hole("Grund"),)


def claim_reasons(case: Case, body: Claim | LateUse) -> tuple[str, ...]:
    """Says why money is claimed: what is known, what came of the hearing, and the year."""
    award = case.award
    known = known_reasons(case)
    answered = () if award.statement is None else (hole("Würdigung der Stellungnahme"),)
    if isinstance(body, LateUse):
        known = tuple(dict.fromkeys((*known, body.reason)))
    return (*known, *answered, *_limit(award, body))


def part_steps(body: Claim) -> tuple[str, ...]:
    """Says which payment each part of the claim belongs to, and the interest on it."""
    return tuple(
        f"{euros(cents_of(one.amount))} aus der Auszahlung vom {_day(one.paid_on)}: {one.days} "
        f"Tage, {euros(cents_of(one.interest))} Zinsen."
        for one in body.parts
    )


def _limit(award: Award, body: Claim | LateUse) -> tuple[str, ...]:
    if body.despite is not None:
        return (f"Die Jahresfrist steht nicht entgegen ({_LIMIT}): {body.despite}",)
    if isinstance(body, LateUse):
        return ()
    known = award.knowledge
    if known is None:
        return (hole("Kenntnis der Tatsachen und Jahresfrist, § 48 Abs. 4 VwVfG,"),)
    since, until = _day(known.body.known_on), _day(known.body.limit_on)
    kept = (
        "Die Jahresfrist ist gewahrt: Die Tatsachen, die den Widerruf rechtfertigen, sind uns seit "
        f"dem {since} bekannt; die Frist endet am {until} ({_LIMIT})."
    )
    return (kept,)


def _day(iso: str) -> str:
    return german_day(date.fromisoformat(iso))
