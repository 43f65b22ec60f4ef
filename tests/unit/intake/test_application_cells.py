"""One row or form becomes an application, whatever its cells hold."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st
from tests.unit.intake.sheets import PERSONS, QUESTIONS, SMALLEST_SHARE, asking, clock, keyed

from grantrules.intake.application_cells import ReadApplication, read_application
from grantrules.intake.fact_cell import FactCell
from grantrules.intake.raw_cell import (
    CellValue,
    Clock,
    DateTime,
    Empty,
    ErrorValue,
    Merged,
    Number,
    Text,
    Truth,
    Uncalculated,
    is_blank,
)
from grantrules.model.application import Source
from grantrules.model.problem import Severity

COLUMNS = QUESTIONS.columns
LIST = Source(file="antraege.xlsx", sheet="Anträge", row=19)


def fact(key: str, value: CellValue, address: str = "K19") -> FactCell:
    return FactCell(keyed(key), address, value)


def read_row(*cells: FactCell, source: Source = LIST) -> ReadApplication:
    return read_application(source, cells, QUESTIONS)


def test_values_cells_and_source_stand_in_the_application() -> None:
    cells = [
        fact("reference", Text("2026-001"), "A19"),
        fact("salary_costs", Text("60.000,00 €"), "K19"),
        fact("fte", Number("0.5"), "H19"),
        fact("funding_start", DateTime(clock("2026-01-01"), shows_time=False), "F19"),
        fact("signed", Text("ja"), "U19"),
        fact("completed_at", Empty(), "C19"),
    ]

    read = read_row(*cells)

    assert read.problems == ()
    assert read.application.reference == "2026-001"
    assert read.application.salary_costs == 6_000_000
    assert read.application.fte == Decimal("0.5")
    assert read.application.funding_start == date(2026, 1, 1)
    assert read.application.signed is True
    assert read.application.completed_at is None
    assert read.application.source == LIST
    assert read.application.cells["salary_costs"] == "Anträge!K19"
    assert read.application.cells["completed_at"] == "Anträge!C19"


def test_a_filled_cell_that_cannot_be_read_is_unreadable_and_not_empty() -> None:
    read = read_row(fact("salary_costs", Text("60.00")))

    (problem,) = read.problems
    assert read.application.unreadable == ("salary_costs",)
    assert (problem.file, problem.sheet, problem.cell, problem.row) == (
        "antraege.xlsx",
        "Anträge",
        "K19",
        19,
    )
    assert (problem.code, problem.severity) == ("amount.ambiguous", Severity.ERROR)
    assert (problem.found, problem.expected) == ("60.00", "60.000,00 oder 60,00")
    assert problem.message == (
        "Zelle K19 (Personalkosten): „60.00“ ist mehrdeutig. "
        "Bitte als 60.000,00 oder 60,00 eintragen."
    )


def test_an_empty_required_cell_is_an_error_and_an_empty_optional_one_is_not() -> None:
    read = read_row(fact("own_funds", Text(" \u00a0 ")), fact("ags", Empty(), "D19"))

    (problem,) = read.problems
    assert read.application.unreadable == ()
    assert (problem.code, problem.found) == ("cell.empty", None)
    assert problem.message.startswith("Zelle K19 (Eigenmittel): Die Angabe fehlt. Bitte ")


def test_an_empty_cell_that_may_hide_an_error_is_told_as_such_only_where_it_is_required() -> None:
    doubtful = Empty(perhaps_error=True)

    read = read_row(fact("own_funds", doubtful), fact("ags", doubtful, "D19"))

    (problem,) = read.problems
    assert (problem.code, problem.severity) == ("cell.empty_or_error", Severity.ERROR)
    assert problem.message == (
        "Zelle K19 (Eigenmittel): Die Angabe fehlt, oder in der Zelle steht ein Fehlerwert. Bitte "
        "einen Betrag wie 60.000,00 oder 0 eintragen und die Mappe als .xlsx speichern."
    )


def test_a_missing_reference_is_made_from_file_sheet_and_row() -> None:
    read = read_row(fact("reference", Empty()), fact("own_funds", Text("x")))

    assert read.application.reference == "antraege.xlsx#Anträge!19"
    assert [problem.reference for problem in read.problems] == ["antraege.xlsx#Anträge!19"]


def test_a_form_has_no_row_in_its_reference() -> None:
    form = Source(file="formular.xlsx", sheet="Antrag")

    assert read_row(source=form).application.reference == "formular.xlsx#Antrag"


def test_an_unreadable_reference_is_told_and_replaced() -> None:
    read = read_row(fact("reference", Truth(holds=True)))

    assert read.application.reference == "antraege.xlsx#Anträge!19"
    assert read.application.unreadable == ("reference",)


def test_a_remark_leaves_the_value_readable() -> None:
    read = read_row(fact("salary_costs", Text("60.000")))

    assert read.application.salary_costs == 6_000_000
    assert read.application.unreadable == ()
    assert [problem.severity for problem in read.problems] == [Severity.REMARK]


def test_the_order_of_columns_does_not_show() -> None:
    cells = [fact("signed", Text("x")), fact("own_funds", Text("x")), fact("ags", Text("x"))]

    forth, back = read_row(*cells), read_row(*cells[::-1])

    assert forth == back
    assert forth.application.unreadable == ("ags", "own_funds", "signed")


OWN = asking(PERSONS, SMALLEST_SHARE, required=("persons",))


def own_fact(key: str, value: CellValue, address: str) -> FactCell:
    return FactCell(keyed(key, OWN), address, value)


def test_further_entries_stand_under_their_keys() -> None:
    cells = [
        own_fact("smallest_share", Text("0,25"), "W19"),
        own_fact("persons", Number("2"), "V19"),
    ]

    read = read_application(LIST, cells, OWN)

    assert read.problems == ()
    assert read.application.further == {"persons": 2, "smallest_share": Decimal("0.25")}
    assert read.application.entry("persons") == 2
    assert read.application.cells["smallest_share"] == "Anträge!W19"


def test_a_further_entry_that_cannot_be_read_is_unreadable_and_not_empty() -> None:
    read = read_application(LIST, [own_fact("persons", Text("zwei"), "V19")], OWN)

    (problem,) = read.problems
    assert read.application.unreadable == ("persons",)
    assert read.application.further == {"persons": None, "smallest_share": None}
    assert (problem.code, problem.cell) == ("count.unreadable", "V19")
    assert problem.message == (
        "Zelle V19 (Personen auf der Stelle): „zwei“ ist keine ganze Zahl. "
        "Bitte eine ganze Zahl ab 0 nur mit Ziffern eintragen, etwa 2."
    )


def test_an_empty_further_cell_is_an_error_only_where_it_is_required() -> None:
    cells = [own_fact("persons", Empty(), "V19"), own_fact("smallest_share", Empty(), "W19")]

    read = read_application(LIST, cells, OWN)

    assert [(one.code, one.cell) for one in read.problems] == [("cell.empty", "V19")]
    assert "Bitte eine ganze Zahl wie 2 eintragen." in read.problems[0].message


VALUES: st.SearchStrategy[CellValue] = st.one_of(
    st.builds(Empty, perhaps_error=st.booleans()),
    st.builds(Text, st.text(max_size=40)),
    st.builds(Text, st.text(alphabet="0123456789.,-:/ €jan", max_size=12)),
    st.builds(Number, st.integers(-(10**18), 10**18).map(str), percent=st.booleans()),
    st.builds(Number, st.decimals(-(10**9), 10**9, places=3).map("{:f}".format)),
    st.builds(Truth, st.booleans()),
    st.builds(DateTime, st.datetimes(), shows_time=st.booleans()),
    st.builds(Clock, st.just("08:30:00")),
    st.builds(ErrorValue, st.sampled_from(["#REF!", "#N/A", "#NULL!"])),
    st.builds(Uncalculated, st.just("=A1")),
    st.builds(Merged, st.just("ja")),
)


@given(st.lists(VALUES, min_size=len(COLUMNS), max_size=len(COLUMNS)))
def test_whatever_stands_in_a_row_nothing_is_lost_silently(values: list[CellValue]) -> None:
    cells = [
        FactCell(column, f"A{number}", value)
        for number, (column, value) in enumerate(zip(COLUMNS, values, strict=True), start=1)
    ]

    read = read_row(*cells)

    told = {problem.cell for problem in read.problems if problem.severity is Severity.ERROR}
    for cell in cells:
        key, column = cell.column.key, cell.column
        refused = key in read.application.unreadable
        known = not refused and getattr(read.application, key) is not None
        empty = not refused and not known
        assert refused <= (cell.address in told)
        assert (empty and column.required) <= (cell.address in told)
        assert empty <= is_blank(cell.value)
