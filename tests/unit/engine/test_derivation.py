import pytest

from grantrules.engine.derivation import COMPLETENESS, DERIVED, RESULTS, inputs_of
from grantrules.engine.inforce import WINDOW_FACTS
from grantrules.model.application import FACT_KEYS
from grantrules.model.stage_vocabulary import AFTER_AWARD
from grantrules.model.vocabulary import BATCH_FACTS, PARAMETERS, VOCABULARY


def test_every_fact_that_no_applicant_states_is_derived() -> None:
    worked_out = set(VOCABULARY) - set(FACT_KEYS) - set(AFTER_AWARD)

    assert worked_out <= set(DERIVED)


def test_derivation_ends_at_entries_figures_and_results() -> None:
    roots = {root for fact in DERIVED for root in inputs_of(fact)}

    assert roots <= {*FACT_KEYS, *PARAMETERS, *WINDOW_FACTS, *RESULTS}


def test_an_entry_that_nothing_else_decides_about_is_its_own_root() -> None:
    assert inputs_of("signed") == {"signed"}


def test_a_word_of_one_programme_alone_is_its_own_root() -> None:
    assert inputs_of("inhabitants") == {"inhabitants"}


def test_the_limit_of_salaries_rests_on_cap_posts_period_and_day_of_receipt() -> None:
    assert inputs_of("salary_limit") == {
        "salary_cap",
        "max_fte",
        "fte",
        "highest_plausible_fte",
        "funding_start",
        "funding_end",
        "proration",
        "rounding",
        "received_at",
    }


def test_a_missing_amount_is_counted_whatever_amounts_are_believed() -> None:
    assert "highest_plausible_amount" not in inputs_of("missing_amounts")


@pytest.mark.parametrize("fact", sorted(BATCH_FACTS))
def test_what_other_applications_add_rests_on_what_the_rules_found(fact: str) -> None:
    assert "outcome" in inputs_of(fact)


def test_the_counts_of_completeness_are_facts() -> None:
    assert set(DERIVED) >= COMPLETENESS
