import click
import pytest

from grantrules.cli.share import Share


@pytest.mark.parametrize(("text", "percent"), [("10%", 10), ("10 %", 10), ("1", 1), ("100%", 100)])
def test_a_share_is_whole_percent(text: str, percent: int) -> None:
    assert Share().convert(text, None, None) == percent


def test_what_was_read_before_stays() -> None:
    assert Share().convert(10, None, None) == 10


@pytest.mark.parametrize("text", ["0%", "101%", "2,5%", "-1", "", "zehn", "٣%"])
def test_anything_else_is_no_share(text: str) -> None:
    with pytest.raises(click.BadParameter, match="kein Anteil"):
        Share().convert(text, None, None)
