"""Columns of proofs: which may be missing, and that every entry of the model has one."""

from grantrules.intake.proof_columns import (
    FORM_ONLY,
    GRANTED,
    INCOME,
    POSITIONS,
    RECEIPT,
    REPORTS,
    SPENT,
    asking_too,
)
from grantrules.model.proof import PROOF_KEYS


def test_every_entry_of_a_proof_has_a_column() -> None:
    own = {one.key for one in (*GRANTED, *SPENT, *INCOME, *REPORTS, RECEIPT)}

    assert own | {"ags", "funding_start", "funding_end"} == {*PROOF_KEYS}


def test_only_the_day_of_payment_the_share_and_the_texts_may_be_missing() -> None:
    every = (*GRANTED, *SPENT, *INCOME, *REPORTS, RECEIPT, *FORM_ONLY, *POSITIONS)

    assert {one.key for one in every if not one.required} == {
        "paid_on",
        "position_share",
        "report_measures",
        "report_results",
        "report_deviations",
    }


def test_a_common_column_is_asked_for_in_other_words() -> None:
    [column] = asking_too([RECEIPT], proof_received_on="Wann?")

    assert (column.hint, column.required) == ("Wann?", True)
    assert not asking_too([RECEIPT])[0].required
