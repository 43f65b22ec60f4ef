"""The commitments of a budget year over days, with a chart that the office program draws."""

from collections.abc import Sequence
from datetime import date

from openpyxl import Workbook
from openpyxl.chart import Reference, ScatterChart, Series
from openpyxl.chart.legend import Legend
from openpyxl.worksheet.worksheet import Worksheet

from grantrules.model.money import Cents
from grantrules.model.utilisation import Utilisation
from grantrules.report.entry import day, money
from grantrules.report.evaluation.budget_picture import steps
from grantrules.report.sheet import Column, Layout, Row, Sheet, note

_COLUMNS = (Column("Tag", 12), Column("gebunden", 18), Column("Ansatz", 18))
_NOTE = "Gebundene Mittel nach dem Tag der Entscheidung; jede Stufe hat zwei Zeilen."
_PLACE = "E3"
_SIZE_CM = (24, 12)
_LINE_WIDTH = 28_575
_COLOURS = ("0B4A82", "9C1414")


def add_course(workbook: Workbook, use: Utilisation, on: date) -> None:
    """Adds a sheet with the corners of the line, and the chart of them."""
    name = f"Verlauf {use.year}"
    above = (note(_NOTE, len(_COLUMNS)),)
    sheet = Sheet(workbook, Layout(name, _COLUMNS, above, frozen=1, footer="Auswertung"))
    corners = steps(use, on)
    for when, cents in corners:
        sheet.row(Row([day(when), money(cents), money(use.appropriation)]))
    sheet.draw(_chart(workbook[name], sheet.last_row, corners), _PLACE)
    sheet.finish()


def _chart(sheet: Worksheet, last: int, corners: Sequence[tuple[date, Cents]]) -> ScatterChart:
    chart = ScatterChart(scatterStyle="lineMarker")
    chart.title = sheet.title
    chart.width, chart.height = _SIZE_CM
    chart.legend = Legend(legendPos="b")
    chart.x_axis.number_format = "mm/yyyy"
    chart.x_axis.scaling.min = _serial(corners[0][0])
    chart.x_axis.scaling.max = _serial(corners[-1][0])
    chart.y_axis.number_format = '#,##0 "€"'
    chart.y_axis.scaling.min = 0
    # Without this openpyxl's axes are not shown.
    chart.x_axis.delete = chart.y_axis.delete = False
    first = last - len(corners)
    days = Reference(sheet, min_col=1, min_row=first + 1, max_row=last)
    for column, colour in enumerate(_COLOURS, start=2):
        values = Reference(sheet, min_col=column, min_row=first, max_row=last)
        series = Series(values, days, title_from_data=True)
        series.marker.symbol = "none"
        series.smooth = False
        series.graphicalProperties.line.solidFill = colour
        series.graphicalProperties.line.width = _LINE_WIDTH
        chart.series.append(series)
    chart.series[1].graphicalProperties.line.dashStyle = "dash"
    return chart


def _serial(when: date) -> int:
    # Day 1 of a workbook is 1 January 1900, and it believes in a 29 February of that year.
    return when.toordinal() - date(1899, 12, 30).toordinal()
