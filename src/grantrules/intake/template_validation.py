"""What the cells of both templates accept, and the hints they show, in German."""

from typing import Literal, assert_never

from openpyxl.worksheet.datavalidation import DataValidation

from grantrules.intake.columns import Column, ValueKind

_FIRST_DAY, _LAST_DAY = "DATE(1990,1,1)", "DATE(2100,12,31)"
_Type = Literal["list", "decimal", "date", "textLength"]
# These may be overruled: an applicant outside the list is recorded all the same (the rules
# decide, not the form), and a moment with an offset can only be written as text.
_WARNS = frozenset({ValueKind.TEXT, ValueKind.MOMENT})


def validation(column: Column, choices: str) -> DataValidation:
    """Makes the validation of a column; `choices` is the range that lists all applicants."""
    rule = _rule(column.kind, choices)
    duty = "Pflichtangabe." if column.required else "Freiwillige Angabe."
    rule.promptTitle = column.heading
    rule.prompt = f"{duty} {column.hint} Erwartet: {column.kind.expected}."
    rule.showInputMessage = True
    rule.errorTitle = "Bitte prüfen"
    rule.error = f"{column.heading}: Bitte {column.kind.asked} eintragen."
    rule.showErrorMessage = True
    rule.errorStyle = "warning" if column.kind in _WARNS else "stop"
    return rule


def _rule(kind: ValueKind, choices: str) -> DataValidation:
    rule = DataValidation(operator="between", allow_blank=True)
    rule.type, rule.formula1, rule.formula2 = _test(kind, choices)
    return rule


def _test(kind: ValueKind, choices: str) -> tuple[_Type, str, str | None]:  # noqa: PLR0911 - one return a kind
    match kind:
        case ValueKind.TEXT:
            return "list", choices, None
        case ValueKind.ANSWER:
            return "list", '"ja,nein"', None
        case ValueKind.MONEY:
            return "decimal", "0", "9999999999999"
        case ValueKind.FTE:
            return "decimal", "0", "2"
        case ValueKind.DAY | ValueKind.MOMENT:
            return "date", _FIRST_DAY, _LAST_DAY
        case ValueKind.AGS:
            return "textLength", "4", "12"
        case ValueKind.REFERENCE:
            return "textLength", "1", "500"
        case _:
            assert_never(kind)
