"""A desk to audit at: a case database with two runs, a key and its verifier key."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from tests.unit.register.sample import AT, write

from grantrules.batch.checkpointing import KeyOrder, make_key
from grantrules.register.recording import Acting

NAME = "land.example/protokoll"


def lay_out(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Puts `grantrules.db` (entries 1 to 6), `s.key` and `v.txt` into the folder and goes there."""
    monkeypatch.chdir(folder)
    for variable in ("GRANTRULES_KEY_PASSPHRASE", "GRANTRULES_PEOPLE"):
        monkeypatch.delenv(variable, raising=False)
    for name, content in _files().items():
        (folder / name).write_bytes(content)


@cache
def _files() -> Mapping[str, bytes]:
    with TemporaryDirectory() as work:
        folder = Path(work)
        write(folder / "grantrules.db", "A-1", "A-2")
        write(folder / "grantrules.db", "A-1", workbook=b"other")
        order = KeyOrder(NAME, folder / "s.key", None)
        verifier = make_key("unused.db", order, Acting(None, AT))
        (folder / "v.txt").write_text(f"{verifier.text}\n")
        return {one.name: one.read_bytes() for one in folder.iterdir()}


def employ(folder: Path) -> None:
    """Puts a file of people into the folder that has Erika Muster in it."""
    (folder / "personen.toml").write_text(
        "may_act_as = true\n[[people]]\nkey = 'erika'\nname = 'Erika Muster'\n"
        "accounts = ['erika']\nrole = 'auditor'\n"
        "[[people]]\nkey = 'fritz'\nname = 'Fritz Feder'\n"
        "accounts = ['fritz']\nrole = 'approver'\n"
        "[[people]]\nkey = 'greta'\nname = 'Greta Griffel'\n"
        "accounts = ['greta']\nrole = 'clerk'\n",
        encoding="utf-8",
    )
