from datetime import date
from fractions import Fraction

import pytest
from tests.unit.builders import shipped, with_parameters

from grantrules.engine.interest import late_use_interest, repayment_interest
from grantrules.engine.interest_step import sum_step
from grantrules.model.interest import Interest


def steps(found: object) -> tuple[str, ...]:
    assert isinstance(found, Interest)
    return found.steps


def test_every_span_is_a_sentence_with_days_rate_and_exact_amount() -> None:
    found = steps(repayment_interest(8_000_000, date(2025, 6, 15), date(2025, 7, 1), shipped()))

    assert found == (
        (
            "16.06.2025 bis 30.06.2025: 15 Zinstage zu 7,27 % (Basiszinssatz 2,27 % und 5 "
            "Prozentpunkte): 80.000,00 € × 7,27 % × 15 / 365 = 239,013698… €."
        ),
        (
            "01.07.2025 bis 01.07.2025: 1 Zinstag zu 6,27 % (Basiszinssatz 1,27 % und 5 "
            "Prozentpunkte): 80.000,00 € × 6,27 % × 1 / 365 = 13,742465… €."
        ),
        "Zusammen 252,756164… €, kaufmännisch auf den Cent gerundet 252,76 €.",
        "„Basiszinssatz“ (2,27 %): § 247 BGB (Satz durch Rechtsreferat zu bestätigen).",
        "„Zinsaufschlag auf den Basiszinssatz“ (5 %): § 49a Abs. 3 VwVfG.",
        "„Basiszinssatz“ (1,27 %): § 247 BGB (Satz durch Rechtsreferat zu bestätigen).",
        (
            "Gezählt wird ab dem Tag nach der Auszahlung bis zum letzten Tag einschließlich, jeder "
            "Tag als ein 365stel Jahr; diese Zählung ist eine Annahme."
        ),
    )


def test_no_day_bears_interest_where_the_money_came_back_at_once() -> None:
    found = steps(repayment_interest(100, date(2025, 6, 15), date(2025, 6, 15), shipped()))

    assert found == ("Vom Tag nach dem 15.06.2025 bis zum 15.06.2025 liegt kein Zinstag.",)


def test_an_assumed_rate_is_named_as_one() -> None:
    book = with_parameters(shipped(), base_rate="2.00")

    found = steps(repayment_interest(100, date(2025, 6, 15), date(2025, 6, 16), book))

    assert "„Basiszinssatz“ beruht auf einer Annahme (Festlegung im Test)." in found
    assert not any(one.startswith("„Basiszinssatz“ (") for one in found)


@pytest.mark.parametrize(
    ("cents", "shown"),
    [
        (Fraction(0), "0,00"),
        (Fraction(150), "1,50"),
        (Fraction(123_456_789), "1.234.567,89"),
        (Fraction(2_501, 100), "0,2501"),
        (Fraction(100, 3), "0,333333…"),
        (Fraction(1, 10**6), "0,000000…"),
    ],
)
def test_an_exact_amount_shows_where_more_places_follow(cents: Fraction, shown: str) -> None:
    found = sum_step((cents, Fraction(0)), 7)

    assert found == f"Zusammen {shown} €, kaufmännisch auf den Cent gerundet 0,07 €."


def test_one_span_alone_is_no_sum() -> None:
    assert sum_step((Fraction(100, 3),), 33) == "Kaufmännisch auf den Cent gerundet 0,33 €."


@pytest.mark.parametrize(
    ("paid_on", "used_on", "sentences"),
    [
        (
            date(2025, 4, 3),
            date(2025, 6, 3),
            [
                (
                    "Alsbald verwendet ist, was in 2 Monaten nach der Auszahlung "
                    "verwendet ist, also "
                    "bis zum 03.06.2025 (§ 188 BGB; Zuwendungspraxis: zwei Monate nach Auszahlung)."
                ),
                "Verwendet am 03.06.2025: rechtzeitig, Zinsen fallen nicht an.",
            ],
        ),
        (
            date(2025, 3, 31),
            date(2025, 6, 2),
            [
                (
                    "Alsbald verwendet ist, was in 2 Monaten nach der Auszahlung "
                    "verwendet ist, also "
                    "bis zum 31.05.2025 (§ 188 BGB; Zuwendungspraxis: zwei Monate nach Auszahlung)."
                ),
                (
                    "Der 31.05.2025 ist ein Samstag; das verschiebt nichts, denn der Zeitraum "
                    "bestimmt nur, was alsbald ist, und ist keine Frist gegenüber der Behörde "
                    "(§ 31 Abs. 3 VwVfG gilt nicht)."
                ),
                (
                    "Verwendet am 02.06.2025: nicht alsbald. Zinsen können für die Zeit ab dem Tag "
                    "nach der Auszahlung verlangt werden (§ 49a Abs. 4 VwVfG, Ermessen)."
                ),
            ],
        ),
    ],
)
def test_late_use_says_until_when_use_was_prompt(
    paid_on: date, used_on: date, sentences: list[str]
) -> None:
    found = steps(late_use_interest(100, paid_on, used_on, shipped()))

    assert list(found[: len(sentences)]) == sentences


def test_an_assumed_period_is_named_as_one() -> None:
    book = with_parameters(shipped(), prompt_use_period="2M")

    for used_on in (date(2025, 6, 3), date(2025, 6, 4)):
        found = steps(late_use_interest(100, date(2025, 4, 3), used_on, book))

        assert "„Alsbaldige Verwendung“ beruht auf einer Annahme (Festlegung im Test)." in found
