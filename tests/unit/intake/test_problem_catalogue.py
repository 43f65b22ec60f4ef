"""The catalogue behind `grantrules explain CODE`."""

import re
from collections import Counter
from pathlib import Path

import pytest

import grantrules.intake
from grantrules.intake.catalogue_entry import CatalogueEntry
from grantrules.intake.problem_catalogue import CATALOGUE, entry_of
from grantrules.intake.problem_code import Code
from grantrules.model.action import Action
from grantrules.model.problem import Severity

ENGINE_CODES = {
    Code.REFERENCE_DUPLICATE,
    Code.REFERENCE_REPEATED,
    Code.VALUE_IMPLAUSIBLE,
    Code.PROOF_RECIPIENT_MISSING,
    Code.PROOF_RECIPIENT_UNKNOWN,
    Code.PROOF_OVERPAID,
    Code.PROOF_PAYMENT_UNDATED,
    Code.PROOF_PAID_AFTERWARDS,
    Code.PROOF_EARLY,
}


def test_every_code_has_exactly_one_entry() -> None:
    assert Counter(entry.code for entry in CATALOGUE) == Counter(Code)


@pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.code.value)
def test_every_entry_says_everything_in_full_sentences(entry: CatalogueEntry) -> None:
    assert not entry.title.endswith(".")
    assert entry.meaning.endswith(".")
    assert re.search(r"[.!]$", entry.remedy)
    assert min(len(entry.title), len(entry.example)) > 4


@pytest.mark.parametrize("code", [*Code], ids=lambda code: code.value)
def test_a_code_is_used_or_belongs_to_the_engine(code: Code) -> None:
    folder = Path(grantrules.intake.__file__).parent
    texts = [
        path.read_text(encoding="utf-8")
        for path in folder.glob("*.py")
        if not path.name.startswith(("catalogue_", "problem_code"))
    ]

    used = any(f"Code.{code.name}" in text for text in texts)

    assert used or code in ENGINE_CODES


@pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.code.value)
def test_an_error_is_somebodys_to_mend_and_a_remark_nobodys_to_ask_about(
    entry: CatalogueEntry,
) -> None:
    if entry.severity is Severity.ERROR:
        assert entry.action is not Action.TAKE_NOTE
    else:
        assert not entry.action.of_applicant


def test_the_entry_of_a_code_is_found() -> None:
    assert entry_of(Code.AMOUNT_AMBIGUOUS).severity is Severity.ERROR
