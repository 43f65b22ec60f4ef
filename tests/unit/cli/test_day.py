from datetime import date, datetime, timedelta

import click
import pytest

from grantrules.cli.day import Day, PastDay
from grantrules.model.local_time import BERLIN


@pytest.mark.parametrize("text", ["2026-11-24", "24.11.2026", date(2026, 11, 24)])
def test_a_day_is_read_in_both_ways_of_writing(text: object) -> None:
    assert Day().convert(text, None, None) == date(2026, 11, 24)


@pytest.mark.parametrize("text", ["2026-02-30", "30.02.2026", "24.11.26", "heute", ""])
def test_what_is_no_day_is_refused_in_german(text: str) -> None:
    with pytest.raises(click.BadParameter, match=r"ist kein Tag wie 24\.11\.2026 oder 2026-11-24"):
        Day().convert(text, None, None)


def test_what_has_not_happened_yet_is_not_recorded() -> None:
    today = datetime.now(BERLIN).date()

    with pytest.raises(click.BadParameter, match="liegt in der Zukunft"):
        PastDay().convert(f"{today + timedelta(days=2)}", None, None)
    assert PastDay().convert(f"{today - timedelta(days=1)}", None, None) < today
