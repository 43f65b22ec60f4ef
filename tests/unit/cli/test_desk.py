"""Who is at the desk: the account's person, or the one whom `--as` may name."""

from pathlib import Path

import pytest

from grantrules.cli.desk import actor_of, desk_of
from grantrules.model.errors import RefusedError
from grantrules.register.account import account_of
from grantrules.register.database import Database, open_for_writing
from grantrules.version import __version__

PERSON = '[[people]]\nkey = "{0}"\nname = "{0}"\naccounts = ["{1}"]\nrole = "clerk"\n'


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Database:
    """Gives a database in the working directory, where nobody is configured yet."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GRANTRULES_PEOPLE", raising=False)
    return open_for_writing("a.db")


def _people(file: str, key: str, account: str, head: str = "") -> Path:
    path = Path(file)
    path.write_text(head + PERSON.format(key, account), encoding="utf-8")
    return path


def test_the_account_says_who_acts(database: Database) -> None:
    _people("personen.toml", "anna", account_of(database))

    actor = actor_of(database, None, None)

    assert (actor.person.key, actor.engine) == ("anna", __version__)
    assert actor.at.tzinfo is not None


def test_the_environment_names_another_file_and_the_option_still_another(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = account_of(database)
    _people("personen.toml", "anna", account)
    monkeypatch.setenv("GRANTRULES_PEOPLE", str(_people("andere.toml", "bert", account)))
    third = _people("dritte.toml", "carl", account)

    assert actor_of(database, None, None).person.key == "bert"
    assert actor_of(database, third, None).person.key == "carl"


def test_a_person_is_named_only_where_the_file_allows_it(database: Database) -> None:
    closed = _people("personen.toml", "anna", "aamt")
    opened = _people("offen.toml", "anna", "aamt", "may_act_as = true\n")

    with pytest.raises(RefusedError, match="nicht erlaubt"):
        actor_of(database, closed, "anna")
    assert actor_of(database, opened, "anna").person.key == "anna"


def test_a_desk_has_its_rule_book(database: Database) -> None:
    _people("personen.toml", "anna", account_of(database))

    desk = desk_of("a.db", "integrationsmanager-rlp", (None, None))

    assert desk.book.programme == "integrationsmanager-rlp"
    assert desk.database.name == "a.db"
