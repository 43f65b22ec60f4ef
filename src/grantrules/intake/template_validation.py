"""What the cells of both templates accept, and the hints they show, in German."""

from decimal import Decimal
from typing import Literal, assert_never

from openpyxl.worksheet.datavalidation import DataValidation

from grantrules.intake.columns import Column, ValueKind

# One application is about one post; the rule book may believe more of it.
_USUAL_POST = Decimal(2)
_FIRST_DAY, _LAST_DAY = "DATE(1990,1,1)", "DATE(2100,12,31)"
_Type = Literal["list", "decimal", "whole", "date", "textLength"]
# A spreadsheet cannot open a file whose hints are longer.
_LONGEST_TITLE, _LONGEST_PROMPT, _LONGEST_ERROR = 32, 255, 225
# These may be overruled: an applicant outside the list is recorded all the same (the rules
# decide, not the form), and a moment with an offset can only be written as text.
_WARNS = frozenset({ValueKind.APPLICANT, ValueKind.MOMENT})


def validation(column: Column, choices: str) -> DataValidation:
    """Makes the validation of a column; `choices` is the range that lists all applicants."""
    rule = _rule(column, choices)
    duty = "Pflichtangabe." if column.required else "Freiwillige Angabe."
    prompt = f"{duty} {column.hint} Erwartet: {column.expected}."
    rule.promptTitle = _cut(column.heading, _LONGEST_TITLE)
    rule.prompt = _cut(prompt, _LONGEST_PROMPT)
    rule.showInputMessage = True
    rule.errorTitle = "Bitte prüfen"
    rule.error = _cut(f"{column.heading}: Bitte {column.asked} eintragen.", _LONGEST_ERROR)
    rule.showErrorMessage = True
    rule.errorStyle = "warning" if column.kind in _WARNS else "stop"
    return rule


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"


def _rule(column: Column, choices: str) -> DataValidation:
    rule = DataValidation(operator="between", allow_blank=True)
    rule.type, rule.formula1, rule.formula2 = _test(column, choices)
    return rule


def _test(column: Column, choices: str) -> tuple[_Type, str, str | None]:  # noqa: PLR0911 - one return a kind
    match column.kind:
        case ValueKind.APPLICANT:
            return "list", choices, None
        case ValueKind.ANSWER:
            return "list", '"ja,nein"', None
        case ValueKind.MONEY:
            return "decimal", "0", "9999999999999"
        case ValueKind.FTE:
            # What a programme asks further in posts may be a sum.
            highest = column.highest or _USUAL_POST
            return "decimal", "0", "9999" if column.further else f"{highest:f}"
        case ValueKind.COUNT:
            return "whole", "0", "999999999"
        case ValueKind.DAY | ValueKind.MOMENT:
            return "date", _FIRST_DAY, _LAST_DAY
        case ValueKind.AGS:
            return "textLength", "4", "12"
        case ValueKind.REFERENCE | ValueKind.TEXT:
            return "textLength", "1", "500"
        case _:
            assert_never(column.kind)
