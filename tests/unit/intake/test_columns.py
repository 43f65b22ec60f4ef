"""The table of columns: the contract's headings, and no spelling with two meanings."""

from collections import Counter

import pytest

from grantrules.intake.columns import COLUMNS, Column, ValueKind, names_of
from grantrules.intake.heading import bare
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


def test_no_column_is_required_until_a_programme_says_so() -> None:
    assert not any(one.required or one.further for one in COLUMNS)


def test_no_spelling_means_two_columns() -> None:
    meanings = {(bare(name), column.key) for column in COLUMNS for name in names_of(column)}
    times = Counter(name for name, _ in meanings)

    assert [name for name, count in times.items() if count > 1] == []


@pytest.mark.parametrize(
    ("kind", "example", "expected", "asked"),
    [
        (ValueKind.APPLICANT, "Stadt Ulm", "Name wie Stadt Ulm", "einen Namen wie Stadt Ulm"),
        (ValueKind.AGS, "08421", "fünf Ziffern wie 08421", "fünf Ziffern wie 08421"),
        (ValueKind.AGS, "08421000", "acht Ziffern wie 08421000", "acht Ziffern wie 08421000"),
        (ValueKind.COUNT, "", "ganze Zahl wie 2", "eine ganze Zahl wie 2"),
    ],
)
def test_a_column_says_what_it_expects(
    kind: ValueKind, example: str, expected: str, asked: str
) -> None:
    column = Column(key="any", heading="Etwas", kind=kind, hint="", example=example)

    assert (column.expected, column.asked) == (expected, asked)


def test_what_is_expected_fits_into_a_sentence_for_every_kind() -> None:
    columns = [Column(key="any", heading="Etwas", kind=kind, hint="") for kind in ValueKind]

    assert all("{" not in one.expected + one.asked for one in columns)
