"""Money: what is understood, what is asked about, and that nothing is read in two ways."""

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.intake.sheets import clock

from grantrules.intake.amount import read_amount
from grantrules.intake.grammar import Refused, Understood
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, Clock, DateTime, Number, Text, Truth


def cents_of(value: CellValue) -> int:
    answer = read_amount(value)
    assert isinstance(answer, Understood), answer
    return answer.value


def refusal_of(value: CellValue) -> Refused:
    answer = read_amount(value)
    assert isinstance(answer, Refused), answer
    return answer


@pytest.mark.parametrize(
    "text",
    [
        "60000",
        "60.000",
        "60.000,00",
        "60000,00",
        "60.000,00 €",
        "60.000,00€",
        "€ 60.000",
        "€60.000,00",
        "EUR 60.000,00",
        "60.000,00 EUR",
        "60.000 Euro",
        "euro 60000",
        "60 000",
        "60 000,00 €",
        "60'000",
        "60’000,00",
        "60\u00a0000,00\u00a0€",
        "60\u202f000,00\u202f€",
        "60\u2009000",
        "60.000,-",
        "60.000,--",
        "60.000,– €",
        "60.000,—",
        "60\u2007000",
        "60\u200a000,00",
        "\u200e60.000,00\ufeff",
        "  60.000,00\t",
    ],
)
def test_every_german_spelling_is_understood(text: str) -> None:
    assert cents_of(Text(text)) == 6_000_000


@pytest.mark.parametrize(
    ("text", "cents"),
    [("0", 0), ("0,00", 0), ("0,-", 0), ("0,05", 5), ("1.500.000", 150_000_000), ("999", 99_900)],
)
def test_other_amounts_are_understood(text: str, cents: int) -> None:
    assert cents_of(Text(text)) == cents


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("60,000", "60.000,00 oder 60,00"),
        ("60.00", "60.000,00 oder 60,00"),
        ("60000.50", "60.000,50"),
        ("60,5", "60.500,00 oder 60,50"),
        ("0.500", "500,00 oder 0,50"),
        ("60,000.00", "60.000,00"),
        ("60.000.00", "60.000,00"),
        ("1,234,567", "1.234.567,00"),
        ("60,0", "60.000,00 oder 60,00"),
        ("999,9", "999.900,00 oder 999,90"),
        ("60.000-", "60.000,00"),
        ("60000 –", "60.000,00"),
        ("60,125", "60.125,00"),
    ],
)
def test_an_ambiguous_amount_is_asked_about_with_what_it_may_mean(text: str, expected: str) -> None:
    refused = refusal_of(Text(text))

    assert (refused.code, refused.expected) == (Code.AMOUNT_AMBIGUOUS, expected)
    assert expected in refused.ask


@pytest.mark.parametrize("text", ["1.23,45", "60.000,005", "1.2.3"])
def test_an_ambiguous_amount_without_a_likely_one_is_asked_about_by_an_example(text: str) -> None:
    refused = refusal_of(Text(text))

    assert (refused.code, refused.expected) == (Code.AMOUNT_AMBIGUOUS, "Betrag wie 1.234,56 oder 0")
    assert "zum Beispiel" in refused.ask


@pytest.mark.parametrize(
    "text",
    [
        "ca. 60000",
        "60 Tsd",
        "６００００",
        "-",
        "keine",
        "60.000,00 €€",
        "EUR 60.000 €",
        "60000 $",
        "0x10",
        "1e5",
        "NaN",
        "60.",
        ",50",
        "60  000",
        "12 34",
        "060",
        "+60000",
        "=5*12000",
        "60 T€",
        "60 TEUR",
        "60 k€",
        "60.000 €/Jahr",
        "60.000,00 € p.a.",
        "60.000 bis 70.000",
        "60.000 EUR 5.000 EUR",
        "60.000,00 € (geschätzt)",
        "00",
        "٦٠٠٠٠",
        "6⁴",
        "60.000,",
        "60’000'000",
        "60000,5,-",
        "60\u202e000",
        "6O.000,00",
        "60.000\n20.000",
        "99999999999999",
        "9" * 5000,
    ],
)
def test_whatever_is_no_amount_is_refused(text: str) -> None:
    assert refusal_of(Text(text)).code in {Code.AMOUNT_UNREADABLE, Code.AMOUNT_AMBIGUOUS}


@pytest.mark.parametrize(
    "value",
    [
        Truth(holds=True),
        Clock("01:02:00"),
        DateTime(clock("2026-01-01"), shows_time=False),
        Number("0.5", percent=True),
    ],
)
def test_a_date_a_truth_or_a_percentage_is_no_amount(value: CellValue) -> None:
    assert refusal_of(value).code is Code.AMOUNT_UNREADABLE


@pytest.mark.parametrize(
    "text",
    [
        *("-1", "-60.000,00", "−60.000", "–5,00", "‑5", "- 5 €", "-€ 5", "€ -5", "-60.00"),
        *("(5.000,00)", "(60.000)", "(5.000,00 €)", "(5.000,00) €", "€ (5.000)", "( 5 )"),
        *("5.000,00-", "5.000,00 -", "5.000,00- €", "5.000,00 €-", "EUR 5.000,00−"),
    ],
)
def test_a_negative_text_is_refused_as_negative(text: str) -> None:
    refused = refusal_of(Text(text))

    assert refused.code is Code.AMOUNT_NEGATIVE
    assert "klären, was gemeint ist" in refused.ask


