"""Headings and labels that sound like a fact which is missing."""

import pytest
from tests.unit.intake.sheets import OPTIONAL, SMALLEST_SHARE, asking, keyed

from grantrules.intake.resemblance import resembled

ABSENT = [keyed(key) for key in sorted(OPTIONAL)]


def meant(text: str) -> set[str]:
    return {one.key for one in resembled(text, ABSENT)}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Einstellung zum", "contract_signed_on"),
        ("Beginn Arbeitsverhältnis", "contract_signed_on"),
        ("Vertragsabschluss", "contract_signed_on"),
        ("Arbeitsverträge vom", "contract_signed_on"),
        ("AV vom", "contract_signed_on"),
        ("Unterlagen komplett am", "completed_at"),
        ("VOLLSTAENDIG", "completed_at"),
        ("vollst. am", "completed_at"),
        ("Gemeindekennziffer", "ags"),
        ("Schlüsselnummer", "ags"),
        ("Zustimmung erteilt", "early_start_approved_on"),
        ("Vorz. Maßnahmebeginn", "early_start_approved_on"),
        ("Genehmigung des Beginns", "early_start_approved_on"),
        ("Antrags-ID", "reference"),
    ],
)
def test_the_stems_of_words_tell_what_may_be_meant(text: str, key: str) -> None:
    assert meant(text) == {key}


@pytest.mark.parametrize(
    "text",
    ["Bemerkung", "Telefon", "Mietvertrag vom", "Bearbeiter/in", "Wiedervorlage", "Lfd. Nr.", ""],
)
def test_foreign_headings_resemble_nothing(text: str) -> None:
    assert meant(text) == set()


def test_a_heading_may_resemble_several_facts() -> None:
    assert meant("Vertrag vollständig am") == {"contract_signed_on", "completed_at"}


def test_further_entries_are_told_by_their_letters() -> None:
    absent = [keyed("smallest_share", asking(SMALLEST_SHARE))]

    assert resembled("Stellenanteil (VZÄ), kleinster", absent) == tuple(absent)
    assert resembled("Größter Zuschuss", absent) == ()
