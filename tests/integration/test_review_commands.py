"""The commands for reviewers as an auditor meets them, on a register that was led for a while."""

import json
import shutil
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Protocol

import pytest
from openpyxl import load_workbook
from tests.integration.workbooks import row, write_list
from tests.unit.batch.review.office import tampered

from grantrules.batch import deciding
from grantrules.batch.desk import Desk
from grantrules.cli.main import run
from grantrules.model.finding import Status
from grantrules.model.local_time import BERLIN
from grantrules.register.award_entries import Notification, Payment, RuleFound
from grantrules.register.database import open_for_reading, open_for_writing
from grantrules.register.person import people_of
from grantrules.register.presence import present
from grantrules.register.turn import Actor, turn_of
from grantrules.rulebook.loading import load_rulebook

PEOPLE = """
may_act_as = true
[[people]]
key = "anna"
name = "Anna Ahrens"
accounts = ["a"]
role = "clerk"
[[people]]
key = "ben"
name = "Ben Becker"
accounts = ["b"]
role = "approver"
[[people]]
key = "cem"
name = "Cem Çelik"
accounts = ["c"]
role = "approver"
[[people]]
key = "petra"
name = "Petra Prüfer"
accounts = ["p"]
role = "auditor"
"""
DISTRICTS = {"2026-001": ("07318", "Speyer"), "2026-002": ("07319", "Worms")}
DISTRICTS |= {"2026-003": ("07111", "Koblenz")}
CONFIRM = "FR-05,FG-01,FG-05,FG-08,HH-05"


class Said(Protocol):
    """Calls `grantrules audit`, expects a status and gives what it said."""

    def __call__(self, *words: str, status: int = 0) -> str: ...


def did(*words: str, who: str = "anna") -> int:
    return run(["register", *words, "--as", who])


def sign(who: str, *references: str) -> None:
    """Signs from an account of the person's own, which a test cannot log in to."""
    people = people_of(Path("personen.toml"))
    account = people.with_key(who).accounts[0]
    actor = Actor(present(people, account, None), datetime.now(UTC), "0.1.0")
    book = load_rulebook("integrationsmanager-rlp")
    deciding.sign(Desk(open_for_writing("grantrules.db"), book, actor), references)


def pay_too_early(reference: str) -> None:
    """Puts a payment on record that no command would take."""
    anna = present(people_of(Path("personen.toml")), "a", "anna")
    actor, programme = Actor(anna, datetime.now(UTC), "0.1.0"), "integrationsmanager-rlp"
    today = actor.at.astimezone(BERLIN).date().isoformat()
    early = RuleFound(rule="AZ-01", status=Status.NOT_MET, reason="Zu früh.")
    with turn_of(open_for_writing("grantrules.db"), actor, programme) as turn:
        decision, rules = turn.book.case(reference).decision, turn.book.rules
        assert decision is not None
        assert rules is not None
        about = {"by": turn.by, "programme": programme, "reference": reference}
        sha256 = rules.rulebook_sha256
        known = dict.fromkeys(("notified_on", "remedy_until", "final_from"), today)
        notice = Notification(
            **about,
            **known,
            decision=decision.seq,
            posted_on=None,
            rulebook_sha256=sha256,
            steps=(),
        )
        turn.add(notice)
        days = {"paid_on": today, "need_from": "2099-01-01"}
        paid = Payment(
            **about, **days, amount="40000.00", rulebook_sha256=sha256, findings=(early,)
        )
        turn.add(paid)


