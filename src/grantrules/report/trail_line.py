"""One German line for each kind of entry of the audit trail (Protokoll)."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from grantrules.model.finding import Status
from grantrules.model.money import cents_of, euros
from grantrules.model.proposal import Outcome

Json = Mapping[str, Any]

KINDS: Mapping[str, str] = {
    "log_opened": "Protokoll eröffnet",
    "submission": "Lauf",
    "proposal": "Vorschlag eines Laufs",
    "person_registered": "Person",
    "rules_activated": "Regelwerk in Kraft",
    "import": "Eingang",
    "application": "Antrag",
    "allocation": "Verteilung",
    "proposed": "Vorschlag",
    "promotion": "Nachrücken",
    "finding": "Feststellung",
    "information_requested": "Nachforderung",
    "override": "Abweichender Vorschlag",
    "signature": "Unterschrift",
    "decision": "Entscheidung",
    "withdrawal": "Rücknahme, Verzicht",
    "revocation": "Aufhebung",
    "payment": "Auszahlung",
    "correction": "Berichtigung",
    "confirmation": "Bestätigung",
    "key_rotated": "Schlüssel",
    "checkpoint_anchored": "Prüfpunkt",
    "sample": "Stichprobe",
    "exported": "Ausgabe",
    "erasure": "Löschung",
}
"""What each kind of entry is called."""


def trail_line(kind: str, body: Json) -> str:
    """Says in one sentence what an entry holds."""
    return _LINES[kind](body)


def _submission(body: Json) -> str:
    return (
        f"Dateien: {len(body['inputs'])}, Anträge: {body['applications']}, Vorschläge: "
        f"{body['proposals']}, Regelwerk {body['rulebook_version']}"
    )


def _proposal(body: Json) -> str:
    proposal = body["proposal"]
    amount = proposal.get("amount") or {}
    money = f", {_euros(amount['total'])}" if amount.get("total") not in {None, "0.00"} else ""
    return f"{_outcome(proposal['outcome'])}{money}"


def _rules(body: Json) -> str:
    years = ", ".join(f"{one['year']}: {_euros(one['amount'])}" for one in body["appropriations"])
    return f"Fassung {body['rulebook_version']}; Haushaltsansätze {years}"


def _import(body: Json) -> str:
    files = ", ".join(one["file"] for one in body["inputs"])
    return f"Anträge: {body['applications']}, aus {files}"


def _application(body: Json) -> str:
    if body["supersedes"] is None:
        return "eingegangen"
    return f"neue Angaben statt derer aus Eintrag {body['supersedes']}"


def _allocation(body: Json) -> str:
    causes = {
        "import": "Eingang",
        "assess": "Feststellung",
        "promote": "Nachrücken",
        "withdraw": "Rücknahme",
        "correct": "Berichtigung",
    }
    return (
        f"offene Vorgänge: {len(body['competitors'])} (Anlass: {causes[body['cause']]}), neue "
        f"Vorschläge: {body['proposals']}"
    )


def _finding(body: Json) -> str:
    return f"{body['rule']} {Status(body['status']).german}: {body['reason']}"


def _request(body: Json) -> str:
    return f"zur Post am {_day(body['posted_on'])}, Frist bis {_day(body['due_on'])}"


def _override(body: Json) -> str:
    return (
        f"statt Eintrag {body['proposal']}: {_outcome(body['outcome'])}, "
        f"{_euros(body['amount']['total'])}: {body['reason']}"
    )


def _decision(body: Json) -> str:
    first, second = body["signatures"]
    return (
        f"{_outcome(body['outcome'])}, {_euros(body['amount']['total'])} "
        f"(Unterschriften: Einträge {first} und {second})"
    )


def _person(body: Json) -> str:
    roles = {"clerk": "Sachbearbeitung", "approver": "Zeichnungsbefugnis", "auditor": "Prüfung"}
    return f"handelt in der Rolle „{roles[body['role']]}“"


def _sample(body: Json) -> str:
    return f"{body['percent']} %, gezogen {body['size']}: {', '.join(body['references'])}"


def _outcome(code: str) -> str:
    return Outcome(code).german


def _euros(text: str) -> str:
    return euros(cents_of(text))


def _day(text: str) -> str:
    return f"{date.fromisoformat(text):%d.%m.%Y}"


_LINES: Mapping[str, Callable[[Json], str]] = {
    "log_opened": lambda body: f"Programmversion {body['engine']}",
    "submission": _submission,
    "proposal": _proposal,
    "person_registered": _person,
    "rules_activated": _rules,
    "import": _import,
    "application": _application,
    "allocation": _allocation,
    "proposed": _proposal,
    "promotion": lambda body: f"rückt nach: {_outcome(body['outcome'])}",
    "finding": _finding,
    "information_requested": _request,
    "override": _override,
    "signature": lambda body: f"{body['place']}. Unterschrift unter Eintrag {body['proposal']}",
    "decision": _decision,
    "withdrawal": lambda body: str(body["reason"]),
    "revocation": lambda body: str(body["reason"]),
    "payment": lambda body: f"{_euros(body['amount'])} am {_day(body['paid_on'])}",
    "correction": lambda body: f"von Eintrag {body['supersedes']}: {body['reason']}",
    "confirmation": lambda body: f"der Berichtigung aus Eintrag {body['correction']}",
    "key_rotated": lambda body: f"neuer Prüfschlüssel {body['verifier_key']}",
    "checkpoint_anchored": lambda body: f"Einträge: {body['size']}, hinterlegt: {body['place']}",
    "sample": _sample,
    "exported": lambda body: f"Einträge: {body['entries']}, als {body['format']}",
    "erasure": lambda body: f"wer {body['pseudonym']} ist: {body['reason']}",
}
