"""Who is at the keyboard."""

from pathlib import Path

import pytest
from tests.unit.cli.audit_desk import employ, lay_out

from grantrules.cli.acting import acting
from grantrules.cli.main import run
from grantrules.model.errors import RefusedError
from grantrules.register.database import open_for_reading
from grantrules.register.history import entries


@pytest.fixture(autouse=True)
def _desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_out(tmp_path, monkeypatch)


def test_without_a_file_of_people_nobody_acts(capfd: pytest.CaptureFixture[str]) -> None:
    found = acting("grantrules.db", None, None)

    assert found.presence is None
    assert found.at.tzinfo is not None
    assert "keine Personendatei personen.toml" in capfd.readouterr().err


def test_the_file_of_people_says_who_acts() -> None:
    employ(Path())

    found = acting("grantrules.db", None, "erika").presence

    assert found is not None
    assert found.person.name == "Erika Muster"


def test_an_account_of_nobody_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    employ(Path())

    with pytest.raises(RefusedError, match="gehört zu keiner Person"):
        acting("grantrules.db", None, None)
    monkeypatch.setenv("GRANTRULES_PEOPLE", "fehlt.toml")
    with pytest.raises(RefusedError, match="gibt es nicht"):
        acting("grantrules.db", None, None)


def test_keys_checkpoints_receipts_and_bundles_are_recorded_of_who_acts() -> None:
    employ(Path())
    who = ["--as", "erika"]

    statuses = [
        run(["audit", "key", "--new", "b.key", "--name", "land.example", *who]),
        run(["audit", "checkpoint", "--key", "b.key", "-o", "cp.txt", *who]),
        run(["audit", "receipt", "3", "--key", "b.key", "-o", "r.txt", *who]),
        run(["audit", "export", "--bundle", "b", "--key", "b.key", *who]),
        # The trail names the key, so nobody has to.
        run(["audit", "verify", "--anchor", "cp.txt"]),
        run(["audit", "verify", "--receipt", "r.txt"]),
    ]

    assert statuses == [0] * 6
    assert [one.type for one in entries(open_for_reading("grantrules.db"))][6:] == [
        "people_bound",
        "person_registered",
        "key_rotated",
        "checkpoint_anchored",
        "checkpoint_anchored",
        "checkpoint_anchored",
        "exported",
    ]
