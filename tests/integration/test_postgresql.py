"""An office on PostgreSQL, set up as docs/betrieb/postgresql.md says."""

import re
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from tests.integration.workbooks import row, write_list
from tests.postgres import PostgresServer

from grantrules.cli.main import run

PERSON = '[[people]]\nkey = "{0}"\nname = "{1}"\naccounts = ["{0}"]\nrole = "{2}"\n'
CONFIRM = "FR-05,FG-01,FG-05,FG-08,HH-05"
PAGE = Path(__file__).parents[2] / "docs/betrieb/postgresql.md"
ROLES = (
    "anna",
    "rechnungshof",
    "faelle_loeschung",
    "faelle_pruefung",
    "faelle_bearbeitung",
    "faelle_verwaltung",
)


def statements(block: str) -> list[str]:
    return [one.strip() for one in block.split(";") if one.strip()]


@pytest.fixture
def office(server: PostgresServer) -> Iterator[PostgresServer]:
    """Follows the page, block by block; the shell's one command stands between."""
    roles, rights, persons = re.findall(r"```sql\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    server.run(*statements(roles))
    owner = server.address("faelle", "faelle_verwaltung")
    assert run(["audit", "init", "--db", owner]) == 0
    with psycopg.connect(owner, autocommit=True) as connection:
        for statement in statements(rights):
            connection.execute(statement.encode())
    server.run(*statements(persons))
    yield server
    server.drop(server.address("faelle"))
    server.run(*(f"DROP ROLE {role}" for role in ROLES))


@pytest.fixture
def clerk(office: PostgresServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Gives the clerk's address; her list of three applications lies in the working folder."""
    monkeypatch.chdir(tmp_path)
    names = {"07318": "Speyer", "07319": "Worms", "07111": "Koblenz"}
    rows = [row(Aktenzeichen=ags, AGS=ags, Antragsteller=name) for ags, name in names.items()]
    write_list(Path("antraege.xlsx"), rows)
    return office.address("faelle", "anna")


@pytest.fixture
def auditor(office: PostgresServer) -> str:
    return office.address("faelle", "rechnungshof")


def test_a_clerk_records_and_an_auditor_verifies_shows_explains_and_replays(
    clerk: str, auditor: str, capfd: pytest.CaptureFixture[str]
) -> None:
    checked = run(["check", "antraege.xlsx", "--budget", "2026=170000.00", "--db", clerk])
    capfd.readouterr()

    statuses = [
        run([*command, "--db", auditor])
        for command in (
            ["audit", "verify"],
            ["audit", "show", "--reference", "07318"],
            ["audit", "replay", "--all"],
            ["explain", "07319"],
            ["explain", "2"],
        )
    ]

    said = capfd.readouterr().out
    assert checked == 0
    assert statuses == [0, 0, 0, 0, 0]
    assert "unversehrt: 5 Einträge" in said
    assert "07318" in said
    assert "Eintrag 2: 3 von 3 Vorschlägen bytegleich." in said
    assert "Stadt Worms" in said


def test_the_result_is_the_one_that_sqlite_gives(
    clerk: str, capfd: pytest.CaptureFixture[str]
) -> None:
    run(["check", "antraege.xlsx", "--json", "--db", clerk])
    on_server = capfd.readouterr().out

    run(["check", "antraege.xlsx", "--json", "--db", "a.db"])

    assert capfd.readouterr().out == on_server != ""


def test_another_run_for_the_same_year_is_mentioned(
    clerk: str, capfd: pytest.CaptureFixture[str]
) -> None:
    run(["check", "antraege.xlsx", "--db", clerk])
    capfd.readouterr()

    run(["check", "antraege.xlsx", "--budget", "2026=90000.00", "--db", clerk])

    assert "nicht eingerechnet" in capfd.readouterr().err


def test_what_an_owner_changed_is_found(
    clerk: str, auditor: str, office: PostgresServer, capfd: pytest.CaptureFixture[str]
) -> None:
    run(["check", "antraege.xlsx", "--db", clerk])
    office.run(
        "ALTER TABLE entries DISABLE TRIGGER ALL",
        "UPDATE entries SET line = replace(line, 'Worms', 'Worma') WHERE seq = 3",
        database="faelle",
    )

    status = run(["audit", "verify", "--db", auditor])

    assert status == 5
    assert "NICHT unversehrt" in capfd.readouterr().err


def test_an_auditor_records_nothing(
    clerk: str, auditor: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert clerk

    status = run(["check", "antraege.xlsx", "--db", auditor])

    assert status == 5
    assert "verweigert dem Benutzer den Zugriff" in capfd.readouterr().err
    assert not Path("ergebnis").exists()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET line = '{}'",
        "DELETE FROM entries",
        "TRUNCATE entries",
        "UPDATE documents SET content = ''",
        "DELETE FROM documents",
        "DELETE FROM head",
        "DELETE FROM balances",
        "DELETE FROM vault",
        "UPDATE vault SET name = 'Berta'",
        "DELETE FROM salts",
        "ALTER TABLE entries DISABLE TRIGGER ALL",
        "DROP TABLE vault",
        "CREATE TABLE entries_too (seq int)",
    ],
)
def test_a_clerk_can_change_nothing_behind_our_back(clerk: str, statement: str) -> None:
    with (
        psycopg.connect(clerk) as connection,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        connection.execute(statement.encode())


def test_only_who_may_erase_persons_does(office: PostgresServer) -> None:
    office.run(
        "INSERT INTO vault VALUES ('p1', 'berta', 'Berta', '')",
        "SET ROLE faelle_loeschung; DELETE FROM vault",
        database="faelle",
    )

    with psycopg.connect(office.address("faelle")) as connection:
        left = connection.execute("SELECT count(*) FROM vault").fetchone()
    assert left == (0,)


@pytest.fixture
def other(office: PostgresServer) -> Iterator[str]:
    """Gives the address of a second person, who has a session of her own."""
    office.run("CREATE ROLE berta LOGIN IN ROLE faelle_bearbeitung")
    yield office.address("faelle", "berta")
    office.run("DROP ROLE berta")


def _people(name: str, *people: tuple[str, str, str]) -> None:
    text = "".join(PERSON.format(*one) for one in people)
    Path(name).write_text(text, encoding="utf-8")


def test_two_sessions_are_two_people_and_one_is_never_two(
    clerk: str, other: str, auditor: str, capfd: pytest.CaptureFixture[str]
) -> None:
    _people("personen.toml", ("anna", "Anna Amt", "clerk"), ("berta", "Berta Bau", "approver"))
    _people("zweite.toml", ("amt", "Anna Amt", "clerk"), ("anna", "Berta Bau", "approver"))
    assert run(["register", "import", "antraege.xlsx", "--db", clerk]) == 0
    assert run(["register", "assess", "07318", CONFIRM, "met", "--reason", "x", "--db", clerk]) == 0
    assert run(["register", "sign", "07318", "--db", clerk]) == 0

    again = run(["register", "sign", "07318", "--people", "zweite.toml", "--db", clerk])
    refused = capfd.readouterr().err
    second = run(["register", "sign", "07318", "--db", other])
    statuses = [run(["audit", one, "--db", auditor]) for one in ("verify", "four-eyes")]

    assert (again, second, statuses) == (2, 0, [0, 0])
    assert "nicht die, die im Register gilt" in refused
    assert "davon zu beanstanden: 0" in capfd.readouterr().out


def test_a_new_name_takes_the_right_to_erase(
    clerk: str, other: str, office: PostgresServer, capfd: pytest.CaptureFixture[str]
) -> None:
    _people("personen.toml", ("anna", "Anna Amt", "clerk"), ("berta", "Berta Bau", "approver"))
    _people("neu.toml", ("anna", "Anna Adler", "clerk"), ("berta", "Berta Bau", "approver"))
    change = ["register", "people", "neu.toml", "--reason", "Heirat."]
    assert run(["register", "people", "personen.toml", "--reason", "Anfang.", "--db", clerk]) == 0
    assert run([*change, "--db", clerk]) == 0

    without = run([*change, "--db", other])
    refused = capfd.readouterr().err
    office.run("GRANT faelle_loeschung TO berta")

    assert (without, run([*change, "--db", other])) == (5, 0)
    assert "verweigert dem Benutzer den Zugriff" in refused
    assert "Anna Amt heißt jetzt Anna Adler" in capfd.readouterr().out