@pytest.fixture(scope="module", name="led")
def _led(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One grant as proposed, one rejection by override, one case that is still open."""
    folder = tmp_path_factory.mktemp("register")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.delenv("GRANTRULES_PEOPLE", raising=False)
        Path("personen.toml").write_text(PEOPLE, encoding="utf-8")
        rows = [row(Aktenzeichen=n, AGS=a, Antragsteller=d) for n, (a, d) in DISTRICTS.items()]
        write_list(Path("antraege.xlsx"), rows)
        did("import", "antraege.xlsx")
        for reference in ("2026-001", "2026-002"):
            did("assess", reference, CONFIRM, "met", "--reason", "Geprüft.")
        did("override", "2026-002", "reject", "--reason", "Kein Bedarf.")
        sign("cem", "2026-001", "2026-002")
        sign("ben", "2026-001", "2026-002")
    return folder


@pytest.fixture(autouse=True)
def _register(led: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy of the register for each test."""
    shutil.copytree(led, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GRANTRULES_PEOPLE", raising=False)


@pytest.fixture(name="said")
def _said(capfd: pytest.CaptureFixture[str]) -> Said:
    def said(*words: str, status: int = 0) -> str:
        capfd.readouterr()
        assert run(["audit", *words]) == status
        return capfd.readouterr().out

    return said


def test_overrides_need_no_identity_and_name_both_people(said: Said) -> None:
    page = said("overrides")

    assert "- vorgeschlagen: Anna Ahrens" in page
    assert "- genehmigt:     Ben Becker" in page
    assert json.loads(said("overrides", "--json"))["overrides"][0]["reason"] == "Kein Bedarf."


def test_four_eyes_show_every_decision(said: Said) -> None:
    assert "# Entscheidungen: 2, davon zu beanstanden: 0" in said("four-eyes")
    assert len(json.loads(said("four-eyes", "--json"))["decisions"]) == 2


def test_what_was_signed_in_a_trial_is_not_green(said: Said) -> None:
    did("assess", "2026-003", CONFIRM, "met", "--reason", "Geprüft.")
    did("sign", "2026-003", who="cem")
    did("sign", "2026-003", who="ben")

    page = said("four-eyes", status=1)
    findings = said("findings", "2026-003", "--only", "red", status=1)

    assert "# Entscheidungen: 3, davon zu beanstanden: 1" in page
    assert "ZU BEANSTANDEN: Beide Unterschriften kamen von demselben Konto." in page
    assert "ZU BEANSTANDEN: Die 2. Unterschrift ist im Probebetrieb gezeichnet (--as)." in page
    assert "Die 1. Unterschrift ist im Probebetrieb gezeichnet (--as)." in findings


def test_a_second_signature_by_the_first_person_is_found_in_the_entries(said: Said) -> None:
    first, second = json.loads(said("four-eyes", "--json"))["decisions"][0]["signatures"]
    forged = (second["by"]["pseudonym"], first["by"]["pseudonym"])
    tampered(
        "grantrules.db",
        f"UPDATE entries SET line = replace(line, '{forged[0]}', '{forged[1]}') "  # noqa: S608 - our own
        "WHERE type IN ('signature', 'decision')",
    )

    page = said("four-eyes", status=5)
    findings = said("findings", "--only", "red", status=5)

    assert "ZU BEANSTANDEN: Beide Unterschriften stammen von derselben Person." in page
    assert "✗ Das Protokoll ist unversehrt: " in findings


def test_a_complete_file_is_done_and_a_foreign_one_needs_attention(said: Said) -> None:
    write_list(Path("fremd.xlsx"), [row(Aktenzeichen="neu")])

    page = said("complete", "antraege.xlsx")
    foreign = said("complete", "fremd.xlsx", status=1)

    assert "Jede eingereichte Zeile hat genau einen Vorgang und genau ein Ergebnis." in page
    assert "✗ Anträge!2, neu: Die Datei wurde weder übernommen noch geprüft." in foreign
    assert json.loads(said("complete", "antraege.xlsx", "--json"))["complete"] is True


def test_a_file_that_cannot_be_read_is_unread(said: Said) -> None:
    Path("kaputt.xlsx").write_bytes(b"PK nichts")

    assert "NICHT vollständig" in said("complete", "kaputt.xlsx", status=3)


def test_a_sample_by_an_auditor_is_repeated_by_its_seed(said: Said) -> None:
    words = ("sample", "--share", "50%", "--seed", "Würfel 4711", "--as", "petra", "--json")

    first, second = (json.loads(said(*words)) for _ in range(2))

    assert first["drawn"] == second["drawn"]
    best = first["cases"][0]
    line = f"Würfel 4711\n{best['reference']}\n{best['ticket']['number']}"
    assert sha256(line.encode()).hexdigest() == best["ticket"]["value"]
    assert "# Stichprobe: 1 von 2 Entscheidungen" in said(*words[:-1])
    assert "Das Protokoll ist unversehrt" in said("verify")


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--seed", "a", "--seed-from-checkpoint", "b"),
        ("--seed", ""),
        ("--seed", "zwei\nZeilen"),
        ("--seed-from-checkpoint", "fehlt.txt"),
        ("--seed", "a", "--share", "0%"),
    ],
)
def test_a_sample_without_one_clear_seed_is_wrong_usage(said: Said, words: tuple[str, ...]) -> None:
    said("sample", *words, "--as", "petra", status=2)


