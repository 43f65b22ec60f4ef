"""Money on the command line."""

import click
import pytest

from grantrules.cli.euro import Euro
from grantrules.cli.options import Budget


@pytest.mark.parametrize(
    ("given", "cents"),
    [
        ("0", 0),
        ("72500", 7_250_000),
        ("72500.05", 7_250_005),
        ("60.000,00", 6_000_000),
        ("1,00", 100),
        ("60 000,00 €", 6_000_000),
        (7_250_000, 7_250_000),
    ],
)
def test_an_amount_is_read_in_cents(given: object, cents: int) -> None:
    assert Euro().convert(given, None, None) == cents


@pytest.mark.parametrize(
    "given", ["", "-1", "-1,00", "1,005", "60.000", "1.0", "1000,5", "1e3", "١", "1,00 $"]
)
def test_anything_else_is_no_amount(given: str) -> None:
    with pytest.raises(click.BadParameter, match="ist kein Betrag wie 72500 oder"):
        Euro().convert(given, None, None)


@pytest.mark.parametrize("given", ["12345678901234", "12345678901234.00", "9" * 20])
def test_an_amount_that_is_only_too_large_is_called_so(given: str) -> None:
    with pytest.raises(click.BadParameter, match="ist zu groß: höchstens 13 Stellen"):
        Euro().convert(given, None, None)


@pytest.mark.parametrize(
    ("given", "read"),
    [("2026=72500.00", (2026, 7_250_000)), ("2027=0", (2027, 0)), ((2026, 1), (2026, 1))],
)
def test_a_year_has_its_amount(given: object, read: tuple[int, int]) -> None:
    assert Budget().convert(given, None, None) == read


@pytest.mark.parametrize("given", ["2026", "26=1", "2026=", "2026=1,5", "1999=1", "2026=-1"])
def test_anything_else_is_no_year_with_its_amount(given: str) -> None:
    with pytest.raises(click.BadParameter, match="ist kein Jahr mit Betrag"):
        Budget().convert(given, None, None)
