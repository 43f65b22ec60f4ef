"""Labels of a form that nobody knows, with the values beside them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from openpyxl.utils import get_column_letter

from grantrules.intake.columns import Column
from grantrules.intake.fact_cell import is_answer
from grantrules.intake.form_fields import end_of
from grantrules.intake.form_search import Form
from grantrules.intake.header import on_one_line
from grantrules.intake.heading import says_nothing
from grantrules.intake.own_mark import stated_version
from grantrules.intake.place import Place, cut
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, RawCell, Text, is_blank, shown
from grantrules.intake.resemblance import resembled
from grantrules.intake.workbook_cells import Grid
from grantrules.model.problem import Problem

_DAY: Final = re.compile(r"[0-9]{1,2}\.[0-9]{1,2}\.(?:[0-9]{2}|[0-9]{4})(?![0-9])")
_Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Pair:
    """A value, the text at the left of it, and the facts that it may be; none: it is foreign."""

    label: str
    row: int
    number: int
    value: CellValue
    meant: tuple[Column, ...]

    @property
    def address(self) -> str:
        """The address of the value, such as B12."""
        return f"{get_column_letter(self.number)}{self.row}"

    def told(self, place: Place) -> Problem:
        """Asks what the value is, or says that it was not read."""
        here = Place(place.file, place.sheet, cell=self.address, reference=place.reference)
        found = shown(self.value)
        beside = f"neben „{cut(self.label)}“" if self.label else "ohne Beschriftung"
        if not self.meant:
            says = (
                f"„{cut(found)}“ in {self.address} steht {beside}; das gehört nicht zum "
                f"Antragsformular und wurde nicht gelesen."
            )
            return here.problem(Code.LABEL_UNKNOWN, says, found=found)
        names = " oder ".join(f"„{one.heading}“" for one in self.meant)
        says = (
            f"„{cut(found)}“ in {self.address} steht {beside}. Gemeint sein kann {names}, was im "
            f"Formular sonst fehlt. Bitte {names} als Beschriftung daneben schreiben oder angeben, "
            f"was gemeint ist."
        )
        expected = " oder ".join(one.heading for one in self.meant)
        return here.problem(Code.LABEL_DOUBTFUL, says, found=found, expected=expected)


class FormPairs:
    """Finds the values of a form beside which no label of ours stands."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._grid = Grid(form.sheet)
        self._absent = [one for one in form.questions.columns if one.key not in form.fields]

    def found(self) -> tuple[Pair, ...]:
        """Gives what may be a missing fact, wherever it stands, and foreign entries."""
        every = {(one.row, one.number): one for one in (*self._labelled(), *self._bare())}
        return tuple(every[place] for place in sorted(every))

    @cached_property
    def _taken(self) -> set[_Cell]:
        fields = self._form.every_field
        names = {(one.row, one.column) for one in self._form.strays}
        values = {(one.row, one.number) for one in fields}
        return names | values | {(one.label_cell.row, one.label_cell.column) for one in fields}

    @cached_property
    def _columns(self) -> dict[int, set[int]]:
        """Gives for each column with labels the columns with their values."""
        columns: dict[int, set[int]] = {}
        for one in self._form.every_field:
            columns.setdefault(one.label_cell.column, set()).add(one.number)
        return columns

    def _labelled(self) -> Iterator[Pair]:
        for cell in self._form.sheet.cells:
            if isinstance(cell.value, Text) and not is_blank(cell.value) and self._is_free(cell):
                yield from self._of_label(cell)

    def _is_free(self, cell: RawCell) -> bool:
        return (cell.row, cell.column) not in self._taken and stated_version(
            on_one_line(cell)
        ) is None

    def _of_label(self, cell: RawCell) -> Iterator[Pair]:
        label, meant = on_one_line(cell), self._meant(on_one_line(cell))
        beside = end_of(self._form.sheet, cell.row, cell.column) + 1
        numbers = {beside, *self._columns.get(cell.column, ())}
        values = [
            (number, value)
            for number in sorted(numbers)
            if number > cell.column
            and (cell.row, number) not in self._taken
            and not is_blank(value := self._grid.at(cell.row, number))
        ]
        values += [*self._further(cell, meant)] if not values else []
        for number, value in values:
            possible = meant or (self._fitting(value) if says_nothing(label) else ())
            if possible or cell.column in self._columns:
                yield Pair(label, cell.row, number, value, possible)
        if not values and meant and _DAY.search(label):
            yield Pair("", cell.row, cell.column, cell.value, meant)

    def _further(self, label: RawCell, meant: Sequence[Column]) -> Iterator[tuple[int, CellValue]]:
        """Gives what stands farther to the right of a label, if it answers what that may mean."""
        for cell in self._form.sheet.cells:
            free = (cell.row, cell.column) not in self._taken
            right = cell.row == label.row and cell.column > label.column
            if free and right and any(is_answer(one, cell.value) for one in meant):
                yield cell.column, cell.value

    def _bare(self) -> Iterator[Pair]:
        """Gives the values without any text in the column of the labels."""
        for labels, numbers in self._columns.items():
            for cell in self._form.sheet.cells:
                free = cell.column in numbers and (cell.row, cell.column) not in self._taken
                if free and not is_blank(cell.value) and self._is_unlabelled(cell, labels):
                    meant = self._fitting(cell.value)
                    yield Pair("", cell.row, cell.column, cell.value, meant)

    def _is_unlabelled(self, cell: RawCell, labels: int) -> bool:
        rows = [one.label_cell.row for one in self._form.every_field]
        before = range(labels, cell.column)
        return min(rows) <= cell.row <= max(rows) and all(
            is_blank(self._grid.at(cell.row, number)) for number in before
        )

    def _meant(self, label: str) -> tuple[Column, ...]:
        return resembled(label, self._absent) if self._absent else ()

    def _fitting(self, value: CellValue) -> tuple[Column, ...]:
        return tuple(one for one in self._absent if is_answer(one, value))
