import pytest

from grantrules.cli.options import database_address


def test_the_option_beats_the_environment_and_that_beats_the_default(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plain = database_address(None)
    monkeypatch.setenv("GRANTRULES_DB", "amt.db")

    assert (plain, database_address(None), database_address("fall.db")) == (
        "grantrules.db",
        "amt.db",
        "fall.db",
    )
