"""Cases as people read them: what waits for whom, in words and figures of money."""

import json
from io import StringIO
from typing import Any

import pytest
from rich.console import Console
from tests.unit.register.lives import chain, of, told
from tests.unit.report.awards import award

from grantrules.register.award_entries import Payment
from grantrules.register.case_entries import Revocation
from grantrules.register.entry import line_of
from grantrules.report.case_page import budget_lines, case_page, case_table, change_lines, to_do
from grantrules.report.entry_line import entry_line

STATES = {
    "received": "eingegangen",
    "proposed": "vorgeschlagen",
    "asked": "Angaben nachgefordert",
    "signed_once": "einmal gezeichnet",
    "decided": "entschieden",
    "waiting": "auf der Warteliste",
    "paid": "ausgezahlt",
    "settled": "erstattet",
    "withdrawn": "zurückgenommen",
    "revoked": "aufgehoben",
}
AMOUNT = {
    "total": "80000.00",
    "salary": "60000.00",
    "material": "20000.00",
    "by_year": [{"year": 2026, "amount": "80000.00"}],
}
NOTHING = {"total": "0.00", "salary": "0.00", "material": "0.00", "by_year": []}


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
        "extension": None,
        "due_on": None,
        "findings": [],
        "signatures": [],
        "decision": None,
        "withdrawal": None,
        "revocation": None,
        "corrections": [],
        "facts_held": [],
        "contradicting": [],
        "paid": "0.00",
        "award": award(),
        "held": [],
    }
    return {**plain, **changes}


def _page(case: dict[str, Any]) -> str:
    return case_page(case, STATES, [], {})


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
        ({"state": "received", "outcome": None, "amount": None}, "verteilen"),
        ({"state": "waiting", "outcome": "waitlist"}, "wartet auf Mittel"),
        ({"state": "decided"}, "bekannt geben"),
        ({"state": "decided", "outcome": "reject", "amount": NOTHING}, "bekannt geben"),
        ({"state": "notified"}, "auszahlen"),
        ({"state": "paid", "paid": "10000.00"}, "Rest auszahlen, Verwendungsnachweis prüfen"),
        ({"state": "paid", "paid": "80000.00"}, "Verwendungsnachweis prüfen"),
        ({"state": "settled", "paid": "80000.00"}, "–"),
        ({"state": "notified", "outcome": "reject", "amount": NOTHING}, "–"),
        ({"state": "withdrawn"}, "–"),
        ({"state": "withdrawn", "paid": "10000.00"}, "Verwendungsnachweis prüfen"),
        (
            {"state": "revoked", "paid": "10000.00", "award": award(to_return="10000.00")},
            "anhören und zurückfordern",
        ),
        ({"state": "asked", "due_on": "2027-01-05"}, "Frist bis 05.01.2027"),
        ({"corrections": [{"entry": 9}]}, "Berichtigung 9 bestätigen"),
        ({"facts_held": [{"entry": 9, "dismissal": None}]}, "neue Angaben ansehen (Eintrag 9)"),
        ({"facts_held": [{"entry": 9, "dismissal": {"entry": 10}}]}, "zeichnen"),
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
        "overridden": "0.00",
        "remaining": "80000.00",
    }

    assert list(budget_lines([row, {**row, "overridden": "20000.00"}])) == [
        "Haushalt 2026: 80.000,00 € gebunden, 0,00 € vorgemerkt, 80.000,00 € von 160.000,00 € "
        f"frei{overridden}."
        for overridden in ("", ", davon 20.000,00 € abweichend vorgeschlagen")
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
    page = _page(_case(unconfirmed=["FR-05"]))

    assert page.startswith("# Vorgang 2025-017\n")
    assert "- Stand: vorgeschlagen" in page
    assert (
        "- Zu zeichnen: Bewilligung, 80.000,00 € (Personal 60.000,00 €, Sachkosten 20.000,00 €; "
        "2026: 80.000,00 €)"
    ) in page
    assert "## Vorschlag des Programms (Eintrag 5)\nBewilligung. Darum." in page
    assert "## Vor Zeichnung zu bestätigen\n- FR-05" in page


def test_a_page_names_where_the_facts_contradict_each_other() -> None:
    page = _page(_case(contradicting=["a.xlsx, Zeile 2", "a.xlsx, Zeile 3"]))

    assert "## Widersprüchliche Angaben unter diesem Aktenzeichen\n- a.xlsx, Zeile 2\n- a" in page


def test_a_page_of_a_case_without_a_proposal_says_what_is_not_known() -> None:
    page = _page(_received())

    assert "- Antragsteller: nicht bestimmbar" in page
    assert "- Vorgeschlagen: –" in page
    assert "Vorschlag des Programms" not in page


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"state": "signed_once"}, "- Zu zeichnen: Bewilligung, 80.000,00 €"),
        ({"outcome": "review", "amount": NOTHING}, "- Vorgeschlagen: Prüfung"),
        ({"state": "waiting", "outcome": "waitlist"}, "- Vorgeschlagen: Warteliste"),
        ({"state": "withdrawn"}, "- Vorgeschlagen: Bewilligung"),
        ({"state": "paid", "decision": {}}, "- Entschieden: Bewilligung"),
        (
            {"state": "revoked", "decision": {}, "revocation": {"entry": 9}},
            "- Entschieden war: Bewilligung",
        ),
        (
            {"state": "settled", "decision": {}, "revocation": {"entry": 9}},
            "- Stand: erstattet; aufgehoben (Eintrag 9)\n- Entschieden war: Bewilligung",
        ),
        (
            {"state": "settled", "decision": {}, "withdrawal": {"entry": 9}},
            "- Stand: erstattet; zurückgenommen (Eintrag 9)\n- Entschieden war: Bewilligung",
        ),
    ],
)
def test_a_page_says_what_its_outcome_is(changes: dict[str, Any], said: str) -> None:
    assert said in _page(_case(**changes))


