"""`grantrules check` as a clerk meets it: files in, results and exit status out."""

import json
import sqlite3
from pathlib import Path
from random import Random
from typing import Any

import pytest
from openpyxl import load_workbook
from tests.integration.workbooks import HEADINGS, row, write_list

from grantrules.cli.main import run

Json = dict[str, Any]


@pytest.fixture(autouse=True)
def _in_a_directory_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def results(folder: str = "ergebnis") -> Json:
    found: Json = json.loads(Path(folder, "entscheidungsvorschlaege.json").read_text("utf-8"))
    return found


def outcomes(document: Json) -> dict[str, str]:
    return {one["reference"]: one["outcome"] for one in document["proposals"]}


def test_a_clean_application_needs_nobody() -> None:
    write_list(Path("antraege.xlsx"), [row()])

    status = run(["check", "antraege.xlsx"])

    assert status == 0
    assert outcomes(results()) == {"2026-001": "approve"}
    assert sorted(path.name for path in Path("ergebnis").iterdir()) == [
        "entscheidungsvorschlaege.json",
        "entscheidungsvorschlaege.xlsx",
    ]


def test_an_ambiguous_amount_is_asked_about_and_hides_no_other_row() -> None:
    bad = row(Aktenzeichen="2026-002", Personalkosten="60.00", Antragsteller="Speyer", AGS=7318)
    write_list(Path("antraege.xlsx"), [bad, row()])

    status = run(["check", "antraege.xlsx"])

    assert status == 1
    assert outcomes(results()) == {"2026-001": "approve", "2026-002": "request_information"}
    assert Path("ergebnis/maengel.xlsx").exists()


def test_a_missing_column_refuses_one_file_and_judges_the_others(
    capfd: pytest.CaptureFixture[str],
) -> None:
    write_list(Path("gut.xlsx"), [row()])
    without = [heading for heading in HEADINGS if heading != "Personalkosten"]
    write_list(Path("schlecht.xlsx"), [row(Aktenzeichen="2026-002")], without)

    status = run(["check", "gut.xlsx", "schlecht.xlsx"])

    assert status == 3
    assert outcomes(results()) == {"2026-001": "approve"}
    assert "Personalkosten" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("args", "status"),
    [
        (["fehlt.xlsx"], 3),
        (["leer"], 3),
        (["kaputt.xlsx"], 3),
        ([], 2),
        (["gut.xlsx", "--programme", "gibt-es-nicht"], 2),
        (["gut.xlsx", "--budget", "2026"], 2),
        (["gut.xlsx", "--budget", "2026=1", "--budget", "2026=2"], 2),
        (["gut.xlsx", "-o", "gut.xlsx/unten"], 2),
        (["gut.xlsx", "--db", "kaputt.xlsx"], 5),
        (["gut.xlsx", "--db", "gut.xlsx/x.db"], 5),
    ],
)
def test_what_cannot_be_done_has_its_exit_status_and_one_german_sentence(
    args: list[str], status: int, capfd: pytest.CaptureFixture[str]
) -> None:
    write_list(Path("gut.xlsx"), [row()])
    Path("leer").mkdir()
    Path("kaputt.xlsx").write_bytes(b"PK\x03\x04 kein Archiv")

    found = run(["check", *args])

    said = capfd.readouterr().err
    assert found == status
    assert "Traceback" not in said
    assert said.strip()
    assert not Path("ergebnis").exists()


def test_a_broken_rule_book_names_file_line_and_key(capfd: pytest.CaptureFixture[str]) -> None:
    write_list(Path("gut.xlsx"), [row()])
    Path("regeln").mkdir()
    Path("regeln/programme.yaml").write_text("programme:\n  id: 07315\n", encoding="utf-8")

    status = run(["check", "gut.xlsx", "--programme", "regeln"])

    assert status == 4
    assert "programme.yaml, Zeile 2, Schlüssel „programme.id“" in capfd.readouterr().err


