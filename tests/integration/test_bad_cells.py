"""The bad-cell test: whatever stands in a money, date, share or answer column, nothing slips.

A cell is either understood exactly (then the expected value is listed) or asked about; a wrong
value is never approved.
"""

import json
from datetime import date, datetime, time
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from tests.integration.workbooks import HEADINGS, row, write_list

import grantrules
from grantrules import Assessment, Outcome
from grantrules.batch.asking import questions_of
from grantrules.cli.main import run
from grantrules.intake.file_cells import file_cells
from grantrules.intake.reading import read_workbook
from grantrules.model.finding import Effect

MONEY = HEADINGS[10:16]
DAYS = ("Förderbeginn", "Förderende")
MOMENTS = ("Eingang am",)
ANSWERS = HEADINGS[16:]
BAD_EVERYWHERE: tuple[object, ...] = (
    None,
    "",
    "   ",
    "\u00a0",
    "#REF!",
    "#N/A",
    "#DIV/0!",
    "=1/0",
    "=A1",
    "NaN",
    "nan",
    "inf",
    "-",
    "keine",
    "k.A.",
    "?",
    "6O.000,00",
    "６００００",
    time(1, 2),
)
BAD_MONEY: tuple[object, ...] = (
    "60.00",
    "60,000",
    "60000.50",
    "60.000.00",
    "60,000.00",
    "1.23,45",
    "0x10",
    "1e5",
    "ca. 60000",
    "60 Tsd",
    "60T",
    "-1",
    -1,
    -0.01,
    "60000 $",
    60000.005,
    1e16,
    10_000_000,
    True,
    False,
    date(2026, 1, 1),
    "sechzigtausend",
)
BAD_DAYS: tuple[object, ...] = (
    46023,
    46023.5,
    "1.9.26",
    "31.02.2026",
    "2026-02-31",
    "01/02/2026",
    "1. Januar 2026",
    "2026",
    "00.00.2026",
    True,
    "01.01.0206",
)
BAD_MOMENTS: tuple[object, ...] = (
    *BAD_DAYS,
    "25.10.2026 02:30",
    "29.03.2026 02:30",
    "10.08.2026 25:00",
)
BAD_SHARES: tuple[object, ...] = (
    0,
    -1,
    2.5,
    "1.000",
    "50 %",
    "eins",
    True,
    "0,5 VZÄ?",
    1e-9,
    60000,
)
BAD_ANSWERS: tuple[object, ...] = ("x", 1, 0, "yes", "vielleicht", "ja/nein", "ja?")
CASES = [
    *product(MONEY, (*BAD_EVERYWHERE, *BAD_MONEY)),
    *product(DAYS, (*BAD_EVERYWHERE, *BAD_DAYS)),
    *product(MOMENTS, (*BAD_EVERYWHERE, *BAD_MOMENTS)),
    *product(("Stellenumfang (VZÄ)",), (*BAD_EVERYWHERE, *BAD_SHARES)),
    *product(ANSWERS, (*BAD_EVERYWHERE, *BAD_ANSWERS)),
]
CHANGES: list[dict[str, object]] = [{}, *({heading: content} for heading, content in CASES)]
TOLD = {Effect.ASK, Effect.REVIEW}


@pytest.fixture(scope="module")
def assessments(tmp_path_factory: pytest.TempPathFactory) -> list[Assessment]:
    """Every case judged on its own, so that no case hides behind another one's application."""
    path = tmp_path_factory.mktemp("zellen") / "zellen.xlsx"
    write_list(path, [row(Aktenzeichen=str(number), **one) for number, one in enumerate(CHANGES)])
    book = grantrules.load_rulebook("integrationsmanager-rlp")
    applications = read_workbook(
        "zellen.xlsx", path.read_bytes(), questions_of(book), file_cells
    ).applications
    return [grantrules.assess(application, book) for application in applications]


def test_the_same_row_with_a_good_cell_is_approved(assessments: list[Assessment]) -> None:
    assert assessments[0].outcome is Outcome.APPROVE
    assert len(assessments) == len(CHANGES)


def test_no_bad_cell_is_silently_approved(assessments: list[Assessment]) -> None:
    approved = [
        change
        for change, one in zip(CHANGES[1:], assessments[1:], strict=True)
        if one.outcome.grants
    ]

    assert approved == []


def test_a_bad_cell_is_never_a_ground_for_rejection(assessments: list[Assessment]) -> None:
    rejected = [
        change
        for change, one in zip(CHANGES, assessments, strict=True)
        if one.outcome is Outcome.REJECT
    ]

    assert rejected == []


def test_every_bad_cell_is_named_in_a_reason(assessments: list[Assessment]) -> None:
    for change, one in zip(CHANGES[1:], assessments[1:], strict=True):
        [heading] = change
        told = " ".join(finding.reason for finding in one.findings if finding.effect in TOLD)
        assert label_of(heading) in told, change


def label_of(heading: str) -> str:
    return {"Eingang am": "Eingang"}.get(heading, heading)


@pytest.mark.parametrize(
    "case",
    [
        ("Personalkosten", "60.000,00 €", "salary_costs", "60000.00"),
        ("Personalkosten", "60.000", "salary_costs", "60000.00"),
        ("Personalkosten", "60 000,00", "salary_costs", "60000.00"),
        ("Personalkosten", "60\u202f000,00 EUR", "salary_costs", "60000.00"),
        ("Personalkosten", "59'999,99", "salary_costs", "59999.99"),
        ("Personalkosten", "59999,-", "salary_costs", "59999.00"),
        ("Personalkosten", 59999.99, "salary_costs", "59999.99"),
        ("Stellenumfang (VZÄ)", "0,5", "fte", "0.5"),
        ("Stellenumfang (VZÄ)", 0.75, "fte", "0.75"),
        ("Förderbeginn", "01.01.2026", "funding_start", "2026-01-01"),
        ("Förderbeginn", "2026-01-01", "funding_start", "2026-01-01"),
        ("Förderbeginn", datetime(2026, 1, 1), "funding_start", "2026-01-01"),  # noqa: DTZ001 - a cell
        ("Eingang am", "10.08.2026 09:15", "received_at", "2026-08-10T09:15:00+02:00"),
        ("Eingang am", "2026-08-10T07:15:00Z", "received_at", "2026-08-10T09:15:00+02:00"),
        ("Eingang am", "25.10.2026 02:30+01:00", "received_at", None),
    ],
)
def test_harmless_spellings_are_understood_exactly(
    case: tuple[str, object, str, str | None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heading, content, key, value = case
    monkeypatch.chdir(tmp_path)
    write_list(Path("zellen.xlsx"), [row(Aktenzeichen="0000", **{heading: content})])

    run(["check", "zellen.xlsx"])

    facts = [
        fact["value"]
        for finding in read_proposals()["0000"]["findings"]
        for fact in finding["facts"]
        if fact["name"] == key
    ]
    assert set(facts) == {value}


def read_proposals() -> dict[str, dict[str, Any]]:
    document = json.loads(Path("ergebnis/entscheidungsvorschlaege.json").read_text("utf-8"))
    return {one["reference"]: one for one in document["proposals"]}
