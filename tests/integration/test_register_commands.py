"""The life of a case on the command line: German sentences, JSON, exit statuses, no traceback."""

import json
import sqlite3
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from tests.integration.workbooks import row, write_list
from tests.postgres import PostgresServer

from grantrules.cli.main import run
from grantrules.model.local_time import BERLIN

PAY = ["pay", "A", "--for-need", "2026-12-31", "--on", "2026-01-05"]
AMOUNT, ON = ["--amount", "1"], ["--on", "2026-01-05"]
PEOPLE = """
may_act_as = true
[[people]]
key = "anna"
name = "Anna Amt"
accounts = ["anna-konto"]
role = "clerk"
[[people]]
key = "bert"
name = "Bert Blick"
accounts = ["bert-konto"]
role = "approver"
[[people]]
key = "dora"
name = "Dora Durchsicht"
accounts = ["dora-konto"]
role = "auditor"
"""
CONFIRMED = "FR-05,FG-01,FG-05,FG-08,HH-05"


class Clerk:
    """Calls the command line and reads what it says."""

    def __init__(self, capfd: pytest.CaptureFixture[str]) -> None:
        self.capfd = capfd

    def call(self, *words: str, by: str | None = None) -> tuple[int, str, str]:
        """Calls `grantrules register`, for a person where one is named."""
        self.capfd.readouterr()
        status = run(["register", *words, *(["--as", by] if by else [])])
        said = self.capfd.readouterr()
        assert "Traceback" not in said.err
        return status, said.out, said.err

    def json(self, *words: str, by: str | None = None) -> Any:  # noqa: ANN401 - JSON
        """Gives the JSON document of a call that went well."""
        status, out, _ = self.call(*words, "--json", by=by)
        assert status in {0, 1}
        return json.loads(out)

    def refused(self, *words: str, by: str | None = "anna") -> str:
        """Gives the sentence with which a call is refused."""
        status, out, err = self.call(*words, by=by)
        assert (status, out) == (2, "")
        return err.removeprefix("Fehler: ").strip()

    def confirmed(self, *references: str) -> None:
        for reference in references:
            words = ("assess", reference, CONFIRMED, "met", "--reason", "Geprüft.")
            assert self.call(*words, by="anna")[0] == 0

    def decided(self, *references: str) -> None:
        self.confirmed(*references)
        assert self.call("sign", *references, by="anna")[0] == 0
        assert self.call("sign", *references, by="bert")[0] == 0