def test_json_stands_alone_on_standard_output(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    write_list(Path("antraege.xlsx"), [row()])

    run(["check", "antraege.xlsx", "--json"])

    printed = capfdbinary.readouterr().out
    assert printed == Path("ergebnis/entscheidungsvorschlaege.json").read_bytes()


def test_the_order_of_rows_and_the_place_of_the_file_play_no_part() -> None:
    rows = [
        row(
            Aktenzeichen=f"2026-{number:03}",
            AGS=ags,
            Antragsteller=name,
            **{"Eingang am": "10.08.2026 09:00"},
        )
        for number, (ags, name) in enumerate(
            [("07318", "Speyer"), ("07319", "Worms"), ("07111", "Koblenz"), ("07336", "LK Kusel")]
        )
    ]
    shuffled = Random(7).sample(rows, len(rows))  # noqa: S311 - any other order will do
    Path("anderswo").mkdir()
    write_list(Path("antraege.xlsx"), rows)
    write_list(Path("anderswo/antraege.xlsx"), shuffled)

    run(["check", "antraege.xlsx", "-o", "a", "--budget", "2026=170000"])
    run(["check", "anderswo/antraege.xlsx", "-o", "b", "--budget", "2026=170000"])

    one, other = (without_places(results(folder)["proposals"]) for folder in ("a", "b"))
    assert one == other
    assert sorted(outcomes(results("a")).values()) == [
        "approve",
        "approve",
        "approve_partial",
        "waitlist",
    ]


def without_places(proposals: list[Json]) -> list[Json]:
    for proposal in proposals:
        proposal["source"] = None
        for finding in proposal["findings"]:
            for fact in finding["facts"]:
                fact["cell"] = None
    return proposals


def test_the_same_input_gives_the_same_bytes() -> None:
    write_list(Path("antraege.xlsx"), [row(), row(Aktenzeichen="2", Antragsteller="Neuwied")])

    for folder in ("a", "b"):
        run(["check", "antraege.xlsx", "-o", folder])

    first, second = (Path(folder, "entscheidungsvorschlaege.json") for folder in ("a", "b"))
    assert first.read_bytes() == second.read_bytes()


def test_own_results_inside_the_folder_are_skipped_with_a_remark() -> None:
    write_list(Path("antraege.xlsx"), [row()])
    run(["check", "."])

    status = run(["check", "."])

    second = results()
    assert status == 0
    assert outcomes(second) == {"2026-001": "approve"}
    assert [one["code"] for one in second["problems"]] == ["file.own_result"]
    # The list of problems of the second run adds nothing to the third.
    run(["check", "."])
    assert results() == second


def test_every_run_is_recorded_before_its_results_are_shown() -> None:
    write_list(Path("antraege.xlsx"), [row()])

    run(["check", "antraege.xlsx", "--db", "fall.db"])

    with sqlite3.connect("fall.db") as trail:
        kinds = [kind for (kind,) in trail.execute("SELECT type FROM entries ORDER BY seq")]
    assert kinds == ["log_opened", "submission", "proposal"]


def test_a_record_that_cannot_be_written_leaves_no_result(
    capfd: pytest.CaptureFixture[str],
) -> None:
    write_list(Path("antraege.xlsx"), [row()])
    Path("fall.db").write_text("das ist keine Datenbank", encoding="utf-8")

    status = run(["check", "antraege.xlsx", "--db", "fall.db"])

    assert status == 5
    assert "fall.db" in capfd.readouterr().err
    assert not Path("ergebnis").exists()


def test_an_earlier_run_for_the_same_budget_year_is_mentioned(
    capfd: pytest.CaptureFixture[str],
) -> None:
    write_list(Path("a.xlsx"), [row()])
    write_list(Path("b.xlsx"), [row(Aktenzeichen="2", AGS="07318", Antragsteller="Speyer")])
    run(["check", "a.xlsx"])
    capfd.readouterr()

    run(["check", "b.xlsx"])

    assert "nicht eingerechnet" in capfd.readouterr().err


def test_a_budget_stated_by_the_caller_is_named_and_used() -> None:
    write_list(Path("antraege.xlsx"), [row()])

    run(["check", "antraege.xlsx", "--budget", "2026=50000.00"])

    document = results()
    assert document["overrides"] == {"budget": {"2026": "50000.00"}}
    assert document["proposals"][0]["outcome"] == "approve_partial"
    assert document["proposals"][0]["amount"]["total"] == "50000.00"


def test_the_database_may_be_named_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    write_list(Path("antraege.xlsx"), [row()])
    monkeypatch.setenv("GRANTRULES_DB", "sqlite:///amt.db")

    run(["check", "antraege.xlsx"])

    assert Path("amt.db").exists()
    assert not Path("grantrules.db").exists()


def test_operation_messages_tell_counts_and_no_names(capfd: pytest.CaptureFixture[str]) -> None:
    write_list(Path("antraege.xlsx"), [row()])

    run(["check", "antraege.xlsx", "--log-format", "json"])

    lines = [line for line in capfd.readouterr().err.splitlines() if line.startswith("{")]
    message = json.loads(lines[0])
    assert message["event"] == "run.recorded"
    assert (message["files"], message["proposals"]) == (1, 1)
    assert "Germersheim" not in lines[0]


def test_the_links_of_the_results_lead_to_the_files_that_were_read() -> None:
    Path("eingang").mkdir()
    write_list(Path("eingang/antraege.xlsx"), [row(Personalkosten="60.00")])

    run(["check", "eingang", "-o", "aus/gang"])

    sheet = load_workbook("aus/gang/maengel.xlsx")["Mängel"]
    links = {cell.hyperlink.target for line in sheet for cell in line if cell.hyperlink}
    assert links == {"../../eingang/antraege.xlsx#Anträge!K2"}
