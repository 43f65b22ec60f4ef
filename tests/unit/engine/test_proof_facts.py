"""Facts of a proof: derived with their causes, so that a sentence names what is to blame."""

from tests.unit.builders import shipped
from tests.unit.proofs import proving

from grantrules.engine.court import court_for
from grantrules.engine.proof_facts import facts_of
from grantrules.model.rule import Stage
from grantrules.model.stage_vocabulary import words_at
from grantrules.model.vocabulary import VOCABULARY


def test_the_facts_are_words_of_the_stage() -> None:
    facts = facts_of(proving(), court_for(shipped())).draft.facts()

    figures = {one.name for one in shipped().parameters}
    assert facts.known.keys() <= words_at(Stage.PROOF, VOCABULARY) | figures
    assert words_at(Stage.PROOF, VOCABULARY) <= facts.known.keys()


def test_an_amount_that_is_unknown_blames_the_entries_behind_it() -> None:
    facts = facts_of(proving(income_salary=None, paid=None), court_for(shipped())).draft.facts()

    assert facts.causes["repayment_claim"] == ("paid", "income_salary")


def test_an_empty_entry_that_may_be_empty_is_no_gap() -> None:
    facts = facts_of(proving(ags=None, paid_on=None), court_for(shipped()))

    assert facts.gaps.missing == ()
    assert facts.draft.facts().empty >= {"ags", "paid_on"}
