"""The workbook of proofs: its sheets, its figures, and nothing that becomes a formula."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from tests.unit.builders import shipped
from tests.unit.proofs import proving
from tests.unit.report.proof_runs import mixed, run_over

from grantrules.model.proof_run import ProofRun, ProofSample
from grantrules.report.background import Background
from grantrules.report.proof_workbook import write_proofs
from grantrules.report.task import tasks
from grantrules.report.told import Told

Cells = list[tuple[object, ...]]


@pytest.fixture(name="shown", scope="module")
def _shown(tmp_path_factory: pytest.TempPathFactory) -> Workbook:
    return _written(mixed(), tmp_path_factory.mktemp("mappe"))


def _written(run: ProofRun, folder: Path) -> Workbook:
    path = folder / "verwendungsnachweise.xlsx"
    write_proofs(run, shipped(), path, Told(tasks(run.problems, Background()), ()))
    return load_workbook(path)


def _rows(workbook: Workbook, sheet: str) -> Cells:
    return list(workbook[sheet].iter_rows(values_only=True))


def _row(rows: Sequence[tuple[object, ...]], *start: object) -> tuple[object, ...]:
    return next(row for row in rows if row[: len(start)] == start)


def test_the_workbook_has_its_sheets(shown: Workbook) -> None:
    assert shown.sheetnames == [
        "Übersicht",
        "Nachweise",
        "Feststellungen",
        "Berechnung",
        "Nicht anerkannt",
        "Stichprobe",
        "Mängel",
    ]


def test_amounts_are_numbers_and_unknown_ones_stay_empty(shown: Workbook) -> None:
    rows = _rows(shown, "Nachweise")

    assert _row(rows, "B")[1:8] == (
        "Landeshauptstadt Mainz",
        "Anerkennung mit Erstattung",
        80000,
        50000,
        20000,
        70000,
        10000,
    )
    assert _row(rows, "C")[1:8] == (
        "nicht angegeben",
        "Nachforderung",
        80000,
        None,
        20000,
        None,
        None,
    )
    assert _row(rows, "D")[1] == "99999"
    assert [row[10] for row in rows[2:]] == ["nein", "nein", "nein", "ja", "nein", None]
    assert [row[12] for row in rows[2:]] == ["ja", None, "ja", None, "ja", None]


def test_the_overview_sums_up_by_outcome(shown: Workbook) -> None:
    rows = _rows(shown, "Übersicht")

    assert _row(rows, "Anerkennung")[1:5] == (1, 80000, 80000, 0)
    assert _row(rows, "Anerkennung mit Erstattung")[1:5] == (1, 80000, 70000, 10000)
    assert _row(rows, "Nachforderung")[5] == "Nicht bekannt: anerkannt bei 2, zu erstatten bei 2"
    assert _row(rows, "Vertieft zu prüfen")[1] == "A, C, E"


def test_each_sum_says_what_it_lacks_and_contradicting_proofs_are_in_none(tmp_path: Path) -> None:
    run = run_over(
        proving(material_spent=0), proving(salary_spent=0), proving("B", paid=None), proving("C")
    )

    rows = _rows(_written(run, tmp_path), "Übersicht")

    assert _row(rows, "Summe")[1:6] == (
        4,
        80000,
        160000,
        0,
        (
            "Nicht bekannt: ausgezahlt bei 1, zu erstatten bei 1; Aktenzeichen mehrfach mit "
            "verschiedenen Angaben: 2"
        ),
    )


def test_a_key_of_eight_digits_names_the_recipient(tmp_path: Path) -> None:
    rows = _rows(_written(run_over(proving(ags="07334000")), tmp_path), "Nachweise")

    assert _row(rows, "A")[1] == "Landkreis Germersheim"


def test_every_rule_is_listed_for_every_proof(shown: Workbook) -> None:
    rows = _rows(shown, "Feststellungen")[2:]

    assert [row[2] for row in rows] == ["VN-01", "VN-02", "VN-03", "VN-04"] * 6
    assert {row[4] for row in rows} == {"✓ erfüllt", "✗ nicht erfüllt", "? offen"}


def test_every_step_can_be_reckoned_again(shown: Workbook) -> None:
    rows = [row[1:4] for row in _rows(shown, "Berechnung") if row[0] == "B"]

    assert rows[5:10] == [
        ("Sachkosten", "Ausgaben", 25000),
        ("Sachkosten", "− Einnahmen Dritter", 0),
        ("Sachkosten", "= Ausgaben nach Einnahmen Dritter", 25000),
        ("Sachkosten", "bewilligt (Höchstbetrag)", 20000),
        ("Sachkosten", "= anerkannt", 20000),
    ]
    assert rows[12] == ("Gesamt", "= zu erstatten (ausgezahlt − anerkannt)", 10000)
    assert rows[13][0] == "Frist"


def test_what_does_not_count_is_listed_and_stays_text(shown: Workbook) -> None:
    sheet = shown["Nicht anerkannt"]

    assert [row[1:3] for row in sheet.iter_rows(min_row=3, values_only=True)] == [
        ("=SUMME(A1)", "Personal"),
        ("Gehalt", None),
    ]
    assert sheet["B3"].data_type == "s"
    assert (sheet["G3"].value, sheet["I3"].value, sheet["G4"].value) == ("mappe.xlsx", 3, None)


def test_the_sample_says_what_was_drawn_and_why(shown: Workbook) -> None:
    rows = _rows(shown, "Stichprobe")

    assert "Gezogen sind mindestens 10 %: 3 von 6." in str(rows[1][0])
    assert rows[4][:2] == (1, "A")
    assert rows[4][3:] == (1, "hoch", "ja")


def test_a_sample_without_a_share_says_so(tmp_path: Path) -> None:
    unset = mixed().model_copy(update={"sample": ProofSample(seed="s", share=None)})

    rows = _rows(_written(unset, tmp_path), "Stichprobe")

    assert rows[1][0] == "Der Anteil der Stichprobe steht nicht fest; gezogen ist nichts."


def test_no_sheet_calls_itself_a_decision(shown: Workbook) -> None:
    parts = [one.oddFooter for one in shown.worksheets[:6]]
    footers = [str(one.left.text) for one in parts if one is not None]

    assert len(footers) == len(parts)

    assert all("keine Bescheide" in one for one in footers)
