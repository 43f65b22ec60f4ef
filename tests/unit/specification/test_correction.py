import pytest

from grantrules.specification import correction


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("60.000 €", "60.000,00 €"),
        ("60000 €", "60.000,00 €"),
        ("60000,00 €", "60.000,00 €"),
        ("60 000,00 €", "60.000,00 €"),
        ("60.000,00€", "60.000,00 €"),
        ("60.000,00", "60.000,00 €"),
        ("60.000,00 EUR", "60.000,00 €"),
        ("€ 60.000,00", "60.000,00 €"),
        ("60.000,- €", "60.000,00 €"),
        ("−5,00 €", "-5,00 €"),
        ("0 Euro", "0,00 €"),
        ("60.00 €", None),
        ("60,000 €", None),
        ("60.000,5 €", None),
        ("060.000,00 €", None),
        ("6.0000,00 €", None),
        ("sechzig", None),
    ],
)
def test_an_amount_is_corrected_only_where_it_means_one_thing(text: str, right: str | None) -> None:
    assert correction.amount(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("0.5", "0,5 VZÄ"),
        ("0,5VZÄ", "0,5 VZÄ"),
        ("1 VZÄ", "1,0 VZÄ"),
        ("1.000 VZÄ", None),
        ("halb", None),
    ],
)
def test_a_share_of_a_post_is_corrected(text: str, right: str | None) -> None:
    assert correction.posts(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("60.000 €", "60.000,00 €"),
        ("0.5 vzä", "0,5 VZÄ"),
        ("10%", "10 %"),
        ("2.5 Prozent", "2,5 %"),
        ("60.000", None),
    ],
)
def test_a_size_is_told_by_its_unit(text: str, right: str | None) -> None:
    assert correction.size(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("1.9.2025", "01.09.2025"),
        ("1. 9. 2025", "01.09.2025"),
        ("2025-09-01", "01.09.2025"),
        ("1. September 2025", "01.09.2025"),
        ("01.09.25", None),
        ("01/09/2025", None),
        ("31.2.2025", None),
        ("1. Septembre 2025", None),
    ],
)
def test_a_day_is_corrected_where_the_calendar_has_it(text: str, right: str | None) -> None:
    assert correction.day(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("1.9.2025 um 9 Uhr", "01.09.2025 um 09:00:00 Uhr"),
        ("01.09.2025, 09:00:00 Uhr", "01.09.2025 um 09:00:00 Uhr"),
        ("01.09.2025 09:30", "01.09.2025 um 09:30:00 Uhr"),
        ("26.10.2025 02:30 (Winterzeit)", "26.10.2025 um 02:30:00 Uhr (Winterzeit)"),
        ("01.09.2025", None),
        ("morgen um 9 Uhr", None),
    ],
)
def test_a_moment_is_corrected_where_it_has_a_time(text: str, right: str | None) -> None:
    assert correction.moment(text) == right


def test_an_id_a_text_and_a_word_are_corrected() -> None:
    assert [correction.rule_id(one) for one in ("ab1", "AB-1", "AB 01", "A1")] == [
        "AB-01", "AB-01", "AB-01", None,
    ]  # fmt: skip
    assert correction.quoted('"2026-017"') == "„2026-017“"
    assert correction.nearest("bewilligung.", ["Ablehnung", "Bewilligung"]) == "Bewilligung"
    assert correction.nearest("etwas", ["Ablehnung"]) is None
