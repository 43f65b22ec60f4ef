"""Faults of a rule book: file, line and key in one German line."""

import pytest

from grantrules.rulebook.fault import Fault, Path, key_of


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ((), ""),
        (("rules",), "rules"),
        (("rules", 3, "reason", "met"), "rules[3].reason.met"),
        (("values", 0, 1), "values[0][1]"),
    ],
)
def test_a_path_is_spelt_as_a_key(path: Path, key: str) -> None:
    assert key_of(path) == key


def test_a_fault_is_one_german_line() -> None:
    fault = Fault("budget.yaml", 4, "appropriations[0].amount", "Kein Betrag.")

    assert (
        fault.german == "budget.yaml, Zeile 4, Schlüssel „appropriations[0].amount“: Kein Betrag."
    )
    assert fault._replace(key="").german == "budget.yaml, Zeile 4: Kein Betrag."
