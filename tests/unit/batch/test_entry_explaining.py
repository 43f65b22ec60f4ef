"""The pages of the register's entries and cases."""

from pathlib import Path

import pytest
from tests.unit.register.lives import lived, of, relived, story, told
from tests.unit.register.sample import write

from grantrules.batch.entry_explaining import explain_case, explain_entry, words_then
from grantrules.batch.explaining import explain
from grantrules.register.case_entries import (
    Allocation,
    ApplicationReceived,
    CaseProposed,
    RulesActivated,
    Signature,
)
from grantrules.register.database import Database, open_for_reading
from grantrules.register.history import entry
from grantrules.report.words import COMMON_WORDS

PROGRAMME = "integrationsmanager-rlp"


@pytest.fixture(name="trail")
def _trail(tmp_path: Path) -> Database:
    return lived(str(tmp_path / "a.db"))


def page(trail: Database, seq: int) -> str:
    return explain_entry(trail, entry(trail, seq))


@pytest.mark.parametrize("seq", range(1, len(story()) + 1))
def test_every_entry_has_a_german_page(seq: int, trail: Database) -> None:
    found = explain(str(seq), PROGRAMME, trail.name)

    assert f"Eintrag {seq}" in found
    assert "None" not in found


def test_a_case_is_explained_from_receipt_to_its_end(trail: Database) -> None:
    found = explain("A", PROGRAMME, trail.name)

    for words in (
        "# Vorgang A",
        "Stand: zurückgefordert",
        "Antrag A: neu eingegangen · Anna Amsel",
        "1. Unterschrift unter Eintrag 21",
        "Aufhebung A: Auflage nicht erfüllt.",
        "2026 vor der Verteilung: Ansatz 160.000,00 €, vorgemerkt 0,00 €, gebunden 0,00 €",
        "2026: vorher 160.000,00 €, nachher 80.000,00 €",
        "Personalkosten (Zelle Anträge!K2): 60.000,00 €",
        "Grundlage: Ankündigung vom 2. Juli 2025",
    ):
        assert words in found
    assert found.count("Antrag A: neu eingegangen") == 1


def test_a_proposal_shows_what_came_before_and_after(trail: Database) -> None:
    found = page(trail, of(CaseProposed, 11))

    before, after = found.split("## Spätere Einträge dieses Vorgangs")
    assert told(of(CaseProposed, 11)).reference == "C"
    assert "Nachforderung C" in before
    assert "Abweichender Vorschlag C" in after
    assert "gebunden 80.000,00 €, frei 80.000,00 €" in before


def test_the_facts_are_those_that_counted_then(trail: Database) -> None:
    first, last = of(CaseProposed, 3), of(CaseProposed, 6)
    assert told(first).reference == told(last).reference == "C"

    assert "Finanzierungsplan (Zelle Anträge!S4): nein" in page(trail, first)
    assert "Finanzierungsplan (Zelle Anträge!S2): ja" in page(trail, last)


def test_an_act_names_who_did_it(trail: Database) -> None:
    assert "Von: Bert Bussard" in page(trail, of(Signature, 1))


def test_a_distribution_names_the_budget_and_who_competed(trail: Database) -> None:
    found = page(trail, of(Allocation, 2))

    assert "- 2026 vor der Verteilung: Ansatz 160.000,00 €" in found
    assert "Vorgehende Vorgänge (gezeichnet oder entschieden)\n- A" in found


def test_an_application_is_shown_as_it_came(trail: Database) -> None:
    assert "Sachkosten (Zelle Anträge!L2): 20.000,00 €" in page(trail, of(ApplicationReceived))


def test_a_case_without_a_proposal_yet_has_a_page(tmp_path: Path) -> None:
    trail = relived(str(tmp_path / "b.db"), story()[: of(ApplicationReceived)])

    found = explain_case(trail, "A", PROGRAMME)

    assert found is not None
    assert "Stand: eingegangen" in found


def test_a_run_of_the_check_is_no_case(tmp_path: Path) -> None:
    write(tmp_path / "c.db", "X")

    assert explain_case(open_for_reading(str(tmp_path / "c.db")), "X", PROGRAMME) is None


def test_another_programme_is_explained_where_the_named_one_has_no_such_case(
    trail: Database,
) -> None:
    assert "# Vorgang A" in (explain_case(trail, "A", "another") or "")


def test_the_words_are_those_of_the_rule_book_of_then(trail: Database) -> None:
    sha256 = told(of(RulesActivated)).rulebook_sha256

    assert words_then(trail, sha256) != COMMON_WORDS