def test_what_ended_has_nothing_to_confirm_any_more() -> None:
    assert "zu bestätigen" not in _page(_case(state="withdrawn", unconfirmed=["FR-05"]))


def test_a_page_tells_the_course_of_a_case_as_every_list_does() -> None:
    (paid,), (revoked,) = (
        [json.loads(line_of(one)) for one in chain([told(of(kind))])]
        for kind in (Payment, Revocation)
    )
    held = [{"year": 2026, "reserved": "0.00", "committed": "80000.00"}]
    names = {paid["body"]["by"]: "Anna Amsel"}

    page = case_page(_case(state="revoked", held=held), STATES, [paid, revoked], names)

    course = page.split("## Verlauf\n")[1].splitlines()
    assert "- Haushalt 2026: 0,00 € vorgemerkt, 80.000,00 € gebunden" in page
    assert course[0] == f"- Eintrag 1: {entry_line(paid, names)}"
    assert "Auszahlung A: 10.000,00 € am 01.12.2026 für den Bedarf ab" in course[0]
    assert "Aufhebung A: Auflage nicht erfüllt. (2026: vorgemerkt 0,00 €" in course[1]


def test_what_would_steer_a_terminal_is_made_visible() -> None:
    page = _page(_case(reference="A\x1b[31m"))

    assert "\x1b" not in page


@pytest.mark.parametrize(
    ("changes", "shown"),
    [
        ({"state": "withdrawn"}, False),
        ({"state": "withdrawn", "paid": "1.00"}, True),
        ({"state": "revoked", "held": [{"year": 2026}]}, True),
    ],
)
def test_the_table_has_no_amount_for_a_case_that_ended_without_money(
    changes: dict[str, Any], *, shown: bool
) -> None:
    console = Console(width=200, record=True, file=StringIO())

    console.print(case_table([_case(**changes)], STATES))

    assert ("80.000,00" in console.export_text()) is shown
