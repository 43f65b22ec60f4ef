"""Every entry of the trail on one German line."""

import json
from typing import Any

import pytest
from tests.unit.register.lives import chain, of, story, told

from grantrules.register.entry import BODIES, Body, line_of
from grantrules.register.trail_entries import (
    CheckpointAnchored,
    Erasure,
    ErasureProposed,
    Exported,
    KeyRotated,
    PeopleProposed,
    PersonRegistered,
    SampleDrawn,
)
from grantrules.report.entry_line import (
    TITLES,
    actor,
    entry_line,
    entry_text,
    movements_of,
    reference_of,
)

ANNA = told(of(PersonRegistered)).by
NAMES = {ANNA: "Anna Amsel"}
ZERO = "0" * 64
OTHERS: tuple[Body, ...] = (
    PeopleProposed(by=ANNA, commitment=ZERO, salt=ZERO, reason="Bert geht."),
    KeyRotated(by=ANNA, verifier_key="grantrules+abc+def"),
    CheckpointAnchored(by=ANNA, size=7, root=ZERO, place="Brief an den Rechnungshof"),
    SampleDrawn(by=ANNA, programme="p", seed="s", percent=10, size=2, references=("A", "B")),
    Exported(by=ANNA, format="xlsx", entries=9, sha256=ZERO),
    ErasureProposed(by=ANNA, pseudonym="p_" + "0" * 16, reason="Art. 17 DSGVO"),
    Erasure(by=ANNA, pseudonym="p_" + "0" * 16, proposed=9, reason="Art. 17 DSGVO"),
)


def lines(*bodies: Body) -> list[dict[str, Any]]:
    return [json.loads(line_of(one)) for one in chain(bodies)]


def line(kind: str, **changes: Any) -> str:  # noqa: ANN401 - whatever the line holds
    found = next(one for one in lines(*story(), *OTHERS) if one["type"] == kind)
    return entry_line({**found, "body": {**found["body"], **changes}}, NAMES)


def test_every_kind_of_entry_has_a_title() -> None:
    assert TITLES.keys() == BODIES.keys()


@pytest.mark.parametrize("one", lines(*story(), *OTHERS), ids=lambda one: str(one["seq"]))
def test_every_entry_is_told_on_one_line(one: dict[str, Any]) -> None:
    told_line = entry_line(one, NAMES)

    assert told_line.startswith("22.11.2026, 11:00:00 Uhr ")
    assert TITLES[one["type"]] in told_line
    assert "\n" not in told_line
    assert ANNA not in told_line


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("application", "Antrag A: neu eingegangen · Anna Amsel"),
        ("allocation", "nach einem Eingang; offene Vorgänge: 4, neue Vorschläge: 4"),
        ("proposed", "Entscheidungsvorschlag A: Bewilligung, 80.000,00 €"),
        ("finding", "Feststellung A: FR-05 erfüllt. Geprüft."),
        ("signature", "1. Unterschrift unter Eintrag 21; 2026: vorgemerkt +80.000,00 €"),
        ("payment", "Auszahlung A: 10.000,00 € am 01.12.2026"),
        ("correction", "Berichtigung B: von Eintrag 42. Versehen."),
        ("information_requested", "zur Post am 23.11.2026, Frist bis"),
        ("override", "statt Eintrag 58: Teilbewilligung, 50.000,00 € (Personal 30.000,00 €"),
        ("sample", "10 % ergaben 2: A, B"),
        (
            "erasure",
            "Löschung: p_0000000000000000; wie in Eintrag 9 vorgeschlagen. Art. 17 DSGVO · Anna",
        ),
        ("checkpoint_anchored", "7 Einträge, hinterlegt: Brief an den Rechnungshof"),
    ],
)
def test_a_line_says_who_did_what_about_which_case(kind: str, words: str) -> None:
    assert words in line(kind)


def test_new_facts_say_what_they_replace() -> None:
    assert "neue Angaben statt derer aus Eintrag 5" in line("application", supersedes=5)


@pytest.mark.parametrize(
    ("kind", "changes", "words"),
    [
        (
            "application",
            {"contradicting": [{"place": "a.xlsx, Zeile 2"}, {"place": "a.xlsx, Zeile 3"}]},
            "neu eingegangen; widersprüchlich: a.xlsx, Zeile 2; a.xlsx, Zeile 3",
        ),
        ("override", {"passed_over": ["B", "C"]}, "Übergangen: B, C."),
        ("facts_held", {}, "der Vorgang nimmt keine mehr auf; anders ist: Sachkosten"),
        (
            "rules_activated",
            {"gates": {"accepted": 16, "remarks": 2, "sha256": ZERO}},
            "(Prüfung des Inhalts: angenommen 16, Hinweise 2; 0000000000000000…)",
        ),
    ],
)
def test_a_line_says_what_is_out_of_the_ordinary(
    kind: str, changes: dict[str, Any], words: str
) -> None:
    assert words in line(kind, **changes)


def test_runs_of_the_check_are_told_as_before() -> None:
    run: dict[str, Any] = {
        "at": "2026-11-22T10:00:00.000000Z",
        "seq": 2,
        "type": "submission",
        "body": {"run": ZERO, "inputs": [{"file": "a.xlsx"}], "proposals": 3},
    }
    proposal = {"reference": "X", "outcome": "reject", "amount": {"total": "0.00"}}

    assert "Lauf: 0000000000000000…: a.xlsx; Vorschläge: 3" in entry_line(run, {})
    found = entry_line({**run, "type": "proposal", "body": {"proposal": proposal}}, {})
    assert found.endswith("Vorschlag X: Ablehnung, 0,00 €")


def test_an_extension_says_what_was_extended_until_when_and_why() -> None:
    body = {"extends": 9, "due_on": "2026-12-24", "reason": "Umzug.", "reference": "A"}

    told_text = entry_text({"type": "deadline_extended", "body": body}, {})

    assert told_text == "von Eintrag 9 bis 24.12.2026. Umzug."


def test_who_was_erased_keeps_the_pseudonym() -> None:
    assert actor({"by": ANNA}, {}) == ANNA
    assert actor({}, NAMES) == ""


def test_an_entry_about_no_case_has_no_reference() -> None:
    assert reference_of({"by": ANNA}) is None


def test_no_movement_is_no_money() -> None:
    assert movements_of([]) == "kein Geld"


def test_the_text_alone_says_neither_when_nor_who() -> None:
    [erased] = lines(OTHERS[-1])

    told = entry_text(erased, {})

    assert told == "p_0000000000000000; wie in Eintrag 9 vorgeschlagen. Art. 17 DSGVO"
