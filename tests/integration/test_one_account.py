"""One account that wants to be two people: refused by the commands, seen where it goes past them.

`docs/pruefung/angriffe.md` tells of both.
"""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.integration.workbooks import row, write_list

from grantrules.batch import deciding
from grantrules.batch.desk import Desk
from grantrules.cli.main import run
from grantrules.register.account import account_of
from grantrules.register.database import Database, open_for_reading, open_for_writing
from grantrules.register.history import entries
from grantrules.register.person import people_of
from grantrules.register.presence import Presence
from grantrules.register.turn import Actor
from grantrules.rulebook.loading import load_rulebook

CONFIRM = "FR-05,FG-01,FG-05,FG-08,HH-05"
PERSON = '[[people]]\nkey = "{0}"\nname = "{1}"\naccounts = ["{2}"]\nrole = "{3}"\n'
BERT = ("bert", "Bert Blick", "bblick", "approver")


@pytest.fixture(scope="module")
def signed_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Whoever runs the tests is Anna, a clerk, and has signed; Bert is somebody else."""
    folder = tmp_path_factory.mktemp("register")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.delenv("GRANTRULES_PEOPLE", raising=False)
        _sign_once()
    return folder


@pytest.fixture(autouse=True)
def _register(signed_once: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy of the register for each test."""
    shutil.copytree(signed_once, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GRANTRULES_PEOPLE", raising=False)


def _sign_once() -> None:
    write_list(Path("a.xlsx"), [row(Aktenzeichen="A", AGS="07318", Antragsteller="Speyer")])
    _write("personen.toml", ("anna", "Anna Amt", _own(), "clerk"), BERT)
    assert run(["register", "import", "a.xlsx"]) == 0
    assert run(["register", "assess", "A", CONFIRM, "met", "--reason", "Geprüft."]) == 0
    assert run(["register", "sign", "A"]) == 0


def _own() -> str:
    return account_of(_database())


def _database() -> Database:
    return open_for_writing("grantrules.db")


def _write(name: str, *people: tuple[str, str, str, str], head: str = "") -> None:
    text = head + "".join(PERSON.format(*one) for one in people)
    Path(name).write_text(text, encoding="utf-8")


def _refused(capfd: pytest.CaptureFixture[str], *words: str) -> str:
    before = len(list(entries(_database())))
    capfd.readouterr()
    assert run(["register", "sign", "A", *words]) == 2
    assert len(list(entries(_database()))) == before
    return " ".join(capfd.readouterr().err.split())


def test_a_second_file_of_people_does_not_make_a_second_person(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _write("zweite.toml", ("anna", "Anna Amt", "aamt", "clerk"), ("bert", BERT[1], _own(), BERT[3]))

    assert "nicht die, die im Register gilt" in _refused(capfd, "--people", "zweite.toml")
    monkeypatch.setenv("GRANTRULES_PEOPLE", "zweite.toml")
    assert "nicht die, die im Register gilt" in _refused(capfd)


def test_a_file_that_allows_naming_others_does_not_either(
    capfd: pytest.CaptureFixture[str],
) -> None:
    people = (("anna", "Anna Amt", _own(), "clerk"), BERT)
    _write("offen.toml", *people, head="may_act_as = true\n")

    said = _refused(capfd, "--people", "offen.toml", "--as", "bert")

    assert "nicht die, die im Register gilt" in said
    assert "selbst vorgeschlagen" not in said


def test_the_same_name_under_two_keys_is_refused(capfd: pytest.CaptureFixture[str]) -> None:
    _write(
        "doppelt.toml", ("anna", "Anna Amt", "a", "clerk"), ("chef", "anna  amt", _own(), BERT[3])
    )

    assert "„Anna Amt“ steht mehrfach" in _refused(capfd, "--people", "doppelt.toml")


def test_a_signature_forged_past_the_commands_is_seen(capfd: pytest.CaptureFixture[str]) -> None:
    people = people_of(Path("personen.toml"))
    # A program of one's own says that this account is Bert's; the account it cannot hide.
    forged = Presence(people.people[1], _own(), acted_as=False, people=people)
    actor = Actor(forged, datetime.now(UTC), "0.1.0")
    desk = Desk(_database(), load_rulebook("integrationsmanager-rlp"), actor)

    deciding.sign(desk, ["A"])

    capfd.readouterr()
    statuses = [run(["audit", *words]) for words in (["verify"], ["four-eyes"], ["findings"])]
    told = capfd.readouterr()
    assert statuses == [5, 1, 5]
    assert "von einem Konto, das nicht das dieser Person ist" in " ".join(told.err.split())
    assert "ZU BEANSTANDEN: Beide Unterschriften kamen von demselben Konto." in told.out


def test_nothing_of_the_salts_leaves_the_case_database() -> None:
    assert run(["audit", "export", "--jsonl", "t.jsonl"]) == 0
    assert run(["audit", "export", "--bundle", "b"]) == 0

    with open_for_reading("grantrules.db").reading() as connection:
        rows = connection.exec_driver_sql("SELECT salt FROM salts UNION SELECT salt FROM vault")
        salts = [bytes(salt) for (salt,) in rows]
    left = [Path("t.jsonl"), *(one for one in Path("b").rglob("*") if one.is_file())]
    content = b"".join(one.read_bytes() for one in left)
    assert len(salts) == 5
    assert not any(salt in content or salt.hex().encode() in content for salt in salts)
    assert b"bblick" not in content
