import pytest
from tests.unit.specification.living.small import performance
from tests.unit.specification.samples import JUDGE, LANGUAGE

from grantrules.cli.main import run
from grantrules.specification.feature_file import FeatureFile
from grantrules.specification.performance import StepStatus, perform
from grantrules.specification.specification import Specification


def played(*steps: str) -> Specification:
    text = "# language: de\nFunktionalität: F\n  Szenario: S\n" + "".join(
        f"    {one}\n" for one in steps
    )
    return Specification(LANGUAGE, (FeatureFile("f.feature", text),))


def test_every_row_is_played_in_the_order_of_the_features() -> None:
    rows = performance()

    assert [one.row.line for one in rows] == [17, 18, 22, 25, 8]


def test_a_row_that_comes_out_as_expected_has_passed() -> None:
    first = performance()[0]

    assert first.passed
    assert first.fault is None


def test_a_row_that_comes_out_otherwise_says_so_in_german() -> None:
    third = performance()[2]

    assert not third.passed
    assert third.fault is not None
    assert "erwartet „erfüllt“, gefunden „nicht erfüllt“" in third.fault


def test_what_follows_a_failed_step_is_not_played() -> None:
    specification = played(
        "Angenommen ein vollständiger Antrag des Landkreises Kusel für das Jahr 2026",
        "Wenn der Antrag geprüft wird",
        "Dann lautet das Ergebnis Ablehnung",
        "Und ist die Regel FR-01 erfüllt",
    )

    (row,) = perform(specification, JUDGE, run)

    assert [one.status for one in row.steps] == [
        StepStatus.PASSED,
        StepStatus.PASSED,
        StepStatus.FAILED,
        StepStatus.SKIPPED,
    ]


def test_a_row_with_a_workbook_is_played_in_a_folder_of_its_own() -> None:
    assert performance()[4].passed


def test_a_fault_names_no_folder_that_is_another_one_in_every_run() -> None:
    specification = played(
        "Angenommen ein vollständiger Antrag des Landkreises Kusel für das Jahr 2026",
        "Und dies steht in der Liste „a.xlsx“",
        "Wenn der Ordner geprüft wird",
        "Dann meldet die Prüfung „gibt es nicht“",
    )

    first, second = (perform(specification, JUDGE, run)[0].fault for _ in range(2))

    assert first == second
    assert first is not None
    assert "ORDNER/ergebnis" in first


@pytest.mark.parametrize(
    "sentence",
    [
        "Und in der Liste „b.xlsx“ fehlt die Spalte Eigenmittel",
        "Wenn im Protokoll beim Vorschlag „1“ ein Zeichen verändert wird",
        "Dann verweist die Mängelliste auf die Zelle „A1“ der Liste „a.xlsx“",
    ],
)
def test_a_sentence_that_does_not_fit_its_place_fails_and_raises_nothing(sentence: str) -> None:
    specification = played(
        "Angenommen ein vollständiger Antrag des Landkreises Kusel für das Jahr 2026",
        sentence,
    )

    (row,) = perform(specification, JUDGE, run)

    assert row.fault is not None
    assert row.fault.startswith("Der Satz trifft hier nicht zu")
