"""Periods after the award."""

from datetime import date

from tests.unit.batch.deadlines.outlooks import outlook
from tests.unit.desks import Office

from grantrules.batch.deadlines.aftermath import (
    hearings_due,
    limitations_due,
    remedies_due,
    repayments_due,
)
from grantrules.batch.deadlines.outlook import Outlook
from grantrules.model.due_date import DueState
from grantrules.register.award import Award
from grantrules.register.award_entries import (
    Claim,
    Hearing,
    Knowledge,
    LateUse,
    Notification,
    RemedyWaiver,
    Statement,
)
from grantrules.register.case_entries import Revocation
from grantrules.register.life import State
from grantrules.register.made import Made

AT = "2026-11-23T10:00:00.000000Z"
ABOUT = {"by": "p_0123456789abcdef", "programme": "p", "reference": "A"}
RECKONED = {**ABOUT, "rulebook_sha256": "0" * 64, "steps": ("So gerechnet.",)}
NOTICE = Made(
    20,
    AT,
    Notification.model_validate(
        {
            **RECKONED,
            "decision": 19,
            "posted_on": "2026-11-20",
            "notified_on": "2026-11-24",
            "remedy_until": "2026-12-24",
            "final_from": "2026-12-25",
        }
    ),
)
WAIVER = Made(
    21, AT, RemedyWaiver.model_validate({**ABOUT, "decision": 19, "declared_on": "2026-11-30"})
)
HEARD = Made(
    30,
    AT,
    Hearing.model_validate(
        {
            **RECKONED,
            "posted_on": "2026-11-20",
            "notified_on": "2026-11-24",
            "due_on": "2026-12-22",
            "reason": "Zweck verfehlt.",
        }
    ),
)
CHARGED = Made(
    33,
    AT,
    LateUse.model_validate(
        {
            **RECKONED,
            "payment": 22,
            "amount": "100.00",
            "claimed_on": "2027-02-02",
            "used_on": "2027-02-01",
            "interest": "9.00",
            "days": 60,
            "reason": "Zu spät.",
            "findings": (),
            "despite": None,
        }
    ),
)
REVOKED = Revocation.model_validate(
    {**ABOUT, "reason": "Auflage.", "movements": (), "revoked_on": "2027-01-04", "despite": None}
)
ANSWER = Made(31, AT, Statement.model_validate({**ABOUT, "received_on": "2026-12-01"}))
KNOWN = Made(
    29,
    AT,
    Knowledge.model_validate(
        {**RECKONED, "known_on": "2026-11-20", "limit_on": "2027-11-22", "reason": "Gelesen."}
    ),
)
CLAIM = Made(
    40,
    AT,
    Claim.model_validate(
        {
            **RECKONED,
            "claimed_on": "2026-12-23",
            "principal": "1.00",
            "interest": "0.00",
            "parts": (),
            "findings": (),
            "despite": None,
        }
    ),
)


def _with(office: Office, award: Award, state: State = State.PAID, **changes: date) -> Outlook:
    """Gives the outlook over one case with this award."""
    office.asked_for(A=80_000)
    seen = outlook(office, **changes)
    return seen._replace(cases={"A": seen.cases["A"]._replace(award=award, state=state)})


def test_a_remedy_runs_until_its_last_day_and_then_the_notice_is_final(office: Office) -> None:
    seen = _with(office, Award(notification=NOTICE))

    [found] = remedies_due(seen)

    assert (found.day, found.state) == (date(2026, 12, 24), DueState.SOON)
    assert found.to_do == "Bestandskraft abwarten (ab 25.12.2026)"
    assert list(remedies_due(seen._replace(on=date(2026, 12, 25)))) == []


def test_who_waives_the_remedy_has_none(office: Office) -> None:
    assert list(remedies_due(_with(office, Award(notification=NOTICE, waiver=WAIVER)))) == []


def test_a_hearing_is_awaited_and_then_decided_without_an_answer(office: Office) -> None:
    seen = _with(office, Award(hearing=HEARD))

    [before], [after] = hearings_due(seen), hearings_due(seen._replace(on=date(2026, 12, 23)))

    assert (before.day, before.to_do) == (date(2026, 12, 22), "Stellungnahme abwarten")
    assert (after.state, after.to_do[:20]) == (DueState.OVERDUE, "keine Stellungnahme:")


def test_an_answered_hearing_or_a_claim_ends_the_waiting(office: Office) -> None:
    answered = _with(office, Award(hearing=HEARD, statement=ANSWER))
    case = answered.cases["A"]
    claimed = answered._replace(cases={"A": case._replace(award=Award(hearing=HEARD, claim=CLAIM))})

    assert list(hearings_due(answered)) == []
    assert list(hearings_due(claimed)) == []


def test_the_year_from_knowledge_is_watched_until_money_is_claimed(office: Office) -> None:
    seen = _with(office, Award(knowledge=KNOWN))
    case = seen.cases["A"]
    claimed = seen._replace(cases={"A": case._replace(award=Award(knowledge=KNOWN, claim=CLAIM))})

    [found], [late] = limitations_due(seen), limitations_due(seen._replace(on=date(2027, 11, 23)))

    assert (found.day, found.to_do) == (
        date(2027, 11, 22),
        "vorher aufheben oder zurückfordern",
    )
    assert "rechtlich prüfen" in late.to_do
    assert list(limitations_due(claimed)) == []


def test_where_nothing_is_to_be_claimed_no_year_runs(office: Office) -> None:
    assert list(limitations_due(_with(office, Award(knowledge=KNOWN), State.REVOKED))) == []
    settled = _with(office, Award(knowledge=KNOWN, hearing=HEARD), State.SETTLED)
    assert list(limitations_due(settled)) == []
    assert list(hearings_due(settled)) == []


def test_what_was_charged_or_revoked_after_a_hearing_ends_the_waiting(office: Office) -> None:
    seen = _with(office, Award(hearing=HEARD, late_uses=(CHARGED,)))
    case = seen.cases["A"]
    revoked = Made(HEARD.seq + 1, AT, REVOKED)
    over = case._replace(award=Award(hearing=HEARD), revocation=revoked)
    before = over._replace(revocation=revoked._replace(seq=HEARD.seq - 1))

    assert list(hearings_due(seen)) == []
    assert list(hearings_due(seen._replace(cases={"A": over}))) == []
    assert len(list(hearings_due(seen._replace(cases={"A": before})))) == 1


def test_what_is_claimed_is_watched_until_it_came_in(office: Office) -> None:
    claimed = _with(office, Award(claim=CLAIM))
    case = claimed.cases["A"]
    charged = claimed._replace(cases={"A": case._replace(award=Award(late_uses=(CHARGED,)))})
    nothing = claimed._replace(cases={"A": case._replace(award=Award())})

    [first], [second] = repayments_due(claimed), repayments_due(charged)

    assert (first.day.isoformat(), first.state) == (CLAIM.body.claimed_on, DueState.DUE)
    assert first.to_do.startswith("Zahlungseingang überwachen (")
    assert second.to_do == "Zahlungseingang überwachen (9,00 € offen)"
    assert list(repayments_due(nothing)) == []
