import pytest
from tests.unit.specification.samples import PROGRAMME

from grantrules.specification.table_columns import (
    APPLICATIONS,
    BUDGET,
    ENTRIES,
    PROPOSALS,
)
from grantrules.specification.table_form import TableForm

KUSEL = PROGRAMME.district_by_name["Landkreis Kusel"]


def _read(form: TableForm, *table: list[str]) -> object:
    rows, faults = form.read(table, PROGRAMME)
    return rows or faults[0].message


def test_applications_name_their_applicant_and_what_differs() -> None:
    header = ["Antragsteller", "Personalkosten", "Förderbeginn"]

    assert _read(APPLICATIONS, header, ["Landkreis Kusel", "1,00 €", "01.02.2026"]) == (
        {"Antragsteller": KUSEL, "Personalkosten": "1.00", "Förderbeginn": "2026-02-01"},
    )
    assert "Meinten Sie „Landkreis Kusel“?" in str(
        _read(APPLICATIONS, ["Antragsteller"], ["Landkreis Kussel"])
    )


def test_proposals_have_a_column_for_every_rule_and_its_effect() -> None:
    header = ["Aktenzeichen", "Rang", "Ergebnis", "Betrag", "AB-01", "Wirkung AB-01"]
    row = ["1", "–", "Ablehnung", "0,00 €", "nicht erfüllt", "Ablehnung"]

    assert _read(PROPOSALS, header, row) == (
        {
            "Aktenzeichen": "1",
            "Rang": None,
            "Ergebnis": "reject",
            "Betrag": 0,
            "AB-01": ("not_met", None),
            "Wirkung AB-01": "reject",
        },
    )


def test_a_budget_has_all_its_columns() -> None:
    header = ["Haushaltsjahr", "Ansatz", "bewilligt", "vorgemerkt", "Rest"]

    assert _read(BUDGET, header, ["2027", "–", "1,00 €", "0,00 €", "–"]) == (
        {"Haushaltsjahr": 2027, "Ansatz": None, "bewilligt": 100, "vorgemerkt": 0, "Rest": None},
    )
    assert _read(BUDGET, header[:4], ["2027", "–", "1,00 €", "0,00 €"]) == (
        "Es fehlt die Spalte „Rest“."
    )


@pytest.mark.parametrize(
    ("entry", "text", "value"),
    [("Personalkosten", "1,00 €", "1.00"), ("Unterschrift", "ja", True), ("AGS", "–", None)],
)
def test_entries_are_read_by_what_they_hold(entry: str, text: str, value: object) -> None:
    ((row,), faults) = ENTRIES.read([["Angabe", "Wert"], [entry, text]], PROGRAMME)

    assert row == {"Angabe": PROGRAMME.entry(entry), "Wert": value}
    assert faults == ()
