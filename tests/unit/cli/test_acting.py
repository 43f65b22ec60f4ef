"""Who is at the keyboard."""

from grantrules.cli.acting import acting


def test_the_moment_is_told_with_its_zone() -> None:
    assert acting().at.tzinfo is not None
