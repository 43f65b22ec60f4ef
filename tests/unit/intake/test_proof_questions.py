"""Questions of proofs: the headings of the contract, and no word that means two things."""

import pytest
from tests.unit.intake.proof_books import ASKED, HEADINGS, QUESTIONS

from grantrules.intake.columns import names_of
from grantrules.intake.heading import bare, spelled_out
from grantrules.intake.proof_questions import position_questions, proof_form_questions
from grantrules.intake.questions import Questions

ALL = {
    "list": QUESTIONS,
    "form": proof_form_questions(ASKED),
    "positions": position_questions(ASKED),
}


def test_the_list_has_the_headings_of_the_contract_in_their_order() -> None:
    assert tuple(one.heading for one in QUESTIONS.columns) == HEADINGS
    assert {one.heading for one in QUESTIONS.columns if not one.required} == {
        "Aktenzeichen",
        "AGS",
        "Ausgezahlt am",
    }


def test_a_form_asks_for_no_sums() -> None:
    keys = {one.key for one in ALL["form"].columns}

    assert not keys & {"salary_spent", "material_spent"}
    assert keys >= {"declared", "vacancy_months"}


@pytest.mark.parametrize("questions", ALL.values(), ids=ALL)
def test_every_name_means_one_thing(questions: Questions) -> None:
    owners: dict[str, set[str]] = {}
    for column in questions.columns:
        for name in names_of(column):
            owners.setdefault(spelled_out(bare(name)), set()).add(column.key)

    assert {name: keys for name, keys in owners.items() if len(keys) > 1} == {}


def test_hints_speak_of_awards_and_not_of_applications() -> None:
    hints = " ".join(one.hint for questions in ALL.values() for one in questions.columns)

    assert "beantragt" not in hints.lower()
