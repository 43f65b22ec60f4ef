"""Everything an applicant stated, with cells."""

from decimal import Decimal

from tests.unit.builders import asking, shipped

from grantrules.model.application import Source
from grantrules.report.application_section import application_section
from grantrules.report.words import COMMON_WORDS, words_of


def test_every_entry_has_its_label_its_value_and_its_cell() -> None:
    application = asking(
        eur=70_000,
        source=Source(file="a.xlsx", sheet="Anträge", row=7),
        cells={"salary_costs": "Anträge!K7"},
        fte=Decimal("0.5"),
        contract_signed_on=None,
        unreadable=("material_costs",),
    )

    told = application_section(application, words_of(shipped())).splitlines()

    assert told[:2] == ["## Angaben des Antrags", "- Quelle: a.xlsx, Blatt Anträge, Zeile 7"]
    assert any(one.startswith("- Personalkosten (Zelle Anträge!K7): ") for one in told)
    assert "- Sachkosten: nicht lesbar" in told
    assert "- Arbeitsvertrag vom: keine Angabe" in told
    assert "- Stellenumfang (VZÄ): 0,5" in told


def test_a_form_has_no_row_and_an_application_of_a_library_no_source() -> None:
    form = asking(source=Source(file="a.xlsx", sheet="Antrag"))

    assert "- Quelle: a.xlsx, Blatt Antrag\n" in application_section(form, COMMON_WORDS)
    assert "Quelle" not in application_section(asking(source=None), COMMON_WORDS)


def test_an_entry_of_a_rule_book_that_no_longer_loads_keeps_its_key() -> None:
    application = asking(further={"places": 12})

    assert "- places: 12" in application_section(application, COMMON_WORDS)
