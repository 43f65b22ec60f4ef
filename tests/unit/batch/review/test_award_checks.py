"""Checks of payments, proofs and repayments: what follows a decision, and what was left undone."""

from datetime import date

import pytest
from tests.unit.batch.review.story import Story, application, granted

from grantrules.batch.review.award_checks import (
    payments_sound,
    proof_followed,
    repayment_followed,
)
from grantrules.model.audit_check import Evidence, Light
from grantrules.model.finding import Status
from grantrules.register import award_entries as award
from grantrules.register import case_entries as case
from grantrules.register.award_entries import RuleFound
from grantrules.register.movement import releasing

ONE = "2026-001"
EARLY, LATE = date(2027, 1, 10), date(2027, 8, 1)


def paid(amount: str = "40000.00") -> Story:
    story = granted()
    story.finish(ONE)
    story.pay(ONE, amount, "2026-09-02")
    return story


def overpaid() -> Story:
    """A case of which 10,000.00 EUR have to come back."""
    story = paid()
    story.prove(ONE, "30000.00")
    return story


def heard(story: Story, due_on: str = "2027-02-01") -> int:
    days = {"posted_on": "2026-12-28", "notified_on": "2027-01-01", "due_on": due_on}
    return story.act(award.Hearing, ONE, reason="Zu viel.", **days)


def claimed(story: Story) -> int:
    """Records a claim and approves it; gives its entry."""
    payment = story.case(ONE).award.payments[0].seq
    part = award.Part(
        payment=payment, paid_on="2026-09-02", amount="10000.00", interest="1.00", days=9
    )
    seq = story.act(
        award.Claim,
        ONE,
        claimed_on="2027-02-02",
        principal="10000.00",
        interest="1.00",
        parts=(part,),
        despite=None,
    )
    story.act(award.Approval, ONE, by="p_0000000000000002", subject=seq)
    return seq


def repaid(story: Story) -> None:
    payment = story.case(ONE).award.payments[0].seq
    part = {"payment": payment, "paid_on": "2026-09-02", "amount": "10000.00", "interest": "2.00"}
    story.act(
        award.Repaid,
        ONE,
        received_on="2027-02-10",
        principal="10000.00",
        interest="2.00",
        parts=(award.Part(**part, days=9),),
    )


def revoked(story: Story) -> None:
    heard(story)
    story.act(award.Statement, ONE, received_on="2026-12-28")
    story.act(
        case.Revocation,
        ONE,
        reason="Auflage.",
        movements=releasing(story.case(ONE)),
        revoked_on="2026-12-28",
        despite=None,
    )


def test_nothing_paid_is_grey() -> None:
    subject = granted().subject(ONE)

    for check in (payments_sound, proof_followed, repayment_followed):
        assert (check(subject).light, check(subject).reason) == (
            Light.GREY,
            "Noch ist nichts ausgezahlt.",
        )


def test_a_payment_of_a_final_award_is_green() -> None:
    story = granted()
    story.finish(ONE)
    seq = story.pay(ONE, "40000.00", "2026-09-02")

    check = payments_sound(story.subject(ONE))

    assert check.light is Light.GREEN
    assert check.reason.startswith("Ausgezahlt sind 40.000,00 € von 80.000,00 €.")
    assert check.evidence == (Evidence(entry=seq),)


@pytest.mark.parametrize(
    ("amount", "day", "words"),
    [
        ("80000.01", "2026-09-02", "Ausgezahlt sind 80.000,01 € von 80.000,00 €."),
        ("1.00", "2026-09-01", "Ausgezahlt am 01.09.2026, bestandskräftig erst ab 02.09.2026."),
    ],
)
def test_a_payment_too_early_or_too_high_is_red(amount: str, day: str, words: str) -> None:
    story = granted()
    story.finish(ONE)
    story.pay(ONE, amount, day)

    check = payments_sound(story.subject(ONE))

    assert check.light is Light.RED
    assert check.reason.startswith(words)


def test_a_payment_before_the_notice_was_known_is_red() -> None:
    story = granted()
    story.pay(ONE, "1.00", "2026-09-02")

    check = payments_sound(story.subject(ONE))

    assert check.light is Light.RED
    assert check.reason.startswith("Bekannt gegeben ist der Bescheid nicht")


def test_a_payment_against_a_rule_is_red() -> None:
    story = granted()
    story.finish(ONE)
    found = RuleFound(rule="AZ-01", status=Status.NOT_MET, reason="Zu früh.")
    days = {"paid_on": "2026-09-02", "need_from": "2026-12-01"}
    story.act(award.Payment, ONE, amount="1.00", findings=(found,), **days)

    check = payments_sound(story.subject(ONE))

    assert (check.light, check.reason.split(": Z")[0]) == (Light.RED, "AZ-01 nicht erfüllt")


def test_a_payment_without_a_decision_is_red() -> None:
    story = Story()
    story.receive(application(ONE))
    story.pay(ONE, "1.00", "2026-09-02")

    assert payments_sound(story.subject(ONE)).reason == "Ausgezahlt ohne Entscheidung."


