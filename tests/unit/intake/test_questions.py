"""What a programme asks: the common columns, its further ones, and which of them must be filled."""

from decimal import Decimal

import pytest
from tests.unit.intake.sheets import (
    OPTIONAL,
    PERSONS,
    QUESTIONS,
    SIGNED_PDF,
    SMALLEST_SHARE,
    asking,
    district,
    keyed,
)

from grantrules.intake.columns import COLUMNS, ValueKind
from grantrules.model.entry import FurtherEntry
from grantrules.model.errors import RuleBookError
from grantrules.model.fact import FactKind


def entry(**changes: object) -> FurtherEntry:
    plain = FurtherEntry(key="remark", heading="Anmerkung", kind=FactKind.TEXT, hint="Frei.")
    return plain.model_copy(update=changes)


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("Stellenumfang (VZÄ)", "fte"),
        ("Stellenumfang", "fte"),
        ("VZÄ", "fte"),
        ("Drittmittel (Personal)", "third_party_salary"),
        ("Drittmittel Sach (EUR)", "third_party_material"),
        ("Finanzierungsplan (ja/nein)", "financing_plan"),
        ("UNTERSCHRIFT*", "signed"),
        ("Az.", "reference"),
        ("Personen auf der Stelle", "persons"),
        ("anzahl  PERSONEN *", "persons"),
        ("Kleinster Stellenanteil", "smallest_share"),
        ("3. Drittmittel\n- Personal (EUR) ¹", "third_party_salary"),
        ("Arbeits-\nvertrag vom", "contract_signed_on"),
    ],
)
def test_headings_and_synonyms_name_their_column(heading: str, key: str) -> None:
    column = asking(PERSONS, SMALLEST_SHARE).named(heading)

    assert column is not None
    assert column.key == key


@pytest.mark.parametrize("heading", ["", "Drittmittel", "Bemerkung", "Kosten", "Personalausgaben"])
def test_other_headings_name_no_column(heading: str) -> None:
    assert QUESTIONS.named(heading) is None


def test_a_numbered_entry_is_not_mistaken_for_its_neighbour() -> None:
    second = PERSONS.model_copy(update={"key": "second", "heading": "2. Person", "synonyms": ()})
    third = PERSONS.model_copy(update={"key": "third", "heading": "3. Person", "synonyms": ()})

    questions = asking(second, third)

    named = [questions.named(text) for text in ("2. Person", "3. Person *", "1. Person", "Person")]
    assert [one.key if one else None for one in named] == ["second", "third", None, None]


def test_a_further_entry_of_another_programme_is_no_column() -> None:
    assert QUESTIONS.named("Personen auf der Stelle") is None
    assert QUESTIONS.keyed("persons") is None


def test_a_column_is_found_by_its_key() -> None:
    assert keyed("salary_costs").heading == "Personalkosten"
    assert QUESTIONS.keyed("Personalkosten") is None


def test_further_columns_stand_behind_the_common_ones_in_their_order() -> None:
    questions = asking(SIGNED_PDF, PERSONS)

    assert [one.key for one in questions.columns[: len(COLUMNS)]] == [one.key for one in COLUMNS]
    assert [one.key for one in questions.columns[len(COLUMNS) :]] == ["signed_pdf", "persons"]
    assert [one.key for one in questions.further] == ["signed_pdf", "persons"]


def test_required_is_what_the_programme_requires_and_what_nobody_can_do_without() -> None:
    few = asking(PERSONS, SIGNED_PDF, required=("fte", "persons"))

    required = {one.key for one in few.columns if one.required}

    assert required == {"received_at", "applicant", "fte", "persons"}
    assert {one.key for one in QUESTIONS.columns if not one.required} == OPTIONAL


def test_all_required_columns_that_are_absent_are_named() -> None:
    questions = asking(PERSONS, SIGNED_PDF, required=("own_funds", "signed", "persons"))
    absent = {"own_funds", "signed", "ags", "persons", "signed_pdf"}

    missing = questions.missing(one.key for one in questions.columns if one.key not in absent)

    assert [one.key for one in missing] == ["own_funds", "signed", "persons"]


@pytest.mark.parametrize(
    ("kind", "read_as"),
    [
        (FactKind.MONEY, ValueKind.MONEY),
        (FactKind.FTE, ValueKind.FTE),
        (FactKind.DAY, ValueKind.DAY),
        (FactKind.MOMENT, ValueKind.MOMENT),
        (FactKind.ANSWER, ValueKind.ANSWER),
        (FactKind.COUNT, ValueKind.COUNT),
        (FactKind.TEXT, ValueKind.TEXT),
    ],
)
def test_a_further_entry_is_read_by_the_grammar_of_its_kind(
    kind: FactKind, read_as: ValueKind
) -> None:
    assert keyed("remark", asking(entry(kind=kind))).kind is read_as


def test_no_application_states_a_percentage() -> None:
    with pytest.raises(RuleBookError, match="„remark“"):
        asking(entry(kind=FactKind.PERCENT))


@pytest.mark.parametrize(
    ("changes", "owner"),
    [
        ({"heading": "Personalkosten"}, "Personalkosten"),
        ({"heading": "Kommune"}, "Antragsteller"),
        ({"synonyms": ("VZÄ",)}, "Stellenumfang (VZÄ)"),
        ({"heading": "Anzahl Personen"}, "Personen auf der Stelle"),
    ],
)
def test_a_heading_that_means_something_else_already_is_a_fault_of_the_rule_book(
    changes: dict[str, object], owner: str
) -> None:
    with pytest.raises(RuleBookError, match="„remark“") as caught:
        asking(PERSONS, entry(**changes))

    assert f"bedeutet schon „{owner}“" in str(caught.value)


def test_examples_are_taken_from_those_who_may_apply() -> None:
    ulm, heidenheim = district("08421000", "Stadt Ulm"), district("08135", "Landkreis Heidenheim")

    own = asking(districts=(ulm, heidenheim))

    assert keyed("applicant", own).expected == "Name wie Stadt Ulm"
    assert keyed("ags", own).expected == "fünf oder acht Ziffern wie 08421000"
    assert own.applicants == ("Stadt Ulm", "Landkreis Heidenheim")


def test_the_usual_example_stays_where_it_may_apply() -> None:
    germersheim = district("07334", "Landkreis Germersheim")

    own = asking(districts=(district("07211", "Stadt Trier"), germersheim))

    assert keyed("applicant", own).expected == "Name wie Landkreis Germersheim"
    assert keyed("ags", own).expected == "fünf Ziffern wie 07334"


def test_the_hint_shows_a_name_that_needs_its_addition() -> None:
    stadt = district("08121", "Stadt Heilbronn").model_copy(update={"name": "Heilbronn"})
    kreis = district("08125", "Landkreis Heilbronn").model_copy(update={"name": "Heilbronn"})

    own = asking(districts=(stadt, kreis, district("08421", "Stadt Ulm")))

    assert keyed("applicant", own).hint == "Voller Name mit Zusatz, etwa Landkreis Heilbronn."


def test_a_list_of_municipalities_alone_asks_for_eight_digits() -> None:
    own = asking(districts=(district("08421000", "Stadt Ulm"), district("08115003", "Böblingen")))

    assert keyed("ags", own).asked == "acht Ziffern wie 08421000"


def test_only_the_post_itself_is_bounded_by_what_the_programme_believes() -> None:
    own = asking(SMALLEST_SHARE).believing(Decimal(5))

    assert {one.key: one.highest for one in own.columns if one.highest is not None} == {"fte": 5}
    assert keyed("fte", asking(SMALLEST_SHARE)).highest is None
