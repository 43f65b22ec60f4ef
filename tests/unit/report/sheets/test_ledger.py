from pathlib import Path

from tests.unit.report import reading
from tests.unit.report.builders import amount, budget_row, euro, proposal, refused, run

from grantrules.model.proposal import BudgetRow, LedgerRow, Outcome

NAME = "Haushalt"


def ledger(year: int, before: int | None, after: int | None) -> tuple[LedgerRow, ...]:
    return (LedgerRow(year=year, before=before, after=after),)


def test_each_year_is_an_account_from_the_appropriation_to_the_rest(tmp_path: Path) -> None:
    granted = proposal(
        "a", amount=amount(euro(60), euro(20)), ledger=ledger(2026, euro(160), euro(80))
    )
    reserved = refused(Outcome.REVIEW, "b", rank=4, ledger=ledger(2026, euro(80), euro(30)))
    waiting = refused(Outcome.WAITLIST, "c", rank=5, ledger=ledger(2026, euro(30), euro(30)))
    year = BudgetRow(
        year=2026,
        appropriation=euro(160),
        granted=euro(80),
        reserved=euro(50),
        remaining=euro(30),
    )

    sheet = reading.sheet(
        reading.written(tmp_path, run([granted, reserved, waiting], budget=(year,))), NAME
    )

    assert reading.values(sheet, "Aktenzeichen") == [None, "a", "b", "c", None]
    assert reading.values(sheet, "Buchung")[1:4] == ["vorgeschlagen", "vorgemerkt", "–"]
    assert reading.values(sheet, "Betrag") == [None, 80, 50, None, 130]
    assert reading.values(sheet, "Davor frei") == [None, 160, 80, 30, None]
    assert reading.values(sheet, "Danach frei") == [160, 80, 30, 30, 30]


def test_years_follow_each_other_and_bear_no_point(tmp_path: Path) -> None:
    both = proposal(ledger=(*ledger(2026, 2, 1), *ledger(2025, 4, 3)))

    sheet = reading.sheet(
        reading.written(tmp_path, run([both], budget=(budget_row(2026), budget_row(2025)))), NAME
    )

    found = reading.cells(sheet, "Haushaltsjahr")
    assert [cell.value for cell in found] == [2025, 2025, 2025, 2026, 2026, 2026]
    assert {cell.number_format for cell in found} == {"0"}


def test_a_review_that_reserves_nothing_books_nothing(tmp_path: Path) -> None:
    colliding = refused(Outcome.REVIEW, "b", rank=4, ledger=ledger(2026, euro(80), euro(80)))

    sheet = reading.sheet(reading.written(tmp_path, run([colliding])), NAME)

    assert reading.values(sheet, "Buchung")[1] == "–"


def test_without_an_appropriation_nothing_is_left_or_taken(tmp_path: Path) -> None:
    unset = refused(Outcome.REVIEW, "b", rank=4, ledger=ledger(2027, None, None))

    sheet = reading.sheet(
        reading.written(tmp_path, run([unset], budget=(budget_row(2027, None),))), NAME
    )

    assert reading.values(sheet, "Davor frei") == [None, None, None]
    assert reading.values(sheet, "Danach frei") == [None, None, None]
    assert reading.values(sheet, "Vorschlag")[0] == "kein Ansatz festgelegt"


def test_the_sheet_says_that_it_is_only_this_run(tmp_path: Path) -> None:
    sheet = reading.sheet(reading.written(tmp_path, run([])), NAME)

    assert "nur dieser Lauf" in str(sheet.cell(1, 1).value)
