from datetime import date

import pytest

from grantrules.model.fact import FactKind
from grantrules.specification.german_value import (
    MisspeltError,
    cents,
    count,
    day,
    decimal,
    duration,
    figure,
    moment,
    posts,
    quoted,
    rule_id,
    size,
    word,
    year,
)


def test_values_are_read_as_they_are_written() -> None:
    assert cents("-72.500,01 €") == -7_250_001
    assert day("16.08.2025") == date(2025, 8, 16)
    assert moment("16.08.2025 um 08:30:00 Uhr") == "2025-08-16T08:30:00"
    assert moment("26.10.2025 um 02:30:00 Uhr (Winterzeit)") == "2025-10-26T02:30:00+01:00"
    assert posts("0,5 VZÄ") == "0.5"
    assert (count("12"), year("2026"), quoted("„a b“")) == (12, 2026, "a b")
    assert size("10 %") == "10 %"
    assert decimal(-5) == "-0.05"


def test_a_malformed_value_names_itself_the_form_and_the_correction() -> None:
    with pytest.raises(MisspeltError) as refusal:
        cents("60.000 €")

    assert str(refusal.value) == (
        "„60.000 €“ passt hier nicht; erwartet wird ein Betrag wie 72.500,00 €. "
        "Meinten Sie „60.000,00 €“?"
    )


def test_an_ambiguous_value_has_no_correction() -> None:
    with pytest.raises(MisspeltError) as refusal:
        cents("60.00 €")

    assert "Meinten" not in str(refusal.value)


@pytest.mark.parametrize("text", ["„“", "„ “", '"a"', "a", "„a", "„a“b“"])
def test_a_text_stands_in_quotation_marks_and_is_not_blank(text: str) -> None:
    with pytest.raises(MisspeltError):
        quoted(text)


def test_a_word_and_an_id_name_the_nearest() -> None:
    with pytest.raises(MisspeltError, match="Meinten Sie „Ablehnung“"):
        word("ablehnung", ["Ablehnung", "Bewilligung"], "ein Ergebnis")
    with pytest.raises(MisspeltError, match="Meinten Sie AB-01"):
        rule_id("AB-1", ["AB-01", "AB-02"])
    assert rule_id("AB-02", ["AB-01", "AB-02"]) == "AB-02"


@pytest.mark.parametrize(
    ("kind", "text", "spelt"),
    [
        (FactKind.MONEY, "65.000,00 €", "65000.00"),
        (FactKind.FTE, "0,5 VZÄ", "0.5"),
        (FactKind.PERCENT, "2,5 %", "2.5"),
        (FactKind.COUNT, "20000", "20000"),
    ],
)
def test_a_figure_is_spelt_as_its_kind(kind: FactKind, text: str, spelt: str) -> None:
    assert figure(kind, text) == spelt


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (FactKind.MONEY, "0,5 VZÄ"),
        (FactKind.FTE, "65.000,00 €"),
        (FactKind.PERCENT, "10"),
        (FactKind.COUNT, "10 %"),
        (FactKind.TEXT, "5"),
    ],
)
def test_a_figure_of_another_kind_is_never_read_as_one_of_this(kind: FactKind, text: str) -> None:
    with pytest.raises(MisspeltError, match=f"„{text}“ passt hier nicht"):
        figure(kind, text)


@pytest.mark.parametrize(
    ("text", "period"),
    [("4 Wochen", "4W"), ("1 Monat", "1M"), ("10 Tagen", "10D"), ("2 Jahren", "2Y")],
)
def test_a_duration_is_read_as_it_stands_after_von(text: str, period: str) -> None:
    assert duration(text).text == period


@pytest.mark.parametrize("text", ["4 Woche", "1 Monaten", "0 Tagen", "10 Tage", "vier Wochen"])
def test_a_duration_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(MisspeltError, match="eine Dauer wie 4 Wochen"):
        duration(text)
