"""Reads a form: one application on a sheet, labels at the left and values at the right of them."""

from collections.abc import Iterator, Mapping

from grantrules.intake.application_cells import read_application
from grantrules.intake.fact_cell import FactCell
from grantrules.intake.form_doubts import FormDoubts
from grantrules.intake.form_fields import Field, value_in
from grantrules.intake.form_refusal import Filled, refusals
from grantrules.intake.form_search import Form
from grantrules.intake.place import Place
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, Merged, is_blank, shown
from grantrules.intake.sheet_reading import SheetReading
from grantrules.intake.workbook_cells import Grid
from grantrules.model.application import Source
from grantrules.model.problem import Problem


def read_form(file: str, form: Form) -> SheetReading:
    """Reads the one application of a form; a form without its required labels is refused."""
    filled = _filled(form)
    first = [_choice(candidates) for candidates in filled.values()]
    refused = refusals(Place(file, form.sheet.name), form, filled, first)
    if refused:
        return SheetReading(sheet=form.sheet.name, problems=refused, refused=True)
    doubts = FormDoubts(form)
    source = Source(file=file, sheet=form.sheet.name)
    cells = doubts.applied(FactCell(one.column, one.address, value) for one, value in first)
    read = read_application(source, cells, form.questions)
    here = Place(file, form.sheet.name, reference=read.application.reference)
    return SheetReading(
        sheet=form.sheet.name,
        applications=(read.application,),
        problems=(*_hidden(here, form, first), *doubts.told(here), *read.problems),
        mapping={field.label: field.column.key for field, _ in first},
    )


def _filled(form: Form) -> Mapping[str, list[Filled]]:
    grid = Grid(form.sheet)
    return {
        one.key: [(field, _value(form, grid, field)) for field in form.fields[one.key]]
        for one in form.questions.columns
        if one.key in form.fields
    }


def _value(form: Form, grid: Grid, field: Field) -> CellValue:
    value = value_in(form.sheet, grid, field)
    shared = any(
        merged.covers(field.row, field.number)
        and sum(merged.covers(one.row, one.number) for one in form.every_field) > 1
        for merged in form.sheet.merged
    )
    return Merged(shown(value)) if shared and not is_blank(value) else value


def _choice(candidates: list[Filled]) -> Filled:
    filled = (one for one in candidates if not is_blank(one[1]))
    return next(filled, candidates[0])


def _hidden(place: Place, form: Form, chosen: list[Filled]) -> Iterator[Problem]:
    for field, _ in chosen:
        here = Place(place.file, place.sheet, cell=field.address, reference=place.reference)
        if field.row in form.sheet.hidden_rows:
            says = f"Die Zeile mit „{field.label}“ ist ausgeblendet; sie wurde mitgelesen."
            yield here.problem(Code.ROW_HIDDEN, says)
        if field.number in form.sheet.hidden_columns:
            says = f"Die Spalte mit „{field.label}“ ist ausgeblendet; sie wurde mitgelesen."
            yield here.problem(Code.COLUMN_HIDDEN, says)
