import pytest
from tests.unit.builders import shipped
from tests.unit.intake.sheets import OPTIONAL, PERSONS

from grantrules.batch.asking import questions_of
from grantrules.intake.columns import COLUMNS
from grantrules.model.errors import RuleBookError


def test_the_shipped_programme_asks_what_the_contract_says() -> None:
    questions = questions_of(shipped())

    assert [one.key for one in questions.columns] == [one.key for one in COLUMNS]
    assert {one.key for one in questions.columns if not one.required} == OPTIONAL
    assert questions.title == shipped().title
    assert len(questions.applicants) == 36


def test_the_shipped_programme_keeps_the_usual_examples() -> None:
    columns = {one.key: one for one in questions_of(shipped()).columns}

    common = {one.key: one for one in COLUMNS}
    assert columns["ags"].expected == common["ags"].expected
    assert columns["applicant"].expected == common["applicant"].expected
    assert columns["applicant"].hint == common["applicant"].hint


def test_further_entries_are_asked_as_well() -> None:
    book = shipped().model_copy(
        update={"entries": (PERSONS,), "required": (*shipped().required, "persons")}
    )

    (persons,) = questions_of(book).further

    assert (persons.key, persons.heading, persons.required) == (
        "persons",
        "Personen auf der Stelle",
        True,
    )


def test_an_entry_named_like_another_breaks_the_rule_book() -> None:
    twin = PERSONS.model_copy(update={"heading": "Personalkosten"})

    with pytest.raises(RuleBookError):
        questions_of(shipped().model_copy(update={"entries": (twin,)}))
