"""Whether money claimed back, remitted or returned agrees with what was paid and recognised."""

from collections.abc import Sequence
from datetime import date, timedelta

from grantrules.engine.repayment import Tranche, undone
from grantrules.model.money import Cents, cents_of, euros
from grantrules.register.act import Day, Reason
from grantrules.register.award import Award
from grantrules.register.award_entries import Claim, LateUse, Part, Remission, Repaid
from grantrules.register.case import Case


def tranches(award: Award) -> list[Tranche]:
    """Gives what was paid, as repayments undo it."""
    return [
        Tranche(one.seq, date.fromisoformat(one.body.paid_on), cents_of(one.body.amount))
        for one in award.payments
    ]


def check_limit(award: Award, acted_on: Day, despite: Reason | None) -> None:
    """Raises a ValueError where the year from knowledge is over and no reason is on record."""
    known = award.knowledge
    if known is not None and acted_on > known.body.limit_on and despite is None:
        raise ValueError(
            f"Die Jahresfrist ab Kenntnis ist am {_day(known.body.limit_on)} abgelaufen (§ 48 "
            "Abs. 4 VwVfG). Wer trotzdem handelt, nennt mit --despite den Grund."
        )


def check_heard(award: Award, acted_on: Day) -> None:
    """Raises a ValueError where the recipient could not yet say anything (§ 28 VwVfG)."""
    if award.hearing is None:
        raise ValueError("Vorher ist anzuhören (§ 28 VwVfG); „register hearing“ hält es fest.")
    answered = award.statement and award.statement.body.received_on <= acted_on
    if acted_on <= award.hearing.body.due_on and not answered:
        first = date.fromisoformat(award.hearing.body.due_on) + timedelta(days=1)
        raise ValueError(
            f"Die Anhörung läuft bis zum {_day(award.hearing.body.due_on)}; möglich ist es ab dem "
            f"{first:%d.%m.%Y}, früher nur nach einer Stellungnahme („register statement“)."
        )


def check_claim(case: Case, body: Claim) -> None:
    """Checks a claim: heard, in time, as much as is to be returned, interest added up."""
    check_heard(case.award, body.claimed_on)
    check_limit(case.award, body.claimed_on, body.despite)
    principal = cents_of(body.principal)
    if principal != case.to_return or not principal:
        raise ValueError(f"Zu erstatten sind {euros(case.to_return)}, nicht {euros(principal)}.")
    _check_parts(case.award, principal, body.parts, body.claimed_on)
    if sum(cents_of(one.interest) for one in body.parts) != cents_of(body.interest):
        raise ValueError("Die Zinsen der Teile ergeben nicht die Zinsen der Forderung.")


def check_late_use(case: Case, body: LateUse) -> None:
    """Checks interest on late use: heard, in time, no money of a payment twice, something owed."""
    check_heard(case.award, body.claimed_on)
    check_limit(case.award, body.claimed_on, body.despite)
    paid = next((one.body for one in case.award.payments if one.seq == body.payment), None)
    if paid is None:
        raise ValueError(f"Eintrag {body.payment} ist keine Auszahlung des Vorgangs.")
    if body.claimed_on < body.used_on:
        raise ValueError(
            f"Die Forderung am {_day(body.claimed_on)} läge vor der Verwendung am "
            f"{_day(body.used_on)}."
        )
    charged = case.award.charged(body.payment)
    if not 0 < cents_of(body.amount) <= cents_of(paid.amount) - charged:
        told = f"Ausgezahlt wurden mit Eintrag {body.payment} {_euros(paid.amount)}"
        before = f"; für {euros(charged)} davon sind schon Zinsen gefordert" if charged else ""
        raise ValueError(f"{told}{before}.")
    if cents_of(body.interest) <= 0:
        raise ValueError("Alsbald verwendet; Zinsen sind nicht zu fordern (§ 49a Abs. 4 VwVfG).")


def check_remission(case: Case, body: Remission) -> None:
    """Checks that something is remitted, and no more than is owed."""
    for cents, owed, word in (
        (cents_of(body.principal), case.award.open_principal, "Erstattung"),
        (cents_of(body.interest), case.award.open_interest, "Zinsen"),
    ):
        if not 0 <= cents <= owed:
            raise ValueError(f"{word}: Offen sind {euros(owed)}; {euros(cents)} geht nicht.")
    if cents_of(body.principal) + cents_of(body.interest) == 0:
        raise ValueError("Verzichtet wird immer auf einen Betrag über 0,00 €.")


def check_repaid(case: Case, body: Repaid) -> None:
    """Checks money that came back: no more than was claimed, or before a claim than was paid."""
    award, principal, interest = case.award, cents_of(body.principal), cents_of(body.interest)
    most = award.open_principal if award.claim else case.paid - award.returned
    if min(principal, interest) < 0 or principal + interest == 0:
        raise ValueError("Zurück kommt immer ein Betrag über 0,00 €.")
    if principal > most:
        raise ValueError(f"Zurückzuzahlen sind höchstens {euros(most)}, nicht {euros(principal)}.")
    _check_parts(award, principal, body.parts, body.received_on)
    due = sum(cents_of(one.interest) for one in body.parts)
    if award.claim is None and due:
        raise ValueError("Ohne Forderung laufen keine Zinsen.")
    if interest > award.open_interest + due:
        raise ValueError(
            f"An Zinsen sind {euros(award.open_interest + due)} fällig, nicht {euros(interest)}."
        )


def _check_parts(award: Award, principal: Cents, parts: Sequence[Part], until: Day) -> None:
    expected = [
        (one.name, one.paid_on.isoformat(), one.amount)
        for one in undone(tranches(award), award.returned, principal)
    ]
    if [(one.payment, one.paid_on, cents_of(one.amount)) for one in parts] != expected:
        raise ValueError("Die Teile sind nicht die Auszahlungen, die zurückkommen.")
    if any(until < one.paid_on for one in parts):
        raise ValueError(f"Der {_day(until)} liegt vor der Auszahlung.")
    if any(cents_of(one.interest) < 0 for one in parts):
        raise ValueError("Zinsen unter 0,00 € gibt es nicht.")


def _euros(money: str) -> str:
    return euros(cents_of(money))


def _day(text: Day) -> str:
    return f"{date.fromisoformat(text):%d.%m.%Y}"
