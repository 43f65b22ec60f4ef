"""Cases as people read them: what waits for whom, in words and figures of money."""

from io import StringIO
from typing import Any

import pytest
from rich.console import Console
from tests.unit.report.awards import award

from grantrules.report.case_page import budget_lines, case_page, case_table, change_lines, to_do

STATES = {
    "received": "eingegangen",
    "proposed": "vorgeschlagen",
    "asked": "Angaben nachgefordert",
    "signed_once": "einmal gezeichnet",
    "decided": "entschieden",
}
AMOUNT = {
    "total": "80000.00",
    "salary": "60000.00",
    "material": "20000.00",
    "by_year": [{"year": 2026, "amount": "80000.00"}],
}
NOTHING = {"total": "0.00", "salary": "0.00", "material": "0.00", "by_year": []}
_AT = "2026-11-23T10:00:00.000000Z"


def _case(**changes: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    plain: dict[str, Any] = {
        "reference": "2025-017",
        "state": "proposed",
        "applicant": {"ags": "07334", "name": "Landkreis Germersheim"},
        "outcome": "approve",
        "amount": AMOUNT,
        "proposed_by_engine": {"entry": 5, "outcome": "approve", "reason": "Darum."},
        "unconfirmed": [],
        "override": None,
        "request": None,
        "findings": [],
        "signatures": [],
        "decision": None,
        "corrections": [],
        "paid": "0.00",
        "award": award(),
        "held": [],
    }
    return {**plain, **changes}


def _made(entry: int, name: str | None = "Anna Amt", **body: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    return {"entry": entry, "at": _AT, "name": name, **body}


def _received() -> dict[str, Any]:
    return _case(
        state="received", applicant=None, outcome=None, amount=None, proposed_by_engine=None
    )


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "zeichnen"),
        ({"unconfirmed": ["FR-05", "FG-01"]}, "bestätigen (2)"),
        ({"outcome": "request_information"}, "nachfordern"),
        ({"outcome": "review"}, "prüfen"),
        ({"state": "overridden", "outcome": "reject"}, "zeichnen"),
        ({"state": "signed_once"}, "zweite Unterschrift"),
        ({"state": "decided"}, "bekannt geben"),
        ({"state": "decided", "outcome": "reject"}, "–"),
        ({"state": "waiting", "outcome": "waitlist"}, "–"),
        ({"state": "asked", "request": {"due_on": "2027-01-05"}}, "Frist bis 05.01.2027"),
        ({"corrections": [{"entry": 9}]}, "Berichtigung 9 bestätigen"),
    ],
)
def test_every_case_says_what_it_waits_for(changes: dict[str, Any], said: str) -> None:
    assert to_do(_case(**changes)) == said


def test_the_table_has_a_row_a_case_and_figures_of_money() -> None:
    console = Console(width=200, record=True, file=StringIO())

    console.print(case_table([_case(), _received()], STATES))

    text = console.export_text()
    assert "2025-017" in text
    assert "80.000,00" in text
    assert "Landkreis Germersheim" in text
    assert "eingegangen" in text


def test_a_budget_year_is_one_sentence() -> None:
    row = {
        "year": 2026,
        "appropriation": "160000.00",
        "committed": "80000.00",
        "reserved": "0.00",
        "remaining": "80000.00",
    }

    assert list(budget_lines([row])) == [
        "Haushalt 2026: 80.000,00 € gebunden, 0,00 € vorgemerkt, 80.000,00 € von 160.000,00 € frei."
    ]


def test_a_change_says_what_was_before_where_there_was_something() -> None:
    changes: list[dict[str, Any]] = [
        {"reference": "A", "before": None, "after": "approve"},
        {"reference": "B", "before": "waitlist", "after": "approve_partial"},
        {"reference": "C", "before": "approve", "after": "approve"},
    ]

    assert list(change_lines(changes)) == [
        "A: Bewilligung",
        "B: Teilbewilligung (bisher Warteliste)",
    ]


def test_a_page_tells_the_proposal_with_its_entry_and_the_money() -> None:
    page = case_page(_case(unconfirmed=["FR-05"]), STATES)

    assert page.startswith("# Vorgang 2025-017\n")
    assert "- Stand: vorgeschlagen" in page
    assert (
        "- Zu zeichnen: Bewilligung, 80.000,00 € (Personal 60.000,00 €, Sachkosten 20.000,00 €; "
        "2026: 80.000,00 €)"
    ) in page
    assert "## Vorschlag des Programms (Eintrag 5)\nBewilligung. Darum." in page
    assert "## Vor Zeichnung zu bestätigen\n- FR-05" in page


def test_a_page_of_a_case_without_a_proposal_says_what_is_not_known() -> None:
    page = case_page(_received(), STATES)

    assert "- Antragsteller: nicht bestimmbar" in page
    assert "- Zu zeichnen: –" in page
    assert "Vorschlag des Programms" not in page


def test_a_page_tells_what_people_did_oldest_first() -> None:
    page = case_page(
        _case(
            state="decided",
            held=[{"year": 2026, "reserved": "0.00", "committed": "80000.00"}],
            findings=[_made(6, rule="FR-05", status="met", reason="Geprüft.")],
            request=_made(
                7,
                posted_on="2026-11-23",
                due_on="2026-12-28",
                steps=["Erstens.", "Zweitens."],
            ),
            override=_made(8, outcome="reject", amount=NOTHING, reason="Anders."),
            corrections=[_made(9, supersedes=6, reason="Irrtum.")],
            signatures=[
                _made(10, proposal=8, place=1),
                _made(11, None, proposal=8, place=2),
            ],
            decision=_made(12, outcome="approve", amount=AMOUNT, signatures=[10, 11]),
        ),
        STATES,
    )

    acts = page.split("## Was Menschen getan haben\n")[1].splitlines()
    assert "- Haushalt 2026: 0,00 € vorgemerkt, 80.000,00 € gebunden" in page
    assert acts[0].endswith("Anna Amt, Eintrag 6: stellt fest: FR-05 erfüllt. Geprüft.")
    assert acts[1].endswith(
        "hat am 23.11.2026 Angaben nachgefordert; Frist bis 28.12.2026. Erstens. Zweitens."
    )
    assert acts[2].endswith("schlägt abweichend vor: Ablehnung. Anders.")
    assert acts[3].endswith("will Eintrag 6 berichtigen. Irrtum.")
    assert acts[4].endswith("zeichnet Eintrag 8 (1. Unterschrift)")
    assert "gelöschte Person, Eintrag 11" in acts[5]
    assert acts[6].endswith("(Unterschriften: Einträge 10 und 11)")


def test_what_would_steer_a_terminal_is_made_visible() -> None:
    page = case_page(_case(reference="A\x1b[31m"), STATES)

    assert "\x1b" not in page
