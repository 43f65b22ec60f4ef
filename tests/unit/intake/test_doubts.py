"""What is in doubt about the columns of a list."""

from tests.unit.intake.grids import grid
from tests.unit.intake.sheets import keyed

from grantrules.intake.doubtful_column import DoubtfulColumn
from grantrules.intake.doubts import Doubts
from grantrules.intake.fact_cell import FactCell
from grantrules.intake.list_notes import ListNote
from grantrules.intake.place import Place
from grantrules.intake.raw_cell import CellValue, Doubtful, Empty, Number, Text

CONTRACT, MONEY = keyed("contract_signed_on"), keyed("own_funds")
COLUMNS = [
    DoubtfulColumn(9, 1, Text("Einstellung zum"), (CONTRACT,)),
    DoubtfulColumn(10, 1, Text("AV vom"), (CONTRACT,)),
]
NOTE = ListNote(grid({1: ["T€"]}).cells[0], (MONEY,))


def contract(address: str, value: CellValue) -> FactCell:
    return FactCell(CONTRACT, address, value)


def test_the_first_filled_cell_of_those_that_may_hold_a_fact_is_in_doubt() -> None:
    doubts = Doubts(COLUMNS, ())
    cells = [contract("I2", Empty()), contract("J2", Text("01.08.2025")), contract("K2", Text("x"))]

    assert doubts.applied([], cells) == [contract("J2", Doubtful("01.08.2025"))]
    assert doubts.numbers == (9, 10)
    assert doubts.meant == ((9, CONTRACT), (10, CONTRACT))


def test_where_all_of_them_are_empty_nothing_is_in_doubt() -> None:
    assert Doubts(COLUMNS, ()).applied([], [contract("I2", Empty())]) == []


def test_amounts_below_a_note_are_in_doubt_unless_they_are_empty() -> None:
    doubts = Doubts((), (NOTE,))
    filled, blank = FactCell(MONEY, "K2", Number("60")), FactCell(MONEY, "K3", Empty())

    assert doubts.applied([filled], []) == [FactCell(MONEY, "K2", Doubtful("60"))]
    assert doubts.applied([blank], []) == [blank]


def test_each_column_and_each_note_is_asked_about_once() -> None:
    told = Doubts(COLUMNS, (NOTE,)).told(Place("a.xlsx", "Anträge"))

    assert [(one.code, one.cell, one.row) for one in told] == [
        ("column.doubtful", "I1", 1),
        ("column.doubtful", "J1", 1),
        ("amount.note", "A1", 1),
    ]
