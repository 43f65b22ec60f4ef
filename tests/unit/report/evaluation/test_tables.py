"""The evaluation as CSV."""

import csv
from io import StringIO

import pytest
from tests.unit.report.evaluation.evaluations import GRANT, evaluation

from grantrules.model.district import Applicant
from grantrules.report.evaluation.tables import (
    DISTRICT_COLUMNS,
    districts_table,
    grant_years,
    grants_table,
)

MARK = "\ufeff"


def _read(table: bytes) -> list[dict[str, str]]:
    text = table.decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline=""), delimiter=";"))


def test_german_excel_finds_mark_semicolons_and_its_line_ends() -> None:
    text = grants_table(evaluation()).decode()

    assert text.startswith(f"{MARK}Programm;Zweck;Aktenzeichen;AGS;")
    assert text.endswith("\r\n")


def test_a_grant_has_a_column_for_each_budget_year() -> None:
    [row] = _read(grants_table(evaluation()))

    assert row["Bewilligt"] == "80000,00"
    assert (row["Bewilligt 2025"], row["Bewilligt 2026"]) == ("40000,00", "40000,00")
    assert (row["Anerkannt"], row["Erstattet"], row["Förderende"]) == ("", "", "")
    assert (row["AGS"], row["Entschieden am"]) == ("07111", "18.11.2025")
    assert row["Ergebnis"] == "Bewilligung, gekürzt"


def test_every_district_of_every_year_has_a_row() -> None:
    rows = _read(districts_table(evaluation()))

    assert len(rows) == 72
    assert tuple(rows[0]) == DISTRICT_COLUMNS
    assert rows[0]["Aktenzeichen"] == "A, B"
    assert rows[36]["Haushaltsjahr"] == "2026"


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r\n=1", " =1"])
def test_no_text_becomes_a_formula(name: str) -> None:
    applicant = Applicant(ags=None, name=name)
    grants = (GRANT.model_copy(update={"applicant": applicant, "reference": f'{name};"x"'}),)
    changed = evaluation().model_copy(update={"grants": grants})

    [row] = _read(grants_table(changed))

    assert row["Zuwendungsempfänger"] == f"'{name.strip()}"
    assert row["Aktenzeichen"] == f'\'{name.strip()};"x"'


def test_without_grants_there_is_a_heading() -> None:
    nothing = evaluation().model_copy(update={"grants": ()})

    assert _read(grants_table(nothing)) == []
    assert grant_years(()) == ()
