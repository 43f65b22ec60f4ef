from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.integration.workbooks import row, write_list

import grantrules
from grantrules.batch.checking import Order, check_applications
from grantrules.batch.explaining import UnknownSubjectError, explain

AT = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
PROGRAMME = "integrationsmanager-rlp"


@pytest.fixture(name="database")
def _database(tmp_path: Path) -> str:
    path = write_list(tmp_path / "antraege.xlsx", [row(Personalkosten=72500)])
    order = Order((path,), tmp_path / "ergebnis", str(tmp_path / "fall.db"), {2026: 100})
    check_applications(order, grantrules.load_rulebook(PROGRAMME), AT, lambda *_: None)
    return order.database


def test_a_rule_and_a_problem_need_no_database() -> None:
    assert "# FR-01" in explain("fr-01", PROGRAMME, "fehlt.db")
    assert "# Mehrdeutiger Betrag" in explain("amount.ambiguous", PROGRAMME, "fehlt.db")


def test_a_proposal_is_explained_by_its_reference_and_by_its_number(database: str) -> None:
    page = explain("2026-001", PROGRAMME, database)

    assert page == explain("3", PROGRAMME, database)
    assert "beantragt: 92.500,00 €" in page
    assert "förderfähig: 80.000,00 €" in page
    assert "2026: vorher 1,00 €, nachher 0,00 €" in page


def test_a_run_is_explained_with_its_files_and_its_budget(database: str) -> None:
    page = explain("2", PROGRAMME, database)

    assert "antraege.xlsx (Anträge): Anträge: 1" in page
    assert "abweichender Haushaltsansatz 2026: 1,00 €" in page


@pytest.mark.parametrize("subject", ["ZZ-99", "gibt.es.nicht"])
def test_what_nobody_knows_is_refused(subject: str, database: str) -> None:
    with pytest.raises(UnknownSubjectError):
        explain(subject, PROGRAMME, database)


def test_a_reference_may_look_like_a_rule(tmp_path: Path) -> None:
    path = write_list(tmp_path / "antraege.xlsx", [row(Aktenzeichen="BW-35")])
    order = Order((path,), tmp_path / "ergebnis", str(tmp_path / "fall.db"), {})
    check_applications(order, grantrules.load_rulebook(PROGRAMME), AT, lambda *_: None)

    assert "BW-35" in explain("BW-35", PROGRAMME, order.database)


@pytest.mark.parametrize("subject", ["ZZ-99", "nix.da"])
def test_an_unknown_rule_or_code_needs_no_database_to_be_unknown(subject: str) -> None:
    with pytest.raises(UnknownSubjectError):
        explain(subject, PROGRAMME, "fehlt.db")


def test_a_reference_without_a_database_is_unknown_and_no_damage() -> None:
    with pytest.raises(UnknownSubjectError, match="Eine Falldatenbank, in der ein Antrag"):
        explain("2026-001", PROGRAMME, "fehlt.db")


@pytest.mark.parametrize("code", ["base_rate.missing", "Prompt_Use_Period.missing"])
def test_a_parameter_without_a_value_is_explained(code: str) -> None:
    page = explain(code, PROGRAMME, "fehlt.db")

    assert f"Kennung {code.casefold()}" in page
    assert "## Was zu tun ist\n\nIm Regelwerk nachtragen.\n\nDen Wert mit seiner" in page