def test_the_seed_of_a_checkpoint_is_its_root(said: Said) -> None:
    root = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
    Path("p.txt").write_text(f"ort\n9\n{root}\n\n— ort AAAAAAAAAAA=\n", encoding="utf-8")

    document = json.loads(
        said("sample", "--seed-from-checkpoint", "p.txt", "--as", "petra", "--json")
    )

    assert document["seed"] == root


def test_findings_are_green_or_grey_with_evidence(said: Said) -> None:
    page = said("findings", "--on", "2026-12-01")

    assert "✓ Das erhebliche Landesinteresse ist festgestellt: Anna Ahrens hat am" in page
    assert "zu beanstanden: 0" in page
    assert "○ Der Verwendungsnachweis ist angefordert und geprüft" in page


def test_findings_can_be_narrowed_and_read_by_other_systems(said: Said) -> None:
    page = said("findings", "2026-003", "--only", "grey")
    document = json.loads(said("findings", "2026-001", "--json"))

    assert "# 2026-003, Stadt Koblenz (vorgeschlagen)" in page
    assert "✓" not in page
    assert [one["reference"] for one in document["cases"]] == ["2026-001"]


def test_findings_in_a_workbook_never_replace_a_file(said: Said) -> None:
    said("findings", "--xlsx", "f.xlsx")
    said("findings", "--xlsx", "f.xlsx", status=2)

    assert load_workbook("f.xlsx").sheetnames == ["Übersicht", "Prüffragen"]


def test_a_red_point_needs_attention(said: Said) -> None:
    pay_too_early("2026-001")

    page = said("findings", "--only", "red", status=1)

    assert "✗ Ausgezahlt ist nicht vor der Bestandskraft" in page


def test_an_export_is_recorded_where_a_person_acts(said: Said) -> None:
    page = said("export", "--xlsx", "t.xlsx", "--as", "petra")
    document = json.loads(said("export", "--jsonl", "t.jsonl", "--as", "petra", "--json"))

    assert "Aufgezeichnet mit Eintrag" in page
    content = Path("t.jsonl").read_bytes()
    assert sha256(content).hexdigest() == document["sha256"]
    assert b'"type":"exported"' in content


def test_an_export_without_people_says_that_nothing_is_recorded(
    said: Said, capfd: pytest.CaptureFixture[str]
) -> None:
    before = said("show")
    Path("personen.toml").unlink()

    status = run(["audit", "export", "--jsonl", "t.jsonl"])

    assert status == 0
    assert "nicht im Protokoll festgehalten" in capfd.readouterr().err
    assert said("show") == before


def test_an_account_that_no_person_has_takes_nothing_away(said: Said) -> None:
    said("export", "--jsonl", "t.jsonl", status=2)

    assert not Path("t.jsonl").exists()


@pytest.mark.parametrize("words", [(), ("--xlsx", "a", "--jsonl", "b")])
def test_an_export_is_one_file_of_one_form(said: Said, words: tuple[str, ...]) -> None:
    said("export", *words, status=2)


