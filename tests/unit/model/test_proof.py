"""The words of proofs: what rules may read is a word of the stage, and everything has a name."""

import pytest

from grantrules.model.proof import (
    OWN_KEYS,
    PROOF_KEYS,
    PROOF_OPTIONAL,
    PROOF_PROPOSALS,
    SUM_KEYS,
    Component,
    Proof,
    ProofOutcome,
    proof_proposal,
)
from grantrules.model.rule import Stage
from grantrules.model.stage_vocabulary import words_at
from grantrules.model.vocabulary import VOCABULARY


def test_what_is_stated_of_a_proof_is_a_word_of_its_stage() -> None:
    assert words_at(Stage.PROOF, VOCABULARY) >= {*PROOF_KEYS}
    assert Proof.model_fields.keys() >= {*PROOF_KEYS}
    assert {*PROOF_KEYS} >= {*PROOF_OPTIONAL, *SUM_KEYS}


@pytest.mark.parametrize("word", [*Component, *ProofOutcome])
def test_people_read_german_words(word: Component | ProofOutcome) -> None:
    assert word.german[0].isupper()


@pytest.mark.parametrize(
    ("outcome", "recognised", "repayment", "words"),
    [
        (ProofOutcome.ACCEPT, 80_000_00, 0, "Anerkennung"),
        (ProofOutcome.ACCEPT, 80_000_00, None, "Anerkennung"),
        (ProofOutcome.ACCEPT, 79_999_99, 1, "Anerkennung mit Erstattung"),
        (ProofOutcome.ACCEPT, 0, 80_000_00, "keine Ausgaben anerkannt"),
        (ProofOutcome.ACCEPT, 0, 0, "keine Ausgaben anerkannt"),
        (ProofOutcome.REQUEST_INFORMATION, 0, 1, "Nachforderung"),
        (ProofOutcome.REVIEW, None, None, "Prüfung durch Menschen"),
    ],
)
def test_a_proposal_says_whether_anything_counts_or_has_to_come_back(
    outcome: ProofOutcome, recognised: int | None, repayment: int | None, words: str
) -> None:
    assert proof_proposal(outcome, recognised, repayment) == words
    assert words in PROOF_PROPOSALS


def test_what_the_authority_knows_itself_is_no_matter_of_the_recipient() -> None:
    assert {*PROOF_KEYS, "reference"} >= OWN_KEYS
    assert not OWN_KEYS & {*SUM_KEYS, "income_salary", "factual_report", "numerical_report"}
