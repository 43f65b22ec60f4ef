"""`grantrules proof` as a clerk meets it: files in, results and exit status out."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from tests.unit.intake.proof_books import HEADINGS, SALARY, form_book, list_book, stating

from grantrules.cli.main import run


@pytest.fixture(autouse=True)
def _in_a_directory_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_a_proof_in_order_needs_nobody(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    list_book(stating()).save("liste.xlsx")

    status = run(["proof", "liste.xlsx", "-o", "aus", "--db", "fall.db", "--json"])

    printed = capfdbinary.readouterr().out
    assert status == 0
    assert printed == Path("aus/verwendungsnachweise.json").read_bytes()
    [proof] = json.loads(printed)["proofs"]
    assert (proof["outcome"], proof["repayment"]) == ("accept", "0.00")
    assert run(["audit", "verify", "--db", "fall.db"]) == 0


@pytest.mark.parametrize(
    "changes", [{"Sachbericht": "nein"}, {"Eingang am": None}, {"Ausgezahlt": "60.00"}]
)
def test_what_needs_somebody_is_exit_status_1(changes: dict[str, object]) -> None:
    list_book({**stating(), **changes}).save("liste.xlsx")

    assert run(["proof", "liste.xlsx"]) == 1
    assert Path("ergebnis-nachweise/verwendungsnachweise.xlsx").exists()


def test_a_zip_of_forms_is_read_and_our_own_results_are_skipped() -> None:
    form_book(SALARY).save("mappe.xlsx")
    with ZipFile("eingang.zip", "w") as archive:
        archive.write("mappe.xlsx")
    Path("mappe.xlsx").unlink()

    first = run(["proof", ".", "-o", "aus"])
    second = run(["proof", ".", "-o", "aus"])

    assert (first, second) == (0, 0)
    document = json.loads(Path("aus/verwendungsnachweise.json").read_text("utf-8"))
    assert [one["repayment"] for one in document["proofs"]] == ["25000.00"]
    codes = {one["code"] for one in document["problems"]}
    assert codes == {"file.own_result", "proof.payment_undated"}


def test_a_list_without_a_column_counts_as_not_read(capfd: pytest.CaptureFixture[str]) -> None:
    headings = [one for one in HEADINGS if one != "Ausgezahlt"]
    list_book(stating(), headings=headings).save("liste.xlsx")
    list_book(stating()).save("gut.xlsx")

    assert run(["proof", "liste.xlsx"]) == 3
    assert run(["proof", "liste.xlsx", "gut.xlsx"]) == 3
    assert "„Ausgezahlt“" in capfd.readouterr().err


def test_a_programme_without_rules_on_proofs_refuses(capfd: pytest.CaptureFixture[str]) -> None:
    list_book(stating()).save("liste.xlsx")

    status = run(["proof", "liste.xlsx", "--programme", "integrationsbeauftragte-bw"])

    assert status == 2
    assert "keine Regeln zum Verwendungsnachweis" in capfd.readouterr().err


@pytest.mark.parametrize("kind", ["proof", "proof-list"])
def test_both_templates_are_written(kind: str) -> None:
    assert run(["template", "--kind", kind, "vorlage.xlsx"]) == 0
    assert run(["proof", "vorlage.xlsx"]) in {0, 1}
