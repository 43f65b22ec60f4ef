"""The order of problems."""

from random import Random

from grantrules.intake.place import Place
from grantrules.intake.problem_code import Code
from grantrules.intake.problem_order import in_order


def test_problems_stand_by_file_sheet_row_and_column() -> None:
    sorted_places = [
        Place("a.xlsx"),
        Place("a.xlsx", "Anträge"),
        Place("a.xlsx", "Anträge", 2, "B2"),
        Place("a.xlsx", "Anträge", 2, "AA2"),
        Place("a.xlsx", "Anträge", 10),
        Place("a.xlsx", "Anträge", 10, "A10"),
        Place("b.xlsx", "Antrag", None, "B9"),
        Place("b.xlsx", "Antrag", None, "B10"),
    ]
    problems = [one.problem(Code.CELL_EMPTY, "Leer.") for one in sorted_places]
    shuffled = list(problems)
    Random(1).shuffle(shuffled)  # noqa: S311 - a fixed disorder

    assert list(in_order(shuffled)) == problems


def test_problems_of_one_cell_stand_by_code() -> None:
    place = Place("a.xlsx", "Anträge", 2, "B2")
    codes = [Code.TEXT_CONTROL, Code.AMOUNT_GROUPED]

    ordered = in_order(place.problem(code, "…") for code in codes)

    assert [one.code for one in ordered] == ["amount.grouped", "text.control"]
