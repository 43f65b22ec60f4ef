"""What the entries about people, rule books and the trail itself say, in German."""

from collections.abc import Callable, Mapping
from typing import Any

from grantrules.report.entry_words import euros_of

Json = Mapping[str, Any]

_ROLES = {"clerk": "Sachbearbeitung", "approver": "Zeichnungsbefugnis", "auditor": "Prüfung"}


def _registered(body: Json) -> str:
    how = "im Probebetrieb (--as), von einem fremden Konto" if body["acted_as"] else "eigenes Konto"
    return f"Rolle {_ROLES[body['role']]}, {how}"


def _people(body: Json) -> str:
    number, proposed = len(body["people"]), body["proposed"]
    allowed = "erlaubt" if body["may_act_as"] else "nicht erlaubt"
    told = f"{number} Personen, --as {allowed}"
    told += ", Benutzer-Namensraum erlaubt" if body["allow_user_namespace"] else ""
    told += "" if proposed is None else f", wie in Eintrag {proposed} vorgeschlagen"
    return told if body["reason"] is None else f"{told}. {body['reason']}"


def _rules(body: Json) -> str:
    money = [f"{one['year']}: {euros_of(one['amount'])}" for one in body["appropriations"]]
    return (
        f"{body['programme']}, Fassung {body['rulebook_version']}; Ansätze {', '.join(money)}. "
        f"{body['reason']}{_gates(body['gates'])}"
    )


def _gates(gates: Json | None) -> str:
    if gates is None:
        return ""
    return (
        f" (Prüfung des Inhalts: angenommen {gates['accepted']}, Hinweise {gates['remarks']}; "
        f"{gates['sha256'][:16]}…)"
    )


def _sample(body: Json) -> str:
    return f"{body['percent']} % ergaben {body['size']}: {', '.join(body['references'])}"


OFFICE_TITLES: Mapping[str, str] = {
    "person_registered": "Person angemeldet",
    "people_proposed": "Personendatei vorgeschlagen",
    "people_bound": "Personendatei in Kraft",
    "rules_activated": "Regelwerk in Kraft",
    "key_rotated": "Schlüsselwechsel",
    "checkpoint_anchored": "Prüfpunkt",
    "sample": "Stichprobe",
    "exported": "Ausfuhr",
    "erasure_proposed": "Löschung vorgeschlagen",
    "erasure": "Löschung",
}
"""How each of these kinds of entry is called."""

OFFICE_TOLD: Mapping[str, Callable[[Json], str]] = {
    "person_registered": _registered,
    "people_proposed": lambda body: f"{body['reason']}",
    "people_bound": _people,
    "rules_activated": _rules,
    "key_rotated": lambda body: f"neuer Schlüssel {body['verifier_key']}",
    "checkpoint_anchored": lambda body: f"{body['size']} Einträge, hinterlegt: {body['place']}",
    "sample": _sample,
    "exported": lambda body: f"{body['entries']} Einträge als {body['format']}",
    "erasure_proposed": lambda body: f"{body['reason']}",
    "erasure": lambda body: f"wie in Eintrag {body['proposed']} vorgeschlagen. {body['reason']}",
}
"""What each of these kinds of entry says."""
