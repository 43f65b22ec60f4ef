"""`grantrules audit diff`: what another rule book would have said."""

import json
import shutil
from pathlib import Path

import pytest
from tests.unit.register.lives import lived, of

from grantrules.cli.main import run
from grantrules.register.case_entries import Allocation, Signature
from grantrules.rulebook.source import shipped


@pytest.fixture(autouse=True)
def _trail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    lived("grantrules.db")
    shutil.copytree(shipped() / "integrationsmanager-rlp", "then")
    shutil.copytree(shipped() / "reference", "reference")
    budget = Path("then/budget.yaml")
    budget.write_text(budget.read_text().replace("3000000.00", "160000.00"))


def test_the_same_rules_change_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    status = run(["audit", "diff", str(of(Allocation)), "--rules", "then"])

    assert status == 0
    assert "Anders kommen heraus: 0 von 4 Anträgen." in capfd.readouterr().out


def test_other_rules_are_told_in_german_and_as_data(capfd: pytest.CaptureFixture[str]) -> None:
    args = ["audit", "diff", str(of(Allocation)), "--rules", "integrationsmanager-rlp"]

    statuses = [run(args), run([*args, "--json"])]

    page, data = capfd.readouterr().out.split("{", maxsplit=1)
    assert statuses == [1, 1]
    assert "Vorschlag: Warteliste → Bewilligung" in page
    document = json.loads("{" + data)
    assert [one["reference"] for one in document["applications"]] == ["D"]
    assert "3.000.000,00 €" in [one["after"] for one in document["differences"]]


@pytest.mark.parametrize(
    ("args", "status"),
    [
        (["1"], 2),
        ([str(of(Allocation))], 2),
        ([str(of(Signature)), "--rules", "integrationsmanager-rlp"], 2),
        (["999", "--rules", "integrationsmanager-rlp"], 2),
        (["9", "--rules", "gibt-es-nicht"], 2),
    ],
)
def test_what_cannot_be_compared_is_refused(
    args: list[str], status: int, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["audit", "diff", *args]) == status
    assert "Traceback" not in capfd.readouterr().err
