"""What an award waits for, what is owed, and its instalments."""

from typing import Any

import pytest
from tests.unit.report.awards import award, made

from grantrules.report.award_page import award_head, award_to_do, plan_lines

PENDING = made(9, kind="claim")


@pytest.mark.parametrize(
    ("state", "changes", "said"),
    [
        ("decided", {}, "bekannt geben"),
        ("notified", {}, "auszahlen"),
        ("paid", {}, "Rest auszahlen, Verwendungsnachweis prüfen"),
        ("proved", {}, None),
        ("settled", {}, None),
        ("paid", {"pending": PENDING}, "die Rückforderung (Eintrag 9) genehmigen"),
        ("proved", {"to_return": "1.00"}, "anhören und zurückfordern"),
        ("proved", {"to_return": "1.00", "hearing": made(3)}, "zurückfordern"),
        ("claimed", {"open_principal": "1.00"}, "Zahlungseingang überwachen"),
        ("paid", {"open_interest": "1.00"}, "Zahlungseingang überwachen"),
    ],
)
def test_an_award_says_what_it_waits_for(
    state: str, changes: dict[str, Any], said: str | None
) -> None:
    case = {
        "state": state,
        "outcome": "approve",
        "paid": "10.00",
        "amount": {"total": "80.00"},
        "award": award(**changes),
    }

    assert award_to_do(case) == said


@pytest.mark.parametrize(
    ("state", "outcome", "said"),
    [
        ("received", None, None),
        ("decided", "reject", "bekannt geben"),
        ("notified", "reject", None),
    ],
)
def test_a_rejection_is_made_known_and_then_waits_for_nothing(
    state: str, outcome: str | None, said: str | None
) -> None:
    assert award_to_do({"state": state, "outcome": outcome, "award": award()}) == said


@pytest.mark.parametrize(
    ("paid", "back", "said"),
    [
        ("0.00", [], None),
        ("10.00", ["4.00"], "Verwendungsnachweis prüfen"),
        ("10.00", ["4.00", "6.00"], None),
    ],
)
def test_whoever_withdrew_proves_what_was_paid_and_did_not_come_back(
    paid: str, back: list[str], said: str | None
) -> None:
    repaid = [made(7 + place, principal=one) for place, one in enumerate(back)]
    case = {"state": "withdrawn", "outcome": "approve", "paid": paid, "award": award(repaid=repaid)}

    assert award_to_do(case) == said


def test_what_an_erased_person_prepared_is_prepared_anew() -> None:
    pending = {**PENDING, "name": None}
    case = {"state": "paid", "outcome": "approve", "award": award(pending=pending)}

    assert award_to_do(case) == "die Rückforderung (Eintrag 9) neu vorbereiten"


def test_the_head_names_what_is_owed() -> None:
    assert list(award_head(award())) == []
    owed = award(
        final_from="2026-12-29", to_return="1.00", open_principal="2.00", open_interest="3.00"
    )
    assert list(award_head(owed)) == [
        "- Bestandskräftig ab: 29.12.2026",
        "- Zu erstatten (noch nicht gefordert): 1,00 €",
        "- Offene Erstattung: 2,00 €",
        "- Offene Zinsen: 3,00 €",
    ]


def test_a_plan_is_a_line_for_each_instalment() -> None:
    rate = {"year": 2026, "need_from": "2026-01-01", "amount": "40.00", "earliest": "2025-11-01"}
    plan = {"reference": "A", "instalments": [{**rate, "paid": "40.00"}, {**rate, "paid": "0.00"}]}

    assert list(plan_lines(plan)) == [
        "Ratenplan A:",
        (
            "  1. Rate 2026: 40,00 €, Bedarf ab 01.01.2026, frühestens am 01.11.2025, davon "
            "ausgezahlt 40,00 €"
        ),
        "  2. Rate 2026: 40,00 €, Bedarf ab 01.01.2026, frühestens am 01.11.2025",
    ]
