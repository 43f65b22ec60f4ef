"""Coded facts as people and as other systems read them."""

from datetime import UTC, datetime

import pytest

from grantrules.engine.spelling import german, german_moment, json_value, listed
from grantrules.model.fact import Code, FactKind, code_of


@pytest.mark.parametrize(
    ("kind", "literal", "sentence", "json"),
    [
        (FactKind.MONEY, "72500.00", "72.500,00 €", "72500.00"),
        (FactKind.FTE, "0.5", "0,5", "0.5"),
        (FactKind.FTE, "1", "1", "1"),
        (FactKind.DAY, "2025-08-16", "16.08.2025", "2025-08-16"),
        (
            FactKind.MOMENT,
            "2025-08-16T09:05:00+02:00",
            "16.08.2025, 09:05:00 Uhr",
            "2025-08-16T09:05:00+02:00",
        ),
        (
            FactKind.MOMENT,
            "2025-12-01T00:00:00Z",
            "01.12.2025, 01:00:00 Uhr",
            "2025-12-01T01:00:00+01:00",
        ),
        (FactKind.ANSWER, "true", "ja", True),
        (FactKind.ANSWER, "false", "nein", False),
        (FactKind.COUNT, "2026", "2026", 2026),
        (FactKind.COUNT, "9999", "9999", 9999),
        (FactKind.COUNT, "126790", "126.790", 126790),
        (FactKind.PERCENT, "2.27", "2,27 %", "2.27"),
        (FactKind.PERCENT, "10", "10 %", "10"),
        (FactKind.TEXT, "Klage", "Klage", "Klage"),
    ],
)
def test_a_fact_has_two_spellings(
    kind: FactKind, literal: str, sentence: str, json: object
) -> None:
    code = code_of(kind, literal)

    assert german(kind, code) == sentence
    assert json_value(kind, code) == json


@pytest.mark.parametrize("code", [7, "sieben"])
def test_a_text_is_spelt_as_it_is(code: Code) -> None:
    assert german(FactKind.TEXT, code) == str(code)
    assert json_value(FactKind.TEXT, code) == code


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime(2025, 10, 26, 0, 30, tzinfo=UTC), "26.10.2025, 02:30:00 Uhr (CEST)"),
        (datetime(2025, 10, 26, 1, 30, tzinfo=UTC), "26.10.2025, 02:30:00 Uhr (CET)"),
        (datetime(2025, 10, 26, 2, 0, tzinfo=UTC), "26.10.2025, 03:00:00 Uhr"),
        (datetime(2025, 8, 15, 21, 59, 59, 999_999, tzinfo=UTC), "15.08.2025, 23:59:59,999999 Uhr"),
        (datetime(2025, 8, 15, 22, 0, 0, 500_000, tzinfo=UTC), "16.08.2025, 00:00:00,5 Uhr"),
    ],
)
def test_a_moment_says_which_of_two_hours_it_is_and_keeps_every_fraction(
    moment: datetime, text: str
) -> None:
    assert german_moment(moment) == text


@pytest.mark.parametrize(
    ("items", "text"),
    [([], ""), (["a"], "a"), (["a", "b"], "a und b"), (["a", "b", "c"], "a, b und c")],
)
def test_words_are_joined_as_german_does(items: list[str], text: str) -> None:
    assert listed(items) == text
