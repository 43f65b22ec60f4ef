"""`grantrules rules diff … --on …`: an edited rule book, tried on a workbook as it lies here."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from tests.unit.rulebook.copies import copied

from grantrules.cli.main import run

SHIPPED = "integrationsmanager-rlp"
WISHES = str(Path("fixtures/2025-mehr-wuensche.xlsx").resolve())
Json = dict[str, Any]
Edit = tuple[str, str, str]

LOWER_CAP = ("parameters.yaml", '"60000.00"', '"55000.00"')
HIGHER_CAP = ("parameters.yaml", '"60000.00"', '"65000.00"')
MORE_MONEY = ("budget.yaml", '"1500000.00"', '"1580000.00"')
WINDOW_2027 = """\
window:
  year: 2027
  opens: {at: 2027-08-07T00:00:00+02:00, basis: {kind: assumption, citation: Probe}}
  closes: {on: 2027-12-24, kind: termin, basis: {kind: assumption, citation: Probe}}
  funding: {years: [2028], basis: {kind: assumption, citation: Probe}}
"""


@pytest.fixture(autouse=True)
def _in_a_directory_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def edited_book(folder: Path, edits: Sequence[Edit]) -> str:
    """Copies the shipped rule book and replaces texts in its files."""
    book = copied(folder / "neu")
    for file, old, new in edits:
        text = (book / file).read_text(encoding="utf-8")
        assert old in text
        (book / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    return str(book)


def compared(*args: str, capfd: pytest.CaptureFixture[str]) -> tuple[int, Json]:
    status = run(["rules", "diff", *args, "--json"])
    document: Json = json.loads(capfd.readouterr().out)
    return status, document


def test_a_lower_cap_reduces_all_and_serves_more(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    later = edited_book(tmp_path, [LOWER_CAP])

    status, document = compared(SHIPPED, later, "--on", WISHES, capfd=capfd)

    by_reference = {one["reference"]: one for one in document["applications"]}
    served = by_reference["2025-020"]
    assert status == 1
    assert list(by_reference) == sorted(by_reference)
    assert len(by_reference) + document["unchanged"] == 24
    assert (served["before"]["outcome"], served["after"]["outcome"]) == (
        "waitlist",
        "approve_reduced",
    )
    assert served["after"]["amount"]["total"] == "75000.00"
    assert "HO-01" in [one["rule"] for one in served["findings"]]


def test_a_higher_cap_that_nobody_uses_changes_nobody(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    later = edited_book(tmp_path, [HIGHER_CAP])

    status, document = compared(SHIPPED, later, "--on", WISHES, capfd=capfd)

    assert status == 1
    assert [one["subject"] for one in document["differences"]] == ["salary_cap"]
    assert (document["applications"], document["unchanged"]) == ([], 24)


def test_more_money_serves_only_those_at_the_edge_of_the_budget(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    later = edited_book(tmp_path, [MORE_MONEY])

    run(["rules", "diff", SHIPPED, later, "--on", WISHES])

    page = capfd.readouterr().out
    assert "Anders kommen heraus: 3 von 24 Anträgen." in page
    assert "- Teilbewilligung → Bewilligung: 1\n- Warteliste → Teilbewilligung: 1\n" in page
    assert "## 2025-019 Stadt Landau in der Pfalz\n" in page
    assert "## Nur Feststellungen anders, Vorschlag und Betrag gleich\n- HH-07:" in page


def test_a_new_window_and_a_dropped_rule_are_told(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    unnamed = ("programme.yaml", "rules: [FG-11, AB-07]", "rules: [AB-07]")
    later = edited_book(tmp_path, [("programme.yaml", "    - FG-11\n", ""), unnamed])
    Path(later, "window-2027.yaml").write_text(WINDOW_2027, encoding="utf-8")
    subject = Path(later, "rules-4-subject.yaml")
    kept, _, _ = subject.read_text(encoding="utf-8").partition("  - id: FG-11")
    subject.write_text(kept, encoding="utf-8")

    _, document = compared(SHIPPED, later, capfd=capfd)

    told = {(one["subject"], one["aspect"]) for one in document["differences"]}
    assert told == {
        ("FG-11", "Regel"),
        ("2027", "Antragsfenster"),
        ("double_funding", "Regeln, die sie beantworten"),
    }


def test_a_programme_of_another_name_can_be_compared(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    other = edited_book(tmp_path, [("programme.yaml", f"id: {SHIPPED}", "id: probe-programm")])

    status, document = compared(SHIPPED, other, "--on", WISHES, capfd=capfd)

    assert status == 1
    assert [one["aspect"] for one in document["differences"]] == ["Kennung"]
    assert document["unchanged"] == 24


def test_a_simulation_leaves_no_trace(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    later = edited_book(tmp_path, [LOWER_CAP])
    before = set(tmp_path.rglob("*"))

    run(["rules", "diff", SHIPPED, later, "--on", WISHES])

    assert set(tmp_path.rglob("*")) == before
    assert "Nur eine Probe" in capfd.readouterr().out


def test_what_can_be_read_is_compared_also_when_another_file_is_missing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    later = edited_book(tmp_path, [LOWER_CAP])

    status = run(["rules", "diff", SHIPPED, later, "--on", WISHES, "--on", "fehlt.xlsx"])

    said = capfd.readouterr()
    assert status == 3
    assert "Anders kommen heraus: 24 von 24 Anträgen." in said.out
    assert "„fehlt.xlsx“ gibt es nicht." in said.err
