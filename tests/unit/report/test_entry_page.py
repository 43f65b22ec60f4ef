from typing import Any

from tests.unit.intake.sheets import PERSONS
from tests.unit.report.builders import book, finding, proposal

from grantrules.model.finding import FactShown
from grantrules.report.document import proposal_json
from grantrules.report.entry_page import proposal_page, submission_page
from grantrules.report.words import COMMON_WORDS, words_of

AT = "2026-11-22T10:00:00.000000Z"


def recorded() -> dict[str, Any]:
    facts = (
        FactShown(name="persons", value=3, cell="Anträge!V18"),
        FactShown(name="salary_costs", value="72500.00"),
    )
    return {
        "proposal": proposal_json(proposal(findings=(finding(facts=facts),))),
        "run": "ab" * 32,
        "engine": "0.1.0",
        "rulebook_sha256": "cd" * 32,
    }


def test_facts_go_by_the_words_of_the_rule_book_of_then() -> None:
    page = proposal_page(AT, recorded(), words_of(book(entries=(PERSONS,))))

    assert "Personen auf der Stelle: 3 (Anträge!V18); Personalkosten: 72.500,00 €" in page


def test_without_that_rule_book_a_further_fact_keeps_its_key() -> None:
    page = proposal_page(AT, recorded(), COMMON_WORDS)

    assert "persons: 3 (Anträge!V18); Personalkosten: 72.500,00 €" in page


def test_text_of_a_file_steers_no_terminal() -> None:
    hostile = recorded()
    hostile["proposal"]["source"]["file"] = "\x1b[31mrot.csv"
    hostile["proposal"]["reason"] = "a\u202eb"

    page = proposal_page(AT, hostile, COMMON_WORDS)

    assert "Quelle: \ufffd[31mrot.csv" in page
    assert "a\ufffdb" in page


def test_a_file_name_in_a_run_steers_no_terminal_either() -> None:
    body = {
        "inputs": [{"file": "\x1b[2J.csv", "sheets": ["CSV"], "rows": 1, "sha256": "ab" * 32}],
        "budget_override": [],
        "programme": "p",
        "rulebook_version": "1",
        "rulebook_sha256": "cd" * 32,
        "engine": "0.1.0",
        "applications": 1,
        "proposals": 1,
    }

    assert "- \ufffd[2J.csv (CSV)" in submission_page(AT, body)
