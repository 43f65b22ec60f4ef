import pytest
from tests.unit.specification.samples import LANGUAGE, SPECIFICATION

from grantrules.specification.feature_file import FeatureFile
from grantrules.specification.mutation.unsound import UnsoundError, demand_sound
from grantrules.specification.specification import Specification

HEAD = "# language: de\nFunktionalität: F\n\n  @AB-01\n  Szenario: S\n"
GIVEN = (
    "    Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026\n"
    "    Wenn der Antrag geprüft wird\n"
)


def specification(text: str) -> Specification:
    return Specification(LANGUAGE, (FeatureFile("f.feature", text),))


def faults(text: str) -> tuple[str, ...]:
    with pytest.raises(UnsoundError) as refusal:
        demand_sound(specification(text))
    return refusal.value.faults


def test_the_shipped_features_are_sound() -> None:
    demand_sound(SPECIFICATION)


def test_features_that_leave_rules_out_are_sound() -> None:
    demand_sound(specification(f"{HEAD}{GIVEN}    Dann ist die Regel AB-01 erfüllt\n"))


def test_a_fault_of_form_is_told_with_its_file_and_line() -> None:
    found = faults(f"{HEAD}{GIVEN}")

    assert found[0].startswith("f.feature, Zeile 5: ")


def test_a_step_that_means_nothing_is_told() -> None:
    found = faults(f"{HEAD}{GIVEN}    Dann ist die Regel AB-01 eerfüllt\n")

    assert found[0].startswith("f.feature, Zeile 8: ")


def test_what_gherkin_cannot_read_is_told() -> None:
    assert faults(f"{HEAD}{GIVEN}    Dann ist die Regel AB-01 erfüllt\n      | a |\n    | b\n")