@pytest.mark.parametrize("text", ["-0", "-0,00 €", "(0,00)", "0,00-"])
def test_a_zero_with_a_sign_is_asked_about_as_zero(text: str) -> None:
    refused = refusal_of(Text(text))

    assert (refused.code, refused.ask) == (Code.AMOUNT_NEGATIVE, "Bitte als 0,00 eintragen.")


@pytest.mark.parametrize(
    ("text", "cents"),
    [("60000,5", 6_000_050), ("60.000,5 €", 6_000_050), ("1 234,0", 123_400), ("1234,5", 123_450)],
)
def test_one_decimal_behind_four_digits_is_understood_with_a_remark(text: str, cents: int) -> None:
    answer = read_amount(Text(text))

    assert isinstance(answer, Understood)
    assert answer.value == cents
    assert answer.remark is not None
    assert answer.remark.code is Code.AMOUNT_DECIMAL


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (Number("60", unit="T€"), "60.000,00 oder 60,00"),
        (Number("72.5", unit="Tsd. Euro"), "72.500,00 oder 72,50"),
        (Number("60000", unit="Tausend"), "60.000,00"),
        (Number("60000", unit="Tausend T€"), "60.000,00"),
        (Number("0.06", unit="Mio. €"), "60.000,00 oder 0,06"),
        (Number("60", unit="000"), "60.000,00 oder 60,00"),
        (Number("0", unit="ausgeblendet"), "0,00"),
        (Number("60000", unit="USD"), "Betrag in Euro"),
        (Number("60000.001", unit="€/Jahr"), "Betrag in Euro"),
    ],
)
def test_a_number_that_is_shown_with_a_foreign_unit_is_asked_about(
    number: Number, expected: str
) -> None:
    refused = refusal_of(number)

    assert (refused.code, refused.expected) == (Code.AMOUNT_UNIT, expected)
    assert "in Euro" in refused.ask
    assert not re.search(r"[0-9]", expected) or expected in refused.ask


def test_a_negative_number_is_negative_in_every_unit() -> None:
    assert refusal_of(Number("-60", unit="T€")).code is Code.AMOUNT_NEGATIVE


def test_only_a_single_point_before_three_digits_earns_a_remark() -> None:
    remarked = read_amount(Text("60.000"))
    plain = [read_amount(Text(text)) for text in ("60.000,00", "60 000", "1.500.000", "60.000,-")]

    assert isinstance(remarked, Understood)
    assert remarked.remark is not None
    assert remarked.remark.code is Code.AMOUNT_GROUPED
    assert "60.000,00 €" in remarked.remark.says
    assert all(isinstance(one, Understood) and one.remark is None for one in plain)


@pytest.mark.parametrize(
    ("text", "cents"), [("60000", 6_000_000), ("60000.5", 6_000_050), ("0", 0), ("0.1", 10)]
)
def test_a_number_is_read_exactly(text: str, cents: int) -> None:
    assert cents_of(Number(text)) == cents


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("60000.005", Code.AMOUNT_PRECISION),
        ("-0.01", Code.AMOUNT_NEGATIVE),
        ("10000000000000000", Code.AMOUNT_UNREADABLE),
        ("99999999999999", Code.AMOUNT_UNREADABLE),
    ],
)
def test_a_number_that_is_no_amount_is_refused(text: str, code: Code) -> None:
    assert refusal_of(Number(text)).code is code


def test_fractions_of_cents_are_asked_about_with_the_rounded_amount() -> None:
    assert refusal_of(Number("53333.333333")).expected == "53.333,33"


# An oracle of its own: how people write amounts, put together and not taken apart.
GROUPS = [".", " ", "'", "\u00a0", "\u202f", ""]
FRAMES = ["{}", "{} €", "€ {}", "{} EUR", "EUR {}", "{} Euro", "{}€", " {} "]


@given(
    cents=st.integers(min_value=0, max_value=999_999_999_999),
    group=st.sampled_from(GROUPS),
    frame=st.sampled_from(FRAMES),
)
def test_an_amount_reads_back_from_every_spelling(cents: int, group: str, frame: str) -> None:
    whole = f"{cents // 100:_}".replace("_", group)

    spelled = frame.format(f"{whole},{cents % 100:02d}")

    assert cents_of(Text(spelled)) == cents


@given(
    euros=st.integers(min_value=0, max_value=9_999_999_999),
    group=st.sampled_from(GROUPS),
    end=st.sampled_from(["", ",-", ",--", ",–"]),
)
def test_whole_euros_read_back_without_decimals(euros: int, group: str, end: str) -> None:
    spelled = f"{euros:_}".replace("_", group) + end

    assert cents_of(Text(spelled)) == euros * 100


@given(cents=st.integers(min_value=0, max_value=10**14))
def test_a_number_cell_reads_back(cents: int) -> None:
    assert cents_of(Number(f"{Decimal(cents) / 100:f}")) == cents


def readings(text: str) -> set[Decimal]:
    """What a German and an English reader may take a text of digits and marks for."""
    found = set()
    for group, point in ((".", ","), (",", ".")):
        whole = rf"(?:[0-9]+|[1-9][0-9]{{0,2}}(?:{re.escape(group)}[0-9]{{3}})+)"
        if re.fullmatch(rf"{whole}(?:{re.escape(point)}[0-9]+)?", text):
            found.add(Decimal(text.replace(group, "").replace(point, ".")))
    return found


@given(st.text(alphabet="0123456789.,", min_size=1, max_size=9))
def test_no_text_with_two_meanings_is_read_silently(text: str) -> None:
    answer = read_amount(Text(text))

    if isinstance(answer, Understood):
        assert Decimal(answer.value) / 100 in readings(text)
        assert len(readings(text)) == 1 or answer.remark is not None
