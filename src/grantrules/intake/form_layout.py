"""Reads a form: one application on a sheet, labels at the left and values at the right of them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from grantrules.intake.application_cells import read_application
from grantrules.intake.fact_cell import FactCell
from grantrules.intake.form_fields import (
    Field,
    contradicted_keys,
    labelled_fields,
    named_fields,
    value_in,
)
from grantrules.intake.place import Place
from grantrules.intake.problem_code import Code
from grantrules.intake.questions import Questions
from grantrules.intake.raw_cell import CellValue, Contradicted, Merged, is_blank, shown
from grantrules.intake.refusal import missing_columns, repeated_column
from grantrules.intake.sheet_reading import SheetReading
from grantrules.intake.workbook_cells import Grid, NamedCell, SheetCells
from grantrules.model.application import Source
from grantrules.model.problem import Problem

_FORM_SHEET = "antrag"
_FEWEST_LABELS = 4
_Filled = tuple[Field, CellValue]


@dataclass(frozen=True)
class Form:
    """A sheet with labels: the fields of each key in order of trust, and names gone astray."""

    questions: Questions
    sheet: SheetCells
    fields: Mapping[str, tuple[Field, ...]]
    strays: tuple[NamedCell, ...]


def find_form(sheet: SheetCells, names: Iterable[NamedCell], questions: Questions) -> Form | None:
    """Finds the fields of a sheet `Antrag`: those the workbook names, then those with a label."""
    if sheet.name.strip().casefold() != _FORM_SHEET:
        return None
    named, strays = named_fields(sheet, names, questions)
    fields: dict[str, dict[str, Field]] = {}
    for field in (*named, *labelled_fields(sheet, questions)):
        fields.setdefault(field.column.key, {}).setdefault(field.address, field)
    if len(fields) < _FEWEST_LABELS:
        return None
    found = {key: tuple(places.values()) for key, places in fields.items()}
    return Form(questions, sheet, found, strays)


def read_form(file: str, form: Form) -> SheetReading:
    """Reads the one application of a form; a form without its required labels is refused."""
    place = Place(file, form.sheet.name)
    filled = _filled(form)
    refusals = (
        *missing_columns(place, form.questions.missing(form.fields), what="die Beschriftung"),
        *_conflicts(place, filled),
    )
    if refusals:
        return SheetReading(sheet=form.sheet.name, problems=refusals, refused=True)
    chosen = [_undisputed(form, _choice(candidates)) for candidates in filled.values()]
    source = Source(file=file, sheet=form.sheet.name)
    cells = [FactCell(field.column, field.address, value) for field, value in chosen]
    read = read_application(source, cells, form.questions)
    here = Place(file, form.sheet.name, reference=read.application.reference)
    return SheetReading(
        sheet=form.sheet.name,
        applications=(read.application,),
        problems=(*_hidden(here, form, chosen), *read.problems),
        mapping={field.label: field.column.key for field, _ in chosen},
    )


def _filled(form: Form) -> dict[str, list[_Filled]]:
    grid = Grid(form.sheet)
    return {
        one.key: [(field, _value(form, grid, field)) for field in form.fields[one.key]]
        for one in form.questions.columns
        if one.key in form.fields
    }


def _value(form: Form, grid: Grid, field: Field) -> CellValue:
    value = value_in(form.sheet, grid, field)
    every = [one for fields in form.fields.values() for one in fields]
    shared = any(
        merged.covers(field.row, field.number)
        and sum(merged.covers(one.row, one.number) for one in every) > 1
        for merged in form.sheet.merged
    )
    return Merged(shown(value)) if shared and not is_blank(value) else value


def _choice(candidates: list[_Filled]) -> _Filled:
    filled = (one for one in candidates if not is_blank(one[1]))
    return next(filled, candidates[0])


def _undisputed(form: Form, filled: _Filled) -> _Filled:
    field, value = filled
    disputed = field.column.key in contradicted_keys(form.sheet, form.strays, form.questions)
    return (field, Contradicted(shown(value))) if disputed and not is_blank(value) else filled


def _conflicts(place: Place, filled: Mapping[str, list[_Filled]]) -> Iterator[Problem]:
    for candidates in filled.values():
        stated = {value for _, value in candidates if not is_blank(value)}
        if len(stated) > 1:
            addresses = [field.address for field, value in candidates if not is_blank(value)]
            yield repeated_column(place, candidates[0][0].column, addresses)


def _hidden(place: Place, form: Form, chosen: list[_Filled]) -> Iterator[Problem]:
    for field, _ in chosen:
        here = Place(place.file, place.sheet, cell=field.address, reference=place.reference)
        if field.row in form.sheet.hidden_rows:
            says = f"Die Zeile mit „{field.label}“ ist ausgeblendet; sie wurde mitgelesen."
            yield here.problem(Code.ROW_HIDDEN, says)
        if field.number in form.sheet.hidden_columns:
            says = f"Die Spalte mit „{field.label}“ ist ausgeblendet; sie wurde mitgelesen."
            yield here.problem(Code.COLUMN_HIDDEN, says)
