"""What reading one file may cost."""

from grantrules.intake.limits import MEGABYTE, Limits


def test_a_larger_file_may_take_longer() -> None:
    limits = Limits(seconds=6, seconds_per_megabyte=16)

    assert limits.seconds_for(1_000) == 6
    assert limits.seconds_for(MEGABYTE // 2) == 14
    assert limits.seconds_for(2 * MEGABYTE) == 38
