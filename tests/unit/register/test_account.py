"""Which account acts, whatever the environment claims."""

import os
import pwd
from pathlib import Path

import pytest
from tests.postgres import PostgresServer

from grantrules.register.account import account_of
from grantrules.register.database import open_for_writing


def test_a_file_is_worked_on_by_the_account_of_the_operating_system(tmp_path: Path) -> None:
    database = open_for_writing(str(tmp_path / "a.db"))

    assert account_of(database) == pwd.getpwuid(os.getuid()).pw_name


def test_what_the_environment_claims_plays_no_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("USER", "LOGNAME", "USERNAME"):
        monkeypatch.setenv(name, "chefin")

    assert account_of(open_for_writing(str(tmp_path / "a.db"))) != "chefin"


def test_an_account_without_a_name_is_called_by_its_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = open_for_writing(str(tmp_path / "a.db"))
    monkeypatch.setattr(os, "getuid", lambda: 4_000_000_000)

    assert account_of(database) == "uid-4000000000"


def test_windows_knows_the_account_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = open_for_writing(str(tmp_path / "a.db"))
    with monkeypatch.context() as windows:
        windows.setattr(os, "name", "nt")
        windows.setattr(os, "getlogin", lambda: "aamt")
        account = account_of(database)

    assert account == "aamt"


def test_a_server_says_whose_session_it_is(postgres: str, server: PostgresServer) -> None:
    server.run("CREATE ROLE aamt LOGIN SUPERUSER")
    database = open_for_writing(postgres.replace("postgres@", "aamt@"))

    account = account_of(database)

    server.run("ALTER ROLE aamt NOLOGIN")
    assert account == "aamt"
