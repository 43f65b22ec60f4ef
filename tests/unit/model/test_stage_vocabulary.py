"""Stage vocabulary: after the award each stage knows its own words and no others."""

import pytest

from grantrules.model.rule import Stage
from grantrules.model.stage_vocabulary import AFTER_AWARD, words_at
from grantrules.model.vocabulary import PARAMETERS, VOCABULARY

LATER = [stage for stage in Stage if stage.after_award]


def test_no_word_of_a_later_stage_takes_the_place_of_another_word() -> None:
    plain = {name: spec for name, spec in VOCABULARY.items() if name not in AFTER_AWARD}

    assert AFTER_AWARD.keys() <= VOCABULARY.keys()
    assert len(plain) + len(AFTER_AWARD) == len(VOCABULARY)
    assert not AFTER_AWARD.keys() & PARAMETERS.keys()
    assert len({spec.label for spec in AFTER_AWARD.values()}) == len(AFTER_AWARD)


def test_what_a_proposal_lists_is_judged_before_the_award() -> None:
    assert {stage for stage in Stage if stage.in_proposal} == {Stage.APPLICATION, Stage.BATCH}
    assert not any(stage.in_proposal for stage in LATER)


@pytest.mark.parametrize("stage", LATER)
def test_a_later_stage_reads_words_of_the_vocabulary(stage: Stage) -> None:
    assert words_at(stage, VOCABULARY) <= VOCABULARY.keys()
    assert words_at(stage, VOCABULARY) & AFTER_AWARD.keys()
    assert "salary_costs" not in words_at(stage, VOCABULARY)


def test_what_a_proof_claims_back_is_what_a_repayment_is_about() -> None:
    assert "repayment_claim" in words_at(Stage.PROOF, VOCABULARY)
    assert "repayment_claim" in words_at(Stage.REPAYMENT, VOCABULARY)


@pytest.mark.parametrize("stage", [stage for stage in Stage if not stage.after_award])
def test_before_the_award_nobody_knows_the_words_after_it(stage: Stage) -> None:
    assert words_at(stage, VOCABULARY) == VOCABULARY.keys() - AFTER_AWARD.keys()
