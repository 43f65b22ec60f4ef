"""The words of proofs: what rules may read is a word of the stage, and everything has a name."""

import pytest

from grantrules.model.proof import (
    PROOF_KEYS,
    PROOF_OPTIONAL,
    SUM_KEYS,
    Component,
    Proof,
    ProofOutcome,
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