@pytest.mark.parametrize(
    ("on", "light", "words"),
    [
        (date(2027, 6, 30), Light.GREY, "Fällig am 30.06.2027."),
        (date(2027, 7, 1), Light.RED, "Fällig war der Nachweis am 30.06.2027"),
    ],
)
def test_a_proof_is_due_half_a_year_after_the_funding(on: date, light: Light, words: str) -> None:
    check = proof_followed(paid().subject(ONE, on=on))

    assert check.light is light
    assert check.reason.startswith(words)


def test_an_examined_proof_is_green_however_late_it_is() -> None:
    check = proof_followed(overpaid().subject(ONE, on=LATE))

    assert (check.light, check.reason) == (Light.GREEN, "Anerkannt sind 30.000,00 €.")


def test_what_was_revoked_needs_no_proof() -> None:
    story = paid()
    revoked(story)

    assert proof_followed(story.subject(ONE, on=LATE)).light is Light.GREEN


def test_without_the_application_nobody_knows_when_a_proof_is_due() -> None:
    story = paid()
    story.applications.clear()

    check = proof_followed(story.subject(ONE, on=LATE))

    assert check.reason == "Wann der Nachweis fällig ist, steht nicht fest."


def test_what_a_proof_will_show_is_grey_and_what_it_showed_is_green() -> None:
    before, after = paid(), paid()
    after.prove(ONE, "40000.00")

    assert repayment_followed(before.subject(ONE)).light is Light.GREY
    assert repayment_followed(after.subject(ONE)).reason == "Zu erstatten ist nichts."


def test_a_repayment_that_nobody_pursues_is_red() -> None:
    check = repayment_followed(overpaid().subject(ONE, on=EARLY))

    assert check.light is Light.RED
    assert check.reason == (
        "Zu erstatten sind 10.000,00 €, gefordert ist nichts. Angehört wurde nicht."
    )


@pytest.mark.parametrize(
    ("on", "light", "words"),
    [
        (date(2027, 2, 1), Light.GREY, "Die Anhörung läuft bis 01.02.2027."),
        (date(2027, 2, 2), Light.RED, "Die Anhörung lief am 01.02.2027 ab."),
    ],
)
def test_a_hearing_gives_time_until_its_last_day(on: date, light: Light, words: str) -> None:
    story = overpaid()
    heard(story)

    check = repayment_followed(story.subject(ONE, on=on))

    assert check.light is light
    assert check.reason.endswith(words)


@pytest.mark.parametrize(
    ("on", "light", "words"),
    [
        (date(2027, 2, 1), Light.GREY, "läuft bis 01.02.2027. Die Anhörung läuft bis"),
        (date(2027, 2, 2), Light.RED, "ist abgelaufen am 01.02.2027."),
    ],
)
def test_the_year_from_knowledge_is_watched(on: date, light: Light, words: str) -> None:
    story = overpaid()
    heard(story, "2027-03-01")
    days = {"known_on": "2026-12-28", "limit_on": "2027-02-01"}
    story.act(award.Knowledge, ONE, reason="Vermerk.", **days)

    check = repayment_followed(story.subject(ONE, on=on))

    assert check.light is light
    assert words in check.reason


def test_a_claim_is_grey_until_everything_is_back() -> None:
    story = overpaid()
    heard(story)
    seq = claimed(story)
    before = repayment_followed(story.subject(ONE))

    repaid(story)
    after = repayment_followed(story.subject(ONE))

    assert before.reason == "Gefordert am 02.02.2027, offen sind 10.000,00 €."
    assert before.light is Light.GREY
    assert before.evidence == (Evidence(entry=seq),)
    assert (after.light, after.reason) == (
        Light.GREEN,
        "Alles ist zurückgezahlt oder erlassen.",
    )


def test_interest_on_late_use_is_grey_until_it_is_paid() -> None:
    story = paid()
    heard(story)
    payment = story.case(ONE).award.payments[0].seq
    seq = story.act(
        award.LateUse,
        ONE,
        payment=payment,
        amount="40000.00",
        claimed_on="2027-02-02",
        used_on="2026-12-01",
        interest="9.00",
        days=90,
        reason="Zu spät.",
        despite=None,
    )
    story.act(award.Approval, ONE, by="p_0000000000000002", subject=seq)

    check = repayment_followed(story.subject(ONE))

    assert (check.light, check.reason) == (Light.GREY, "Offene Zinsen: 9,00 €.")


def test_whoever_withdrew_still_has_to_prove_what_was_paid() -> None:
    story = paid()
    story.act(case.Withdrawal, ONE, reason="Verzicht.", movements=releasing(story.case(ONE)))

    assert proof_followed(story.subject(ONE, on=LATE)).light is Light.RED


def test_when_everything_came_back_nothing_is_to_be_proved_or_returned() -> None:
    story = paid("10000.00")
    story.act(case.Withdrawal, ONE, reason="Verzicht.", movements=releasing(story.case(ONE)))
    payment = story.case(ONE).award.payments[0].seq
    part = award.Part(
        payment=payment, paid_on="2026-09-02", amount="10000.00", interest="0.00", days=0
    )
    story.act(
        award.Repaid,
        ONE,
        received_on="2026-12-01",
        principal="10000.00",
        interest="0.00",
        parts=(part,),
    )
    subject = story.subject(ONE, on=LATE)

    assert proof_followed(subject).reason.startswith("Alles Ausgezahlte ist zurück;")
    assert repayment_followed(subject).reason == "Alles Ausgezahlte ist zurück."