@pytest.fixture
def clerk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Clerk:
    """Gives a clerk with two complete applications and one that lacks its signature."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GRANTRULES_PEOPLE", raising=False)
    monkeypatch.setenv("COLUMNS", "200")
    Path("personen.toml").write_text(PEOPLE, encoding="utf-8")
    write_list(
        Path("antraege.xlsx"),
        [
            row(Aktenzeichen="A", AGS="07318", Antragsteller="Speyer"),
            row(Aktenzeichen="B", AGS="07319", Antragsteller="Worms"),
            row(Aktenzeichen="C", AGS="07111", Antragsteller="Koblenz", Unterschrift=None),
        ],
    )
    return Clerk(capfd)


@pytest.fixture
def received(clerk: Clerk) -> Clerk:
    """Gives a clerk who has taken the applications in."""
    clerk.call("import", "antraege.xlsx", by="anna")
    return clerk


def _life(clerk: Clerk) -> dict[str, Any]:
    """Leads a case from receipt to payment and gives its document."""
    clerk.call("import", "antraege.xlsx", by="anna")
    clerk.decided("A")
    today = f"{datetime.now(BERLIN):%Y-%m-%d}"
    clerk.call("notify", "A", "--handed-over", today, by="anna")
    clerk.call("notify", "A", "--waived", today, by="anna")
    clerk.call("pay", "A", "--for-need", "2026-12-31", "--on", today, by="anna")
    document: dict[str, Any] = clerk.json("show", "A")
    return document


def test_a_case_lives_from_receipt_to_payment(clerk: Clerk) -> None:
    document = _life(clerk)

    assert (document["state"], document["outcome"], document["paid"]) == (
        "paid",
        "approve",
        "80000.00",
    )
    assert [one["name"] for one in document["signatures"]] == ["Anna Amt", "Bert Blick"]
    assert document["decision"]["name"] == "Bert Blick"


def test_a_case_lives_the_same_life_on_a_server(
    clerk: Clerk, postgres: str, server: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GRANTRULES_DB", postgres)

    document = _life(clerk)

    rows = clerk.json("budget")["budget"]
    assert server.address("x")
    assert (document["state"], document["paid"]) == ("paid", "80000.00")
    assert [one["committed"] for one in rows if one["year"] == 2026] == ["80000.00"]


def test_an_import_says_what_came_in_and_that_something_needs_people(clerk: Clerk) -> None:
    status, out, _ = clerk.call("import", "antraege.xlsx", by="anna")

    assert status == 1
    assert "3 neu übernommen: A, B, C" in out
    assert "A: Bewilligung" in out
    assert "C: Nachforderung" in out


def test_an_import_repeated_says_so_and_changes_nothing(received: Clerk) -> None:
    write_list(Path("einer.xlsx"), [row(Aktenzeichen="D")])
    first, _, _ = received.call("import", "einer.xlsx", by="anna")
    before = received.json("list")

    status, out, _ = received.call("import", "einer.xlsx", by="anna")

    assert (first, status) == (0, 0)
    assert "Schon übernommen: einer.xlsx" in out
    assert "Es wurde nichts übernommen." in out
    assert received.json("list") == before


def test_an_import_of_what_is_settled_needs_attention(received: Clerk) -> None:
    received.decided("A")
    changed = row(Aktenzeichen="A", AGS="07318", Antragsteller="Speyer", Personalkosten=1)
    write_list(Path("neu.xlsx"), [changed])

    status, out, _ = received.call("import", "neu.xlsx", by="anna")

    assert status == 1
    assert (
        "1 mit neuen Angaben, die Menschen ansehen müssen (schon gezeichnet oder beendet): A" in out
    )


def test_an_import_as_json_has_everything(clerk: Clerk) -> None:
    document = clerk.json("import", "antraege.xlsx", "--key", "Eingang 1", by="anna")

    assert (document["files"], document["received"]) == (["antraege.xlsx"], ["A", "B", "C"])
    assert {one["reference"] for one in document["changes"]} == {"A", "B", "C"}
    assert document["unread"] == []


def test_an_import_of_a_missing_file_reads_nothing(clerk: Clerk) -> None:
    status, out, err = clerk.call("import", "fehlt.xlsx", by="anna")

    assert status == 3
    assert "Es wurde nichts übernommen." in out
    assert "fehlt.xlsx" in err


def test_another_file_under_the_same_key_is_refused(clerk: Clerk) -> None:
    clerk.call("import", "antraege.xlsx", "--key", "E1", by="anna")
    write_list(Path("neu.xlsx"), [row(Aktenzeichen="D")])

    assert "Unter dem Schlüssel „E1“ wurden schon andere" in clerk.refused(
        "import", "neu.xlsx", "--key", "E1"
    )


def test_the_list_has_every_case_and_the_budget(received: Clerk) -> None:
    status, out, _ = received.call("list")
    proposed = received.json("list", "--state", "proposed")

    assert status == 0
    for word in ("Aktenzeichen", "Speyer", "vorgeschlagen", "nachfordern", "Haushalt 2026: 0,00 €"):
        assert word in out
    assert [one["reference"] for one in proposed["cases"]] == ["A", "B", "C"]
    assert received.json("list", "--state", "decided")["cases"] == []


def test_the_budget_says_what_is_reserved_and_committed(received: Clerk) -> None:
    received.decided("A")
    received.confirmed("B")
    received.call("sign", "B", by="anna")

    _, out, _ = received.call("budget")
    document = received.json("budget")

    assert "80.000,00 € gebunden, 80.000,00 € vorgemerkt" in out
    assert document["programme"] == "integrationsmanager-rlp"


def test_a_page_tells_the_life_of_a_case(received: Clerk) -> None:
    received.decided("A")

    status, out, _ = received.call("show", "A")

    assert status == 0
    assert "# Vorgang A" in out
    assert "- Stand: entschieden" in out
    assert "Bert Blick" in out


def test_signing_says_where_the_case_stands_and_what_is_to_do(received: Clerk) -> None:
    received.confirmed("A", "B")

    first = received.call("sign", "A", "B", by="anna")
    second = received.call("sign", "A", by="bert")

    assert "A: einmal gezeichnet (Eintrag" in first[1]
    assert "Zu tun: zweite Unterschrift" in first[1]
    assert "A: entschieden (Einträge" in second[1]


def test_information_is_asked_for_with_the_steps_of_its_period(received: Clerk) -> None:
    status, out, _ = received.call("request", "C", "--posted", "2026-11-23", by="anna")

    assert status == 0
    assert "C: Angaben nachgefordert" in out
    assert "Zu tun: Frist bis" in out
    assert "23.11.2026" in out
    assert received.json("request", "C", "--posted", "2026-11-24", by="anna")["done"]


def test_overdue_requests_need_attention_and_say_what_to_do(received: Clerk) -> None:
    received.call("request", "C", "--posted", "2026-01-05", by="anna")

    nothing = received.call("overdue", "--on", "2026-01-06")
    status, out, _ = received.call("overdue", "--on", "2026-06-01")
    document = received.json("overdue", "--on", "2026-06-01")

    assert nothing[:2] == (0, "Am 06.01.2026 ist keine Nachfrist abgelaufen.\n")
    assert status == 1
    assert "grantrules register assess AKTENZEICHEN VO-04 not_met" in out
    assert [one["reference"] for one in document["cases"]] == ["C"]
    assert received.json("overdue", "--on", "2026-01-06")["cases"] == []


def test_without_a_day_overdue_means_today(received: Clerk) -> None:
    assert received.call("overdue")[0] == 0


def test_who_does_not_answer_is_rejected(received: Clerk) -> None:
    received.call("request", "C", "--posted", "2026-01-05", by="anna")

    _, out, _ = received.call("assess", "C", "vo-04", "not_met", "--reason", "Nichts.", by="anna")

    assert "C: Ablehnung (bisher Nachforderung)" in out


def test_an_override_is_a_proposal_of_people(received: Clerk) -> None:
    words = ["override", "A", "approve_reduced", "--reason", "Weniger.", "--salary", "1000.00"]

    document = received.json(*words, "--material", "0", "--year", "2026=1000.00", by="anna")

    (done,) = document["done"]
    assert done["case"]["state"] == "overridden"
    assert done["case"]["amount"]["total"] == "1000.00"
    assert done["case"]["proposed_by_engine"]["outcome"] == "approve"


def test_a_withdrawal_lets_others_move_up(received: Clerk) -> None:
    _, out, _ = received.call("withdraw", "A", "--reason", "Verzicht.", by="anna")
    again = received.call("promote", by="anna")

    assert "A: zurückgenommen (Eintrag" in out
    assert again[0] == 0
    assert "Neu verteilt" in again[1]
    assert received.json("promote", by="anna") == {"changes": []}


def test_a_revocation_gives_the_money_back(received: Clerk) -> None:
    received.decided("A")

    _, out, _ = received.call("revoke", "A", "--reason", "Widerruf.", by="anna")

    assert "A: aufgehoben" in out
    assert all(one["committed"] == "0.00" for one in received.json("budget")["budget"])


def test_a_correction_is_confirmed_by_somebody_else(received: Clerk) -> None:
    received.confirmed("A")
    (done,) = received.json("sign", "A", by="anna")["done"]
    entry = str(done["entries"][0])

    (corrected,) = received.json("correct", "A", entry, "--reason", "Irrtum.", by="anna")["done"]
    correction = str(corrected["entries"][0])
    refusal = received.refused("confirm", "A", correction)
    _, out, _ = received.call("confirm", "A", correction, by="bert")

    assert "haben Sie selbst eingetragen" in refusal
    assert "A: vorgeschlagen" in out
    assert received.json("show", "A")["held"] == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["sign", "Z"], "Im Register gibt es keinen Vorgang „Z“. Bitte „grantrules register list“"),
        (["sign", "\udcff"], "Im Register gibt es keinen Vorgang"),
        (["sign", "A"], "„A“: Vor der Zeichnung ist noch zu bestätigen: FR-05, FG-01"),
        (["sign", "C"], "„C“: Der Vorschlag lautet „Nachforderung“; zu zeichnen sind nur"),
        (["assess", "A", "AB-01", "met", "--reason", "x"], "hat das Programm selbst beantwortet"),
        (["assess", "A", "XX-01", "met", "--reason", "x"], "Eine Regel „XX-01“ gibt es nicht."),
        (["assess", "A", ",", "met", "--reason", "x"], "Es ist keine Regel genannt"),
        (["assess", "A", "FR-05", "met", "--reason", " "], "--reason: Die Angabe ist leer."),
        (["assess", "A", "FR-05", "met", "--reason", "\udcff"], "ein halbes Schriftzeichen"),
        (["assess", "A", "FR-05", "open", "--reason", "x"], "ist nicht möglich; möglich ist"),
        (["assess", "A", "FR-05", "met"], "Es fehlt die Option --reason."),
        (["assess", "C", "VO-04", "not_met", "--reason", "x"], "Nachgefordert wurde bisher nichts"),
        (["request", "A", "--posted", "2026-11-23"], "nachzufordern ist dabei nichts"),
        (["request", "C", "--posted", "2500-01-01"], "2500"),
        (["request", "C", "--posted", "morgen"], "--posted"),
        (["override", "A", "waitlist", "--reason", "x"], "ist nicht möglich; möglich ist"),
        (["override", "A", "approve", "--reason", "x", "--salary", "1e3"], "ist kein Betrag wie"),
        (["override", "A", "approve", "--reason", "x", "--year", "26=1"], "ist kein Jahr mit"),
        (["override", "A", "approve", "--reason", "x", "--salary", "99999999"], "mehr als"),
        (["override", "A", "approve", "--reason", "x", "--year", "2026=1"], "Haushaltsjahre"),
        (["withdraw", "Z", "--reason", "x"], "keinen Vorgang „Z“"),
        (["revoke", "A", "--reason", "x"], "„A“: Der Vorgang ist vorgeschlagen; aufheben geht"),
        ([*PAY, "--amount", "1"], "„A“ ist vorgeschlagen. Ausgezahlt wird erst, wenn"),
        ([*PAY, "--amount", "-1"], "ist kein Betrag wie"),
        (["pay", "A", "--on", "2026-01-05"], "Es fehlt die Option --for-need."),
        (["notify", "A", "--posted", "2026-01-05"], "„A“ ist nicht entschieden."),
        (["notify", "A", "--waived", "2026-01-05"], "„A“ ist vorgeschlagen und nicht entschied"),
        (["notify", "A"], "eines von --posted, --handed-over und --waived"),
        (["know", "A", "--on", "2026-01-05", "--reason", "x"], "festhalten geht nicht."),
        (["hearing", "A", "--posted", "2026-01-05", "--reason", "x"], "anhören geht nicht."),
        (["statement", "A", "--on", "2026-01-05"], "Stellungnahme entgegennehmen geht nicht."),
        (["prove", "A", "--from", "fehlt.json", "--reason", "x"], "lässt sich nicht lesen"),
        (["claim", "A", "--on", "2026-01-05"], "zu erstatten ist nichts."),
        (["waive", "A", "--principal", "1", "--reason", "x"], "verzichten geht nicht."),
        (["repaid", "A", "--principal", "1", "--on", "2026-01-05"], "festhalten geht nicht."),
        (["approve", "A", "1"], "In der Rolle „Sachbearbeitung“ genehmigt niemand."),
        (
            ["late-use", "A", "1", *AMOUNT, "--used", "2026-01-05", *ON, "--reason", "x"],
            "Eintrag 1 ist keine Auszahlung.",
        ),
        (["correct", "A", "1", "--reason", "x"], "„A“: Eintrag 1 lässt sich nicht berichtigen."),
        (["correct", "A", "eins", "--reason", "x"], "'eins' ist keine ganze Zahl."),
        (["confirm", "A", "1"], "„A“: Eine Berichtigung 1 steht nicht aus."),
        (["sign"], "Es fehlt die Angabe AKTENZEICHEN…."),
    ],
    ids=lambda value: None if isinstance(value, str) else ascii(" ".join(value)),
)
def test_what_is_not_allowed_is_refused_with_a_sentence(
    words: list[str], said: str, received: Clerk
) -> None:
    before = received.json("list")

    refusal = received.refused(*words)

    assert said in refusal
    assert received.json("list") == before


@pytest.mark.parametrize(
    ("words", "by", "said"),
    [
        (["sign", "A"], "dora", "In der Rolle „Prüfung“ lassen sich Vorgänge nur ansehen."),
        (["sign", "A"], "emil", "Eine Person „emil“ steht nicht in der Personendatei."),
        (["sign", "A"], None, "gehört zu keiner Person des Registers."),
        (["sign", "A", "--people", "andere.toml"], "anna", "Die Personendatei andere.toml gibt es"),
    ],
)
def test_not_everybody_acts(words: list[str], by: str | None, said: str, received: Clerk) -> None:
    assert said in received.refused(*words, by=by)


def test_nobody_acts_for_others_where_that_is_not_allowed(received: Clerk) -> None:
    Path("personen.toml").write_text(PEOPLE.replace("may_act_as = true", ""), encoding="utf-8")

    assert "Für andere zu handeln (--as) ist hier nicht erlaubt." in received.refused("sign", "A")


def test_a_clerk_does_not_sign_second(received: Clerk) -> None:
    received.confirmed("A")
    received.call("sign", "A", by="bert")

    assert "darf niemand als Zweite oder Zweiter zeichnen" in received.refused("sign", "A")


def test_nobody_signs_twice(received: Clerk) -> None:
    received.confirmed("A")
    received.call("sign", "A", by="bert")

    assert "Sie haben schon gezeichnet" in received.refused("sign", "A", by="bert")


def test_a_register_that_does_not_exist_is_told(clerk: Clerk) -> None:
    for words in (["list"], ["show", "A"], ["budget"], ["overdue"]):
        status, _, err = clerk.call(*words)
        assert status == 2
        assert "Die Falldatenbank grantrules.db gibt es nicht." in err


def test_a_case_that_does_not_exist_is_not_shown(received: Clerk) -> None:
    assert "keinen Vorgang „Z“" in received.refused("show", "Z", by=None)


def test_a_damaged_register_takes_nothing_and_says_so(received: Clerk) -> None:
    with sqlite3.connect("grantrules.db") as hand:
        hand.execute("UPDATE head SET sha256 = 'x'")

    status, _, err = received.call("sign", "A", by="anna")

    assert status == 5
    assert "grantrules audit verify" in err


def test_an_unknown_programme_is_told(received: Clerk) -> None:
    status, _, err = received.call("list", "--programme", "gibt-es-nicht")

    assert status == 2
    assert "gibt-es-nicht" in err


@pytest.mark.parametrize(
    "command",
    [
        [],
        ["import"],
        ["list"],
        ["show"],
        ["sign"],
        ["assess"],
        ["override"],
        ["request"],
        ["withdraw"],
        ["revoke"],
        ["notify"],
        ["instalments"],
        ["pay"],
        ["prove"],
        ["know"],
        ["hearing"],
        ["statement"],
        ["claim"],
        ["late-use"],
        ["waive"],
        ["approve"],
        ["repaid"],
        ["promote"],
        ["correct"],
        ["confirm"],
        ["budget"],
        ["overdue"],
    ],
)
def test_every_command_has_a_german_page_of_help(command: list[str], clerk: Clerk) -> None:
    status, out, _ = clerk.call(*command, "--help")

    assert status == 0
    assert out.startswith("Aufruf: grantrules register")
    assert "Optionen" in out
