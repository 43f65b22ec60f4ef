"""The pages of acts; those of the whole register stand in the tests of `entry_explaining`."""

import json
from typing import Any

import pytest
from tests.unit.register.lives import chain, of, story, told

from grantrules.register.award_entries import Claim, Payment
from grantrules.register.case_entries import Allocation, ImportTaken, InformationRequested
from grantrules.register.entry import line_of
from grantrules.register.trail_entries import PersonRegistered, SampleDrawn
from grantrules.report.act_page import act_page, balance_lines, later_section

ANNA = told(of(PersonRegistered)).by
NAMES = {ANNA: "Anna Amsel"}


def line(seq: int) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(line_of(chain(story())[seq - 1]))
    return found


@pytest.mark.parametrize(
    ("seq", "words"),
    [
        (
            of(Payment),
            "# Auszahlung zu A (Eintrag 28)\n\n- 10.000,00 € am 01.12.2026 für den Bedarf ab 01",
        ),
        (of(Payment), "## Feststellungen\n- AZ-01 erfüllt. Bestandskräftig seit dem 30.11.2026"),
        (of(Claim), "## Feststellungen\n- RF-01 erfüllt. "),
        (of(Claim), "## Berechnung\n- 10.000,00 € aus der Auszahlung vom 01.12.2026"),
        (of(Payment), "- Von: Anna Amsel\n- Programm: integrationsmanager-rlp"),
        (of(ImportTaken), "## Gelesene Dateien\n- antraege.xlsx (Anträge): Anträge: 4; "),
        (of(InformationRequested), "## Berechnung\n- "),
        (of(Allocation), "## Vorgehende Vorgänge (gezeichnet oder entschieden)\n- keine"),
        (of(Allocation), "## Offene Vorgänge in der Reihenfolge der Vorschläge\n- A\n- B\n- D"),
        (1, "# Protokoll eröffnet (Eintrag 1)"),
    ],
)
def test_a_page_says_what_was_done_by_whom_and_on_what_ground(seq: int, words: str) -> None:
    assert words in act_page(line(seq), NAMES)


def test_a_sample_lists_what_was_drawn() -> None:
    drawn = SampleDrawn(by=ANNA, programme="p", seed="s", percent=10, size=2, references=("A", "B"))
    found = json.loads(line_of(chain([drawn])[0]))

    assert "## Gezogen\n- A\n- B" in act_page(found, NAMES)


def test_nothing_later_is_said() -> None:
    assert later_section("Später", [], NAMES) == "## Später\nKeine."
    assert "- Eintrag 28: " in later_section("Später", [line(of(Payment))], NAMES)


def test_what_is_free_is_worked_out() -> None:
    balance = {"year": 2026, "appropriation": "9.00", "reserved": "2.00", "committed": "3.00"}

    overridden = {"year": 2026, "amount": "1.00"}

    told = [
        line
        for claimed in ([], [overridden])
        for line in balance_lines({"balance": [balance], "overridden": claimed})
    ]

    before = "- 2026 vor der Verteilung: Ansatz 9,00 €, vorgemerkt 2,00 €, gebunden 3,00 €"
    assert told == [
        f"{before}, frei 4,00 €",
        f"{before}, frei 3,00 € (abweichend vorgeschlagen 1,00 €)",
    ]
