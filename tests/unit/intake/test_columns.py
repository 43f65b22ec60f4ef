"""The table of columns: the contract's headings, and no spelling with two meanings."""

from collections import Counter

import pytest

from grantrules.intake.columns import (
    COLUMNS,
    ValueKind,
    column_keyed,
    column_named,
    required_missing,
    spellings,
)
from grantrules.model.application import (
    ANSWER_KEYS,
    DAY_KEYS,
    FACT_KEYS,
    MOMENT_KEYS,
    MONEY_KEYS,
)


def keys_of(kind: ValueKind) -> set[str]:
    return {one.key for one in COLUMNS if one.kind is kind}


def test_every_fact_of_an_application_has_one_column_of_its_kind() -> None:
    assert Counter(one.key for one in COLUMNS) == Counter(("reference", *FACT_KEYS))
    assert keys_of(ValueKind.MONEY) == set(MONEY_KEYS)
    assert keys_of(ValueKind.DAY) == set(DAY_KEYS)
    assert keys_of(ValueKind.MOMENT) == set(MOMENT_KEYS)
    assert keys_of(ValueKind.ANSWER) == set(ANSWER_KEYS)


def test_what_may_be_missing_is_what_the_contract_says() -> None:
    optional = {one.key for one in COLUMNS if not one.required}

    assert optional == {
        "reference",
        "completed_at",
        "ags",
        "contract_signed_on",
        "early_start_approved_on",
    }


def test_no_spelling_means_two_columns() -> None:
    meanings = {(name, column.key) for name, column in spellings(COLUMNS)}
    times = Counter(name for name, _ in meanings)

    assert [name for name, count in times.items() if count > 1] == []


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
    ],
)
def test_headings_and_synonyms_name_their_column(heading: str, key: str) -> None:
    column = column_named(heading)

    assert column is not None
    assert column.key == key


@pytest.mark.parametrize("heading", ["", "Drittmittel", "Bemerkung", "Kosten", "Personalausgaben"])
def test_other_headings_name_no_column(heading: str) -> None:
    assert column_named(heading) is None


def test_a_column_is_found_by_its_key() -> None:
    found = column_keyed("salary_costs")

    assert found is not None
    assert found.heading == "Personalkosten"
    assert column_keyed("Personalkosten") is None


def test_all_required_columns_that_are_absent_are_named() -> None:
    present = [one.key for one in COLUMNS if one.key not in {"own_funds", "signed", "ags"}]

    assert [one.key for one in required_missing(present)] == ["own_funds", "signed"]
