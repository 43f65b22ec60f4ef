"""What the memo of the file says."""

from typing import Any

from tests.unit.builders import asking_but, shipped
from tests.unit.report.letters.dossiers import FOUND, OVERRIDE, dossier

from grantrules.report.letters.dossier import Dossier
from grantrules.report.letters.memo_fields import memo_fields


def told(one: Dossier) -> Any:  # noqa: ANN401 - fields of many kinds
    return memo_fields(one)


def test_all_entries_stand_there_with_their_cells() -> None:
    application = asking_but(
        contract_signed_on=None, unreadable=("own_funds",), cells={"fte": "Anträge!H2"}
    )

    rows = {row["name"]: row for row in told(dossier(application))["angaben"]}

    assert rows["Personalkosten"]["wert"] == "60.000,00 €"
    assert rows["Arbeitsvertrag vom"]["wert"] == "keine Angabe"
    assert rows["Eigenmittel"]["wert"] == "nicht lesbar"
    assert rows["Stellenumfang (VZÄ)"]["zelle"] == "Anträge!H2"


def test_every_finding_of_the_engine_stands_there_with_its_ground() -> None:
    one = dossier()

    rows = told(one)["feststellungen"]

    assert [row["regel"] for row in rows] == [finding.rule for finding in one.findings]
    by_rule = {row["regel"]: row for row in rows}
    assert by_rule["HO-01"]["grundlage"].startswith("Ankündigung vom 2. Juli 2025")
    assert by_rule["AB-03"]["grundlage"].startswith("Annahme – ")
    assert by_rule["FR-05"]["stand"] == "offen"


def test_a_finding_on_a_rule_that_is_no_more_stands_there_too() -> None:
    one = dossier()
    lone = one.findings[0].model_copy(update={"rule": "ZZ-99"})

    rows = told(one._replace(findings=(lone,)))["feststellungen"]

    assert rows[0]["text"] == lone.reason


def test_the_interest_of_the_land_is_what_was_found_about_it() -> None:
    assert "FG-05, offen: " in told(dossier())["landesinteresse"]
    assert told(dossier(findings=()))["landesinteresse"].startswith("[Beurteilung")


def test_people_stand_there_with_moment_and_reason() -> None:
    forgotten = FOUND._replace(who=None)

    rows = told(dossier(judgements=(FOUND, OVERRIDE, forgotten)))["urteile"]

    assert rows[0] == {
        "wer": "Anna Amt, 02.12.2026, 10:30:15 Uhr",
        "was": "FG-05 erfüllt",
        "grund": "Vermerk vom 02.12.",
    }
    assert rows[1]["was"] == "abweichender Vorschlag: Ablehnung"
    assert rows[2]["wer"].startswith("gelöschte Person")


def test_every_assumption_is_named() -> None:
    named = told(dossier())["annahmen"]

    assert any(one.startswith("Regel AB-03: ") for one in named)
    assert any(one.startswith("Art der Sachkostenförderung") for one in named)
    assert any(one.startswith("Antragsschluss: ") for one in named)
    assert not any(one.startswith("Höchstbetrag Personal") for one in named)


def test_rule_book_state_and_financing_are_told() -> None:
    found = told(dossier())

    assert found["regelwerk_sha256"] == shipped().sha256
    assert (found["stand"], found["ergebnis"]) == ("vorgeschlagen", "Bewilligung")
    assert found["gesamtfinanzierung"] == "ja"
