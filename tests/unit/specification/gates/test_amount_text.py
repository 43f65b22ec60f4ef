import pytest

from grantrules.specification.gates.amount_text import amounts_in


@pytest.mark.parametrize(
    "text",
    [
        "65.000 Euro",
        "65.000,00 €",
        "65.000,- Euro",
        "65.000,-- EUR",
        "65.000,– Euro",
        "65 000 Euro",
        "65\u00a0000\u00a0Euro",
        "65\u202f000 €",
        "65000 Euro",
        "€ 65.000",
        "EUR 65.000,00 je Stelle",
        "65 Tausend Euro",
        "65 Tsd. Euro",
    ],
)
def test_an_amount_is_read_however_it_is_written(text: str) -> None:
    assert list(amounts_in(text)) == [6_500_000]


def test_all_amounts_of_a_text_are_read_in_their_order() -> None:
    assert list(amounts_in("20.000 Euro ab 20.000 Einwohnern, sonst 1,5 Mio. Euro")) == [
        2_000_000,
        150_000_000,
    ]


@pytest.mark.parametrize("text", ["20.000 Einwohner", "50 Prozent", "am 15.11.2026", ""])
def test_other_figures_are_no_amounts(text: str) -> None:
    assert list(amounts_in(text)) == []
