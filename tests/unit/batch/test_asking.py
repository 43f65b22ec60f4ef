import pytest
from tests.unit.builders import shipped, without_value
from tests.unit.intake.sheets import OPTIONAL, PERSONS

from grantrules.batch.asking import questions_of
from grantrules.intake.columns import COLUMNS
from grantrules.model.errors import RuleBookError
from grantrules.rulebook.loading import load_rulebook


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


@pytest.mark.parametrize(
    ("programme", "highest"),
    [("integrationsmanager-rlp", "2"), ("integrationsbeauftragte-bw", "5")],
)
def test_the_largest_post_is_the_one_that_the_rule_book_believes(
    programme: str, highest: str
) -> None:
    fte = questions_of(load_rulebook(programme)).keyed("fte")

    assert fte is not None
    assert str(fte.highest) == highest


def test_a_rule_book_that_believes_everything_sets_no_bound() -> None:
    silent = questions_of(without_value(shipped(), "highest_plausible_fte"))

    assert [one for one in silent.columns if one.highest is not None] == []
