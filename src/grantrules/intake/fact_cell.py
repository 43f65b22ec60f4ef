"""One cell of an application: which fact it holds, and what its grammar answers."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import assert_never

from grantrules.intake.ags import read_ags
from grantrules.intake.amount import read_amount
from grantrules.intake.answer import read_answer
from grantrules.intake.columns import Column, ValueKind
from grantrules.intake.count import read_count
from grantrules.intake.day import read_day
from grantrules.intake.grammar import Refused, Understood
from grantrules.intake.moment import read_moment
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import (
    CellValue,
    Contradicted,
    Damaged,
    Doubtful,
    ErrorValue,
    Merged,
    Uncalculated,
    german_error,
    is_blank,
)
from grantrules.intake.share import read_share
from grantrules.intake.wording import read_name, read_reference, read_text

_WORDINGS = frozenset({ValueKind.REFERENCE, ValueKind.APPLICANT, ValueKind.TEXT})
FactValue = str | int | Decimal | date | datetime | bool


@dataclass(frozen=True, slots=True)
class FactCell:
    """A cell of an application: its column, its address such as K19, and what stands in it."""

    column: Column
    address: str
    value: CellValue


def understand(cell: FactCell) -> Understood[FactValue] | Refused:  # noqa: PLR0911 - one return a kind reads best
    """Reads a filled cell by the grammar of its column."""
    expected = cell.column.expected
    match cell.value:
        case ErrorValue(name=name):
            english = "" if german_error(name) == name else f"({name}) "
            fault = f"{english}ist ein Fehlerwert der Tabelle."
            return Refused(
                Code.CELL_ERROR, fault, expected, f"Bitte {cell.column.asked} eintragen."
            )
        case Uncalculated():
            fault = "ist eine Formel ohne gespeichertes Ergebnis."
            ask = "Bitte die Mappe in Excel neu berechnen und speichern oder den Wert eintragen."
            return Refused(Code.FORMULA_NOT_CALCULATED, fault, expected, ask)
        case Contradicted():
            fault = "steht in einem Feld, dessen Name und Beschriftung nicht zusammenpassen."
            ask = "Bitte die unveränderte Vorlage verwenden oder die Angabe bestätigen lassen."
            return Refused(Code.LABEL_MISMATCH, fault, expected, ask)
        case Doubtful():
            fault = "steht dort, wo nicht klar ist, welche Angabe gemeint ist."
            return Refused(Code.COLUMN_DOUBTFUL, fault, expected, "Bitte die Angabe bestätigen.")
        case Damaged():
            fault = "ist zu sehen, aber so nicht in der Zelle gespeichert."
            ask = f"Bitte {cell.column.asked} neu eintragen und die Datei speichern."
            return Refused(Code.CELL_DAMAGED, fault, expected, ask)
        case Merged():
            fault = "steht in einem Zellverbund, der für mehrere Anträge oder Angaben gilt."
            ask = "Bitte den Verbund auflösen und den Wert in jede Zelle einzeln eintragen."
            return Refused(Code.CELL_MERGED, fault, expected, ask)
        case value:
            return _by_grammar(cell.column, value)


def is_answer(column: Column, value: CellValue) -> bool:
    """Tells whether a value answers what is asked; a text that could be anything does not."""
    if is_wording(column) or is_blank(value):
        return False
    return isinstance(understand(FactCell(column, "", value)), Understood)


def is_wording(column: Column) -> bool:
    """Tells whether any text will do for a column."""
    return column.kind in _WORDINGS


def _by_grammar(  # noqa: C901, PLR0911 - one return a kind reads best
    column: Column, value: CellValue
) -> Understood[FactValue] | Refused:
    match column.kind:
        case ValueKind.REFERENCE:
            return read_reference(value)
        case ValueKind.APPLICANT:
            return read_name(value, column.example)
        case ValueKind.TEXT:
            return read_text(value)
        case ValueKind.MOMENT:
            return read_moment(value)
        case ValueKind.DAY:
            return read_day(value)
        case ValueKind.FTE:
            return read_share(value)
        case ValueKind.MONEY:
            return read_amount(value)
        case ValueKind.COUNT:
            return read_count(value)
        case ValueKind.ANSWER:
            return read_answer(value)
        case ValueKind.AGS:
            return read_ags(value, column.example, column.lengths)
        case _:
            assert_never(column.kind)
