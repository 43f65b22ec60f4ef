"""What is said of a case database whichever kind it is."""

from collections.abc import Callable

import pytest

from grantrules.model.errors import RegisterError
from grantrules.register.failure import LockedError, earlier_version, empty, foreign, other_version


@pytest.mark.parametrize("told", [earlier_version, empty, foreign, other_version])
def test_every_refusal_names_the_database_and_says_what_to_do(
    told: Callable[[str], RegisterError],
) -> None:
    sentence = str(told("faelle.db"))

    assert "faelle.db" in sentence
    assert "Bitte" in sentence


def test_a_lock_stops_a_run_like_any_other_failure_of_the_register() -> None:
    assert issubclass(LockedError, RegisterError)
