"""Whether money claimed back, remitted or returned agrees with what was paid and recognised."""

import pytest
from tests.unit.register.cases import (
    HEARD_OUT,
    SPENT,
    accepted,
    answered,
    claimed,
    fault,
    heard,
    learned,
    lived,
    part,
    proved,
    remitted,
    returned,
    revoked_on,
    used_late,
)

from grantrules.register.entry import Body
from grantrules.register.life import State

PROVED = (*SPENT, proved(), accepted(8))
HEARD = (*PROVED, heard())
CLAIMED = (*HEARD, claimed(), accepted(11))
CHARGED = (*HEARD, used_late(amount="50.00"), accepted(11))
LIMITED = (*PROVED, heard(), learned("2026-12-10", "2026-12-10"))


@pytest.mark.parametrize(
    ("before", "body", "said"),
    [
        (PROVED, claimed(), "Vorher ist anzuhören"),
        (HEARD, claimed(claimed_on="2027-01-12"), "möglich ist es ab dem 13.01.2027"),
        (
            (*HEARD, answered("2027-01-05")),
            claimed(claimed_on="2027-01-04"),
            "möglich ist es ab dem 13.01.2027",
        ),
        (LIMITED, claimed(), "Die Jahresfrist ab Kenntnis ist am 10.12.2026 abgelaufen"),
        (HEARD, claimed(principal="29.99"), "Zu erstatten sind 30,00 €, nicht 29,99 €."),
        (HEARD, claimed(interest="0.51"), "ergeben nicht die Zinsen der Forderung"),
        (HEARD, claimed(parts=(part("29.99"),)), "nicht die Auszahlungen, die zurückkommen"),
        (HEARD, claimed(parts=(part(payment=6),)), "nicht die Auszahlungen, die zurückkommen"),
        (
            HEARD,
            claimed(parts=(part(interest="-0.50"),), interest="-0.50"),
            "Zinsen unter 0,00 € gibt es nicht.",
        ),
        (PROVED, used_late(), "Vorher ist anzuhören"),
        (HEARD, used_late(payment=6), "Eintrag 6 ist keine Auszahlung"),
        (HEARD, used_late(amount="80.01"), "Ausgezahlt wurden mit Eintrag 7 80,00 €."),
        (HEARD, used_late(amount="0.00"), "Ausgezahlt wurden mit Eintrag 7 80,00 €."),
        (HEARD, used_late(interest="0.00"), "Alsbald verwendet"),
        (HEARD, used_late(claimed_on="2027-02-01"), "am 01.02.2027 läge vor der Verwendung am"),
        (CHARGED, used_late(amount="30.01"), "für 50,00 € davon sind schon Zinsen gefordert."),
        (LIMITED, used_late(), "Die Jahresfrist ab Kenntnis ist am 10.12.2026 abgelaufen"),
        (CLAIMED, remitted("30.01"), "Erstattung: Offen sind 30,00 €; 30,01 € geht nicht."),
        (CLAIMED, remitted("1.00", "0.01"), "Zinsen: Offen sind 0,00 €; 0,01 € geht nicht."),
        (CLAIMED, remitted("-1.00"), "Erstattung: Offen sind 30,00 €"),
        (CLAIMED, remitted(), "immer auf einen Betrag über 0,00 €"),
        (CLAIMED, returned("30.01"), "höchstens 30,00 €, nicht 30,01 €"),
        (CLAIMED, returned("0.00"), "immer ein Betrag über 0,00 €"),
        (CLAIMED, returned("1.00", "-0.10"), "immer ein Betrag über 0,00 €"),
        (CLAIMED, returned("30.00", "0.61"), "An Zinsen sind 0,60 € fällig, nicht 0,61 €."),
        (CLAIMED, returned(received_on="2026-11-30"), "liegt vor der Auszahlung"),
        (PROVED, returned("80.01"), "höchstens 80,00 €"),
        (PROVED, returned("10.00"), "Ohne Forderung laufen keine Zinsen."),
    ],
)
def test_what_does_not_agree_is_a_fault(before: tuple[Body, ...], body: Body, said: str) -> None:
    assert said in fault(*before, body)


@pytest.mark.parametrize(
    "bodies",
    [
        (*HEARD, answered("2026-12-20"), claimed(claimed_on="2026-12-20")),
        (*LIMITED, claimed(despite="Arglist.")),
        (*LIMITED, used_late(despite="Arglist.")),
        (*CHARGED, used_late(amount="30.00")),
        (*PROVED, heard(), learned("2026-12-13", "2027-01-13"), claimed()),
        (*SPENT, *HEARD_OUT, learned("2026-12-15", "2026-12-15"), revoked_on("2026-12-15", None)),
        (
            *SPENT,
            *HEARD_OUT,
            learned("2026-12-14", "2026-12-14"),
            revoked_on("2026-12-15", "Arglist."),
        ),
    ],
    ids=[
        "answered",
        "despite",
        "late despite",
        "rest",
        "last day",
        "revoked on the last day",
        "revoked despite",
    ],
)
def test_what_agrees_is_none(bodies: tuple[Body, ...]) -> None:
    assert lived(*bodies).state in {State.PROVED, State.REVOKED}


def test_after_the_year_nothing_is_revoked_without_a_reason() -> None:
    before = (*SPENT, *HEARD_OUT, learned("2026-12-14", "2026-12-14"))

    assert "am 14.12.2026 abgelaufen" in fault(*before, revoked_on("2026-12-15", None))


def test_nothing_is_claimed_where_all_is_recognised() -> None:
    whole = proved(salary="60.00", material="20.00", recognised="80.00")
    before = (*SPENT, whole, accepted(8), heard())

    assert "Zu erstatten sind 0,00 €" in fault(*before, claimed(principal="0.00", parts=()))


def test_what_is_known_is_revoked_after_a_hearing() -> None:
    assert "Vorher ist anzuhören" in fault(*SPENT, revoked_on("2026-12-15", None))
    assert "Die Anhörung läuft bis" in fault(*SPENT, heard(), revoked_on("2026-12-15", None))
    assert lived(*SPENT, heard(), revoked_on("2027-01-13", None)).state is State.REVOKED
