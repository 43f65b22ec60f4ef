"""Somebody who maps their account to another one's number acts as nobody."""

import pwd
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

MAPPED = ("unshare", "--user", "--map-user=1")
CALL = (sys.executable, "-c", "import sys; from grantrules.cli.main import main; main()")
REASON = ("--reason", "Einrichtung")


def _ran(*call: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(call, check=False, capture_output=True, text=True)  # noqa: S603 - our own command


def _possible() -> bool:
    return shutil.which("unshare") is not None and _ran(*MAPPED, "true").returncode == 0


def _people(path: Path, head: str = "") -> Path:
    person = "[[people]]\nkey = '{0}'\nname = '{0}'\naccounts = ['{1}']\nrole = 'approver'\n"
    daemon = pwd.getpwuid(1).pw_name
    path.write_text(head + person.format("a", daemon) + person.format("b", "niemand"))
    return path


@pytest.mark.skipif(not _possible(), reason="user namespaces are not allowed here")
def test_a_mapped_account_is_refused_unless_the_file_in_force_trusts_it(tmp_path: Path) -> None:
    closed = _people(tmp_path / "zu.toml")
    opened = _people(tmp_path / "auf.toml", "allow_user_namespace = true\n")
    database = ("--db", str(tmp_path / "a.db"))
    people = [*MAPPED, *CALL, "register", "people", *REASON, *database]
    promote = [*MAPPED, *CALL, "register", "promote", *database, "--people"]

    refused = [_ran(*people, str(closed)), _ran(*promote, str(closed))]
    trusted = _ran(*people, str(opened))

    assert [one.returncode for one in refused] == [2, 2]
    assert all("Benutzer-Namensraum" in one.stderr for one in refused)
    assert trusted.returncode == 0
    assert "in Kraft (Eintrag 2)" in trusted.stdout
