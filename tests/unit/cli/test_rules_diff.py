"""`grantrules rules diff` as a lawyer calls it."""

import json
from pathlib import Path

import pytest
from tests.integration.workbooks import row, write_list
from tests.unit.rulebook.copies import copied, edited

from grantrules.cli.main import run
from grantrules.rulebook.loading import load_rulebook

SHIPPED = "integrationsmanager-rlp"


def test_the_same_rule_book_has_no_difference(capfd: pytest.CaptureFixture[str]) -> None:
    status = run(["rules", "diff", SHIPPED, SHIPPED])

    assert status == 0
    assert "Die Regelwerke sind gleich." in capfd.readouterr().out


def test_a_comment_is_no_difference(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    commented = copied(tmp_path, {"zusatz.yaml": "# nur ein Kommentar\nappropriations: []\n"})

    status = run(["rules", "diff", SHIPPED, str(commented)])

    assert status == 0
    assert "die Regelwerke bedeuten dasselbe" in capfd.readouterr().out


def test_a_difference_is_told_with_both_values(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    raised = edited(tmp_path, "parameters.yaml", '"60000.00"', '"65000.00"')

    status = run(["rules", "diff", SHIPPED, str(raised)])

    page = capfd.readouterr().out
    assert status == 1
    assert "- Wert ab 01.01.2025\n  vorher:  60.000,00 €\n  nachher: 65.000,00 €\n" in page


def test_json_stands_alone_on_standard_output(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    raised = edited(tmp_path, "parameters.yaml", '"60000.00"', '"65000.00"')

    status = run(["rules", "diff", SHIPPED, str(raised), "--json"])

    document = json.loads(capfd.readouterr().out)
    assert status == 1
    assert [one["after"] for one in document["differences"]] == ["65.000,00 €"]
    assert document["applications"] is None


@pytest.mark.parametrize(
    ("args", "status", "said"),
    [
        ([SHIPPED, "gibt-es-nicht"], 2, "weder ein Programm"),
        ([SHIPPED], 2, "Es fehlt die Angabe NACHHER."),
        ([SHIPPED, SHIPPED, "--on", "fehlt.xlsx"], 3, "„fehlt.xlsx“ gibt es nicht."),
    ],
)
def test_a_wrong_call_says_what_is_wrong(
    args: list[str], status: int, said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["rules", "diff", *args]) == status
    assert said in capfd.readouterr().err


def test_a_broken_rule_book_stops_the_comparison(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    broken = copied(tmp_path, {"zusatz.yaml": "rules: 5\n"})

    status = run(["rules", "diff", SHIPPED, str(broken)])

    assert status == 4
    assert "zusatz.yaml, Zeile 1" in capfd.readouterr().err


def test_the_exit_statuses_stand_in_the_help(capfd: pytest.CaptureFixture[str]) -> None:
    run(["rules", "diff", "--help"])

    assert "Rückgabewert: 0 ohne Unterschied, 1 mit Unterschied" in capfd.readouterr().out


def test_a_change_under_the_same_version_asks_for_another(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    raised = edited(tmp_path, "parameters.yaml", '"60000.00"', '"65000.00"')

    run(["rules", "diff", SHIPPED, str(raised)])

    page = " ".join(capfd.readouterr().out.split())
    version = load_rulebook(SHIPPED).version
    assert f"die Fassung ist dieselbe: {version}. Bitte die Fassung erhöhen." in page


def test_a_stated_budget_decides_under_both_rule_books(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    wishes = write_list(tmp_path / "antraege.xlsx", [row()])
    lower = edited(tmp_path, "parameters.yaml", '"60000.00"', '"50000.00"')
    call = ["rules", "diff", SHIPPED, str(lower), "--on", str(wishes), "--json"]

    run([*call, "--budget", "2026=70000"])

    [application] = json.loads(capfd.readouterr().out)["applications"]
    assert application["before"]["outcome"] != application["after"]["outcome"]
    assert application["after"]["amount"]["total"] == "70000.00"
    [cap] = [one for one in application["findings"] if one["rule"] == "HO-01"]
    assert (cap["before"]["limit"], cap["after"]["limit"]) == ("60000.00", "50000.00")


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--budget", "2026=1"], "--budget gilt für die Anträge, die mit --on genannt sind."),
        (["--on", "a.xlsx", "--budget", "2026=1", "--budget", "2026=2"], "mehrfach angegeben"),
        (["--on", "a.xlsx", "--budget", "viel"], "kein Jahr mit Betrag"),
    ],
)
def test_a_wrong_budget_says_what_is_wrong(
    args: list[str], said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["rules", "diff", SHIPPED, SHIPPED, *args]) == 2
    assert said in capfd.readouterr().err
