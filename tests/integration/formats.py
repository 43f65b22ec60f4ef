"""The same list of applications in every format that is read, and as forms."""

import csv
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from io import StringIO
from pathlib import Path
from types import MappingProxyType

from tests.integration.workbooks import HEADINGS, Row, write_list
from tests.unit.intake import ods_files, xls_files, xlsb_files

import grantrules
from grantrules.batch.asking import questions_of
from grantrules.intake.raw_cell import german_error
from grantrules.intake.template import TemplateKind, template
from grantrules.intake.workbook_cells import FileFormat

SHEET = "Anträge"
_ERRORS: Mapping[str, int] = MappingProxyType({"#DIV/0!": 0x07, "#REF!": 0x17, "#N/A": 0x2A})
_DAY, _MOMENT = "dd.mm.yyyy", "dd.mm.yyyy hh:mm"
_FIRST_DAY = datetime(1899, 12, 30)  # noqa: DTZ001 - cells have no zone


def write_as(form: FileFormat, folder: Path, rows: Iterable[Row]) -> Path:
    """Writes a list in a format; a text that names an error is written as that error."""
    path = folder / f"antraege.{form}"
    table = [[one[heading] for heading in HEADINGS] for one in rows]
    if form is FileFormat.XLSX:
        # openpyxl itself takes the name of an error for one.
        return write_list(path, [dict(zip(HEADINGS, one, strict=True)) for one in table])
    path.write_bytes(_WRITERS[form]([list(HEADINGS), *table]))
    return path


Table = list[list[object]]


def _csv(table: Table) -> bytes:
    text = StringIO()
    csv.writer(text, delimiter=";").writerows([[_german(one) for one in row] for row in table])
    return text.getvalue().encode("utf-8-sig")


def _german(value: object) -> str:  # noqa: PLR0911 - one return a kind reads best
    match value:
        case None:
            return ""
        case bool():
            return "WAHR" if value else "FALSCH"
        case datetime():
            return f"{value:%d.%m.%Y %H:%M}"
        case date():
            return f"{value:%d.%m.%Y}"
        case float():
            return f"{value}".replace(".", ",")
        case str():
            return german_error(value)
        case _:
            return str(value)


def _ods(table: Table) -> bytes:
    styles = "".join(
        f'<style:style style:name="{name}" style:family="table-cell" '
        f'style:data-style-name="{name}N"/><number:date-style style:name="{name}N">'
        f"<number:day/><number:month/><number:year/>{clock}</number:date-style>"
        for name, clock in (("tag", ""), ("zeit", "<number:hours/><number:minutes/>"))
    )
    rows = (ods_files.row("".join(_ods_cell(one) for one in row)) for row in table)
    return ods_files.ods(ods_files.table("".join(rows), SHEET), styles)


def _ods_cell(value: object) -> str:  # noqa: PLR0911 - one return a kind reads best
    match value:
        case None:
            return ods_files.empty()
        case bool():
            return ods_files.valued("boolean", str(value).lower())
        case datetime():
            stored = value.isoformat()
            return ods_files.valued("date", stored, 'table:style-name="zeit"', "angezeigt")
        case date():
            return ods_files.valued("date", value.isoformat(), 'table:style-name="tag"')
        case int() | float():
            return ods_files.valued("float", str(value))
        case str() if value in _ERRORS:
            spelled = 'table:formula="of:=A1" calcext:value-type="error" office:value-type="string"'
            return ods_files.cell(f"<text:p>{german_error(value)}</text:p>", spelled)
        case _:
            return ods_files.text(str(value))


def _xls(table: Table) -> bytes:
    book = xls_files.Workbook()
    sheet = book.add_sheet(SHEET)
    styles = {one: xls_files.easyxf(num_format_str=one) for one in (_DAY, _MOMENT)}
    for place, row in enumerate(table):
        for column, value in enumerate(row):
            if isinstance(value, date):
                style = styles[_MOMENT if isinstance(value, datetime) else _DAY]
                sheet.write(place, column, value, style)
            elif value in _ERRORS:
                sheet.row(place).set_cell_error(column, _ERRORS[str(value)])
            elif value is not None:
                sheet.write(place, column, value)
    return xls_files.xls(book)


def _xlsb(table: Table) -> bytes:
    rows = {
        place: [_xlsb_cell(column, value) for column, value in enumerate(row) if value is not None]
        for place, row in enumerate(table)
    }
    return xlsb_files.xlsb([xlsb_files.Sheet(SHEET, rows)], ("General", _DAY, _MOMENT))


def _xlsb_cell(column: int, value: object) -> bytes:  # noqa: PLR0911 - one return a kind reads best
    match value:
        case bool():
            return xlsb_files.truth(column, holds=value)
        case datetime():
            days = (value - _FIRST_DAY).total_seconds() / 86_400
            return xlsb_files.number(column, days, 2)
        case date():
            return xlsb_files.whole(column, (value - _FIRST_DAY.date()).days, 1)
        case int():
            return xlsb_files.whole(column, value)
        case float():
            return xlsb_files.number(column, value)
        case str() if value in _ERRORS:
            return xlsb_files.error(column, _ERRORS[value])
        case _:
            return xlsb_files.text(column, str(value))


_WRITERS: Mapping[FileFormat, Callable[[Table], bytes]] = MappingProxyType(
    {FileFormat.CSV: _csv, FileFormat.ODS: _ods, FileFormat.XLS: _xls, FileFormat.XLSB: _xlsb}
)


def write_form(path: Path, one: Row) -> Path:
    """Writes one application into the template that applicants get."""
    questions = questions_of(grantrules.load_rulebook("integrationsmanager-rlp"))
    form = template(TemplateKind.FORM, questions)
    for heading, value in one.items():
        column = questions.named(heading)
        assert column is not None
        [(sheet, cell)] = form.defined_names[column.key].destinations
        form[sheet][cell].value = value
    form.save(path)
    return path
