"""The walk-through of the README: from a folder of applications to the last repaid cent."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from grantrules.cli.main import run
from grantrules.model.local_time import BERLIN

FIXTURES = Path(__file__).parents[2] / "fixtures"
CASE = "2026-003"
CONFIRMED = "FR-05,FG-01,FG-05,FG-08,HH-05"
Does = Callable[..., str]


@pytest.fixture
def does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Does:
    """Runs a command at the desk of a person, and gives what it says."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GRANTRULES_PEOPLE", str(FIXTURES / "personen.toml"))
    monkeypatch.setenv("GRANTRULES_DB", "rundgang.db")

    def call(*words: str, by: str | None = None, status: int = 0) -> str:
        capfd.readouterr()
        found = run([*words, *(["--as", by] if by else [])])
        said = capfd.readouterr()
        assert found == status, said.err
        return said.out

    return call


def test_from_the_application_to_the_last_repaid_cent(does: Does) -> None:
    today = f"{datetime.now(BERLIN):%Y-%m-%d}"
    does("register", "import", str(FIXTURES / "2026-alle-36.xlsx"), by="amt-03")
    does("register", "assess", CASE, CONFIRMED, "met", "--reason", "Vermerk", by="amt-03")
    does("register", "letter", CASE, "-o", "entwurf")
    does("register", "sign", CASE, by="amt-03")
    does("register", "sign", CASE, by="amt-07")
    does("register", "letter", CASE, "-o", "schreiben")
    does("register", "notify", CASE, "--handed-over", today, by="amt-03")
    does("register", "notify", CASE, "--waived", today, by="amt-03")
    does("register", "pay", CASE, "--for-need", "2026-11-01", "--on", today, by="amt-03")
    does("proof", str(FIXTURES / "nachweise-2026.xlsx"), "-o", "nachweise", status=1)
    proofs = "nachweise/verwendungsnachweise.json"
    does("register", "prove", CASE, "--from", proofs, "--reason", "Vermerk", by="amt-03")
    does("register", "approve", CASE, _pending(does), by="amt-07")
    does("register", "know", CASE, "--on", today, "--reason", "Vermerk", by="amt-03")
    does("register", "hearing", CASE, "--posted", today, "--reason", "Personal", by="amt-03")
    does("register", "letter", CASE, "--kind", "hearing", "-o", "schreiben")
    does("register", "statement", CASE, "--on", today, by="amt-03")
    does("register", "claim", CASE, "--on", today, by="amt-03")
    does("register", "approve", CASE, _pending(does), by="amt-07")
    does("register", "letter", CASE, "--kind", "repayment", "-o", "schreiben")
    does("register", "repaid", CASE, "--principal", "7681.60", "--on", today, by="amt-03")
    does("report", "-o", "auswertung")

    case = json.loads(does("register", "show", CASE, "--json"))

    assert (case["state"], case["paid"]) == ("settled", "71999.70")
    assert case["award"]["open_principal"] == "0.00"
    names = ("zuwendungsbescheid", "anhoerung", "rueckforderungsbescheid")
    assert {one.name for one in Path("schreiben").iterdir()} == {
        f"{CASE}-{name}.docx" for name in names
    }
    assert "Das Protokoll ist unversehrt" in does("audit", "verify")


def _pending(does: Does) -> str:
    award = json.loads(does("register", "show", CASE, "--json"))["award"]
    return str(award["pending"]["entry"])
