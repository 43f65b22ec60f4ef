"""The page for clerks about what cells may hold: every row of its tables is true."""

import re
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from grantrules.engine.spelling import german_day, german_moment
from grantrules.intake.cell_value import typed_value
from grantrules.intake.columns import COLUMNS, Column, ValueKind
from grantrules.intake.fact_cell import FactCell, FactValue, understand
from grantrules.intake.grammar import Refused
from grantrules.intake.problem_catalogue import CATALOGUE
from grantrules.intake.raw_cell import CellValue, Text, Truth
from grantrules.model.money import euros

PAGE = (Path(__file__).parents[2] / "docs" / "eingaben.md").read_text(encoding="utf-8")
KINDS = {
    "Beträge": ValueKind.MONEY,
    "Tage": ValueKind.DAY,
    "Zeitpunkte": ValueKind.MOMENT,
    "Stellenumfang": ValueKind.FTE,
    "Antworten": ValueKind.ANSWER,
    "AGS": ValueKind.AGS,
    "Anzahlen": ValueKind.COUNT,
    "Aktenzeichen": ValueKind.REFERENCE,
}
COUNTING = Column(key="persons", heading="Personen", kind=ValueKind.COUNT, hint="Wie viele.")
NUMBER = re.compile(r"Zahl `(?P<number>[^`]+)`(?:, Format `(?P<format>[^`]+)`)?")


def rows() -> list[tuple[ValueKind, list[str]]]:
    """The rows of the tables, each with the kind of value that its section is about."""
    sections = re.split(r"^## (.+)$", PAGE, flags=re.MULTILINE)[1:]
    return [
        (KINDS[heading], [part.strip() for part in line.strip("|").split("|")])
        for heading, text in zip(sections[::2], sections[1::2], strict=True)
        for line in text.splitlines()
        if line.startswith("|") and not line.startswith(("|--", "| In der Zelle"))
    ]


def cell(described: str) -> CellValue:
    """The cell that the first column of a row describes."""
    if described in {"WAHR", "FALSCH"}:
        return Truth(described == "WAHR")
    if number := NUMBER.fullmatch(described):
        stored = float(number["number"])
        return typed_value(stored, number["format"] or "General")
    assert described[0] + described[-1] == "„“", described
    return Text(described[1:-1].replace("␣", "\u202f"))


def spelled(kind: ValueKind, value: FactValue) -> str:
    """A value as the page spells it."""
    match value:
        case bool():
            return "ja" if value else "nein"
        case int() if kind is ValueKind.MONEY:
            return euros(value)
        case Decimal():
            return str(value).replace(".", ",")
        case datetime():
            return german_moment(value)
        case date():
            return german_day(value)
        case _:
            return str(value)


def outcome(kind: ValueKind, value: CellValue) -> list[str]:
    """What a row of the page should say of a cell."""
    column = next((one for one in COLUMNS if one.kind is kind), COUNTING)
    answer = understand(FactCell(column, "A1", value))
    if isinstance(answer, Refused):
        return ["nachgefragt", answer.expected, f"`{answer.code}`"]
    if answer.remark is None:
        return ["verstanden", spelled(kind, answer.value), ""]
    return ["mit Hinweis", spelled(kind, answer.value), f"`{answer.remark.code}`"]


@pytest.mark.parametrize(("kind", "row"), rows(), ids=lambda one: "".join(one[:1]))
def test_a_row_of_the_page_is_true(kind: ValueKind, row: list[str]) -> None:
    described, *said = row

    assert outcome(kind, cell(described)) == said


def test_the_page_speaks_of_every_kind_of_value_with_a_grammar() -> None:
    spoken_of = {kind for kind, _ in rows()}

    assert spoken_of == {*ValueKind} - {ValueKind.APPLICANT, ValueKind.TEXT}


def test_the_page_names_every_code_of_a_value() -> None:
    groups = ("amount.", "share.", "count.", "date.", "time.", "answer.", "ags.")
    codes = {entry.code.value for entry in CATALOGUE if entry.code.value.startswith(groups)}

    assert codes <= set(re.findall(r"`([a-z_]+\.[a-z_]+)`", PAGE))
