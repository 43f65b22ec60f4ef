import click
import pytest

from grantrules.cli.period import PeriodText
from grantrules.model.period import Period


@pytest.mark.parametrize("text", ["4W", Period.of("4W")])
def test_a_period_is_read(text: object) -> None:
    assert PeriodText().convert(text, None, None) == Period.of("4W")


@pytest.mark.parametrize("text", ["", "0W", "4w", "4 W", "1.5M", "vier Wochen"])
def test_what_is_no_period_is_refused_in_german(text: str) -> None:
    with pytest.raises(click.BadParameter, match=f"„{text}“ ist keine Dauer wie 4W"):
        PeriodText().convert(text, None, None)


@pytest.mark.parametrize("text", ["1000W", "9999Y"])
def test_what_is_only_too_long_is_called_so(text: str) -> None:
    with pytest.raises(click.BadParameter, match=f"„{text}“ ist zu lang: höchstens 999"):
        PeriodText().convert(text, None, None)
