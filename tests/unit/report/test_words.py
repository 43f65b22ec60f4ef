import pytest
from tests.unit.builders import shipped
from tests.unit.intake.sheets import PERSONS, district
from tests.unit.report.builders import book

from grantrules.report.words import COMMON_WORDS, words_of


def test_entries_of_the_programme_go_by_their_headings() -> None:
    words = words_of(book(entries=(PERSONS,)))

    assert words.label("persons") == "Personen auf der Stelle"
    assert words.label("salary_costs") == "Personalkosten"


def test_the_reference_has_a_label_too_and_what_nobody_knows_keeps_its_name() -> None:
    assert COMMON_WORDS.label("reference") == "Aktenzeichen"
    assert COMMON_WORDS.label("persons") == "persons"


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        (("Landkreis",), "Landkreis"),
        (("kreisfreie Stadt", "Landkreis", "Landkreis"), "Landkreis oder kreisfreie Stadt"),
        (("Stadtkreis", "Gemeinde", "Landkreis"), "Gemeinde, Landkreis oder Stadtkreis"),
        ((), "antragsberechtigt"),
    ],
)
def test_who_may_apply_is_said_in_the_words_of_the_list(kinds: tuple[str, ...], said: str) -> None:
    districts = tuple(
        district(f"0810{number}", kind).model_copy(update={"kind": kind})
        for number, kind in enumerate(kinds)
    )

    words = words_of(book(districts=districts))

    assert words.applicant_kind("district") == said


def test_other_kinds_of_applicants_are_the_same_everywhere() -> None:
    words = words_of(shipped())

    assert words.eligible == "Landkreis oder kreisfreie Stadt"
    assert words.applicant_kind("municipality") == "kreisangehörige Gemeinde"
