from typing import Any

import pytest

from grantrules.register.entry import BODIES
from grantrules.report.trail_line import KINDS, trail_line

_GRANT = {"total": "80000.00", "salary": "60000.00", "material": "20000.00", "by_year": []}
_PROPOSAL = {"outcome": "approve", "amount": _GRANT}

LINES: list[tuple[str, dict[str, Any], str]] = [
    ("log_opened", {"engine": "0.1.0"}, "Programmversion 0.1.0"),
    (
        "submission",
        {"applications": 3, "inputs": [{}], "proposals": 3, "rulebook_version": "2026.3"},
        "Dateien: 1, Anträge: 3, Vorschläge: 3, Regelwerk 2026.3",
    ),
    ("proposal", {"proposal": _PROPOSAL}, "Bewilligung, 80.000,00 €"),
    ("proposed", {"proposal": {"outcome": "waitlist", "amount": {"total": "0.00"}}}, "Warteliste"),
    ("proposed", {"proposal": {"outcome": "review"}}, "Prüfung durch Menschen"),
    ("person_registered", {"role": "auditor"}, "handelt in der Rolle „Prüfung“"),
    (
        "rules_activated",
        {"rulebook_version": "2026.3", "appropriations": [{"year": 2026, "amount": "1.00"}]},
        "Fassung 2026.3; Haushaltsansätze 2026: 1,00 €",
    ),
    ("import", {"applications": 2, "inputs": [{"file": "a.xlsx"}]}, "Anträge: 2, aus a.xlsx"),
    ("application", {"supersedes": None}, "eingegangen"),
    ("application", {"supersedes": 7}, "neue Angaben statt derer aus Eintrag 7"),
    (
        "allocation",
        {"competitors": [{}, {}], "cause": "import", "proposals": 2},
        "offene Vorgänge: 2 (Anlass: Eingang), neue Vorschläge: 2",
    ),
    ("promotion", {"outcome": "approve"}, "rückt nach: Bewilligung"),
    ("finding", {"rule": "FG-05", "status": "met", "reason": "Ja."}, "FG-05 erfüllt: Ja."),
    (
        "information_requested",
        {"posted_on": "2026-09-01", "due_on": "2026-10-05"},
        "zur Post am 01.09.2026, Frist bis 05.10.2026",
    ),
    (
        "override",
        {"proposal": 5, "outcome": "reject", "amount": {"total": "0.00"}, "reason": "Nein."},
        "statt Eintrag 5: Ablehnung, 0,00 €: Nein.",
    ),
    ("signature", {"place": 2, "proposal": 5}, "2. Unterschrift unter Eintrag 5"),
    (
        "decision",
        {"outcome": "approve", "amount": _GRANT, "signatures": [6, 7]},
        "Bewilligung, 80.000,00 € (Unterschriften: Einträge 6 und 7)",
    ),
    ("withdrawal", {"reason": "Verzicht."}, "Verzicht."),
    ("revocation", {"reason": "§ 49 VwVfG."}, "§ 49 VwVfG."),
    ("payment", {"amount": "1.00", "paid_on": "2026-09-01"}, "1,00 € am 01.09.2026"),
    ("correction", {"supersedes": 5, "reason": "Versehen."}, "von Eintrag 5: Versehen."),
    ("confirmation", {"correction": 8}, "der Berichtigung aus Eintrag 8"),
    ("key_rotated", {"verifier_key": "ort+1+A"}, "neuer Prüfschlüssel ort+1+A"),
    ("checkpoint_anchored", {"size": 9, "place": "Brief"}, "Einträge: 9, hinterlegt: Brief"),
    ("sample", {"percent": 10, "size": 1, "references": ["A"]}, "10 %, gezogen 1: A"),
    ("exported", {"entries": 9, "format": "xlsx"}, "Einträge: 9, als xlsx"),
    ("erasure", {"pseudonym": "p_1", "reason": "Art. 17."}, "wer p_1 ist: Art. 17."),
]


@pytest.mark.parametrize(("kind", "body", "line"), LINES, ids=[one[0] for one in LINES])
def test_an_entry_is_one_german_line(kind: str, body: dict[str, Any], line: str) -> None:
    assert trail_line(kind, body) == line


def test_every_kind_of_entry_has_a_name_and_a_line() -> None:
    assert set(KINDS) == set(BODIES) == {kind for kind, _, _ in LINES}