def test_an_erased_name_is_gone_from_every_byte(said: Said) -> None:
    words = ("erase", "ben", "--reason", "Antrag nach Art. 17 DSGVO.")
    said(*words, "--as", "petra", status=2)
    first = said(*words, "--as", "anna")
    page = said(*words, "--as", "cem")

    left = b"".join(one.read_bytes() for one in Path().glob("grantrules.db*"))
    assert "Ausführen muss sie eine andere Person" in first
    assert "ist vergessen" in page
    assert b"Ben Becker" not in left
    assert "Cem Çelik".encode() in left
    assert "gelöschte Person (p_" in said("four-eyes")
    assert "Das Protokoll ist unversehrt" in said("verify")


def test_an_erasure_is_read_by_other_systems(said: Said) -> None:
    words = ("erase", "ben", "--reason", "Art. 17.", "--json", "--as")

    first, document = (json.loads(said(*words, who)) for who in ("anna", "cem"))

    assert document["pseudonym"].startswith("p_")
    assert (first["erased"], document["erased"]) == (False, True)
    assert document["bytes_gone"] is True


def test_while_somebody_reads_the_bytes_may_stay_and_that_is_told(said: Said) -> None:
    said("erase", "ben", "--reason", "Art. 17.", "--as", "anna")
    with open_for_reading("grantrules.db").reading() as connection:
        connection.exec_driver_sql("SELECT * FROM entries LIMIT 1").fetchall()

        page = said("erase", "ben", "--reason", "Art. 17.", "--as", "cem", status=1)

    assert "Ein anderes Programm liest gerade" in page


def test_on_a_server_its_owner_is_told_what_is_left_to_do(said: Said, postgres: str) -> None:
    did("import", "antraege.xlsx", "--db", postgres)

    words = ("erase", "anna", "--reason", "Art. 17.", "--db", postgres, "--as")
    said(*words, "ben")
    erased = said(*words, "cem", status=1)
    said("backup", "sicherung.dump", "--db", postgres, status=2)

    assert "VACUUM FULL vault, salts" in erased
    assert not Path("sicherung.dump").exists()


def test_whoever_is_still_needed_is_not_erased(said: Said) -> None:
    did("override", "2026-003", "reject", "--reason", "Kein Bedarf.")

    said("erase", "anna", "--reason", "Antrag.", "--as", "cem", status=2)

    assert "Anna Ahrens" in said("overrides")


def test_a_backup_is_verified_and_shows_its_figures(said: Said) -> None:
    page = said("backup", "sicherung.db")
    document = json.loads(said("backup", "zweite.db", "--json"))

    assert page.startswith("Gesichert: sicherung.db (")
    assert f"letzte Prüfsumme {document['head']}" in page
    assert "Das Protokoll ist unversehrt" in said("verify", "--db", "sicherung.db")


@pytest.mark.parametrize("target", ["grantrules.db", "personen.toml", "fehlt/s.db"])
def test_a_backup_replaces_nothing_and_makes_no_folder(said: Said, target: str) -> None:
    before = Path("personen.toml").read_bytes()

    said("backup", target, status=2)

    assert Path("personen.toml").read_bytes() == before
    assert "Das Protokoll ist unversehrt" in said("verify")


@pytest.mark.parametrize("as_json", [(), ("--json",)])
def test_a_backup_of_a_damaged_trail_is_told(said: Said, as_json: tuple[str, ...]) -> None:
    tampered("grantrules.db", "DELETE FROM entries WHERE seq = 4")

    said("backup", "s.db", *as_json, status=5)


@pytest.mark.parametrize(
    "command",
    ["overrides", "four-eyes", "complete", "sample", "findings", "export", "erase", "backup"],
)
def test_every_command_explains_itself_in_german(said: Said, command: str) -> None:
    page = said(command, "--help")

    assert page.startswith(f"Aufruf: grantrules audit {command}")
    assert "Diese Hilfe anzeigen." in page
