"""One German line for every entry of the trail: when, what, about which case, by whom."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from grantrules.engine.spelling import listed
from grantrules.model.finding import Status
from grantrules.model.money import cents_of, euros
from grantrules.model.proposal import Outcome
from grantrules.report.award_line import AWARD_TITLES, AWARD_TOLD
from grantrules.report.entry_words import day, euros_of
from grantrules.report.office_line import OFFICE_TITLES, OFFICE_TOLD
from grantrules.report.recorded_at import recorded_at
from grantrules.report.text import one_line
from grantrules.report.words import COMMON_WORDS

Json = Mapping[str, Any]
Names = Mapping[str, str]

_CAUSES = {
    "import": "nach einem Eingang",
    "assess": "nach einer Feststellung",
    "promote": "auf Anweisung",
    "withdraw": "nach einer Rücknahme",
    "correct": "nach einer Berichtigung",
    "override": "nach einem abweichenden Vorschlag",
}


def entry_line(line: Json, names: Names) -> str:
    """Writes an entry on one line; who is not in `names` any more keeps their pseudonym."""
    body, moment = line["body"], recorded_at(line["at"])
    who = actor(body, names)
    by = f" · {who}" if who else ""
    word = TITLES[line["type"]]
    return one_line(f"{moment}  {word}{_about(body)}: {entry_text(line, names)}{by}")


def entry_text(line: Json, names: Names) -> str:
    """Says what an entry is about, without saying when and by whom."""
    told = _TOLD[line["type"]](line["body"])
    if line["type"] in {"erasure_proposed", "erasure"}:
        return f"{names.get(line['body']['pseudonym'], line['body']['pseudonym'])}; {told}"
    return told


def reference_of(body: Json) -> str | None:
    """Gives the reference of the case or application that an entry is about."""
    found: str | None = body["proposal"]["reference"] if _proposes(body) else body.get("reference")
    return found


def actor(body: Json, names: Names) -> str:
    """Gives who did it: the name, else the pseudonym; nothing for what the program did."""
    by = body.get("by")
    return "" if by is None else names.get(by, by)


def money_of(amount: Json) -> str:
    """Spells a granted amount with its components and years."""
    years = listed([f"{one['year']}: {euros_of(one['amount'])}" for one in amount["by_year"]])
    detail = f"Personal {euros_of(amount['salary'])}, Sachkosten {euros_of(amount['material'])}"
    return f"{euros_of(amount['total'])} ({detail}{f'; {years}' if years else ''})"


def movements_of(movements: Iterable[Json]) -> str:
    """Spells what an act moves in the budget."""
    told = [
        f"{one['year']}: vorgemerkt {_signed(one['reserved'])}, gebunden "
        f"{_signed(one['committed'])}"
        for one in movements
    ]
    return "; ".join(told) or "kein Geld"


def _about(body: Json) -> str:
    reference = reference_of(body)
    return f" {reference}" if reference else ""


def _proposes(body: Json) -> bool:
    return isinstance(body.get("proposal"), Mapping)


def _proposal(body: Json) -> str:
    proposal = body["proposal"]
    outcome = Outcome(proposal["outcome"])
    return f"{outcome.german}, {euros_of(proposal['amount']['total'])}"


def _submission(body: Json) -> str:
    files = ", ".join(one["file"] for one in body["inputs"])
    return f"{body['run'][:16]}…: {files}; Vorschläge: {body['proposals']}"


def _import(body: Json) -> str:
    files = ", ".join(one["file"] for one in body["inputs"])
    return f"{files}; Anträge: {body['applications']}"


def _application(body: Json) -> str:
    contradicting = "; ".join(one["place"] for one in body["contradicting"])
    contested = f"; widersprüchlich: {contradicting}" if contradicting else ""
    if body["supersedes"] is None:
        return f"neu eingegangen{contested}"
    return f"neue Angaben statt derer aus Eintrag {body['supersedes']}{contested}"


def _facts_held(body: Json) -> str:
    changed = ", ".join(COMMON_WORDS.label(key) for key in body["changed"])
    return f"der Vorgang nimmt keine mehr auf; anders ist: {changed}"


def _allocation(body: Json) -> str:
    return (
        f"{_CAUSES[body['cause']]}; offene Vorgänge: {len(body['competitors'])}, neue Vorschläge: "
        f"{body['proposals']}"
    )


def _finding(body: Json) -> str:
    return f"{body['rule']} {Status(body['status']).german}. {body['reason']}"


def _request(body: Json) -> str:
    return f"zur Post am {day(body['posted_on'])}, Frist bis {day(body['due_on'])}"


def _extended(body: Json) -> str:
    return f"von Eintrag {body['extends']} bis {day(body['due_on'])}. {body['reason']}"


def _override(body: Json) -> str:
    amount, passed = money_of(body["amount"]), ", ".join(body["passed_over"])
    return (
        f"statt Eintrag {body['proposal']}: {Outcome(body['outcome']).german}, {amount}. "
        f"{body['reason']}{f' Übergangen: {passed}.' if passed else ''}"
    )


def _signature(body: Json) -> str:
    moved = movements_of(body["movements"])
    return f"{body['place']}. Unterschrift unter Eintrag {body['proposal']}; {moved}"


def _decision(body: Json) -> str:
    first, second = body["signatures"]
    amount = money_of(body["amount"])
    return (
        f"{Outcome(body['outcome']).german}, {amount}, nach Eintrag {body['proposal']}; "
        f"Unterschriften: Einträge {first} und {second}"
    )


def _released(body: Json) -> str:
    told = f"{body['reason']} ({movements_of(body['movements'])})"
    return f"{told}; trotz Jahresfrist: {body['despite']}" if body.get("despite") else told


# A new kind of entry needs its title here and its words in `_TOLD`, or in `award_line` and
# `office_line`; every page and list, the course of a case too, shows what stands here.
TITLES: Mapping[str, str] = {
    "log_opened": "Protokoll eröffnet",
    "submission": "Lauf",
    "proposal": "Vorschlag",
    "proofs": "Verwendungsnachweise",
    "import": "Eingang",
    "application": "Antrag",
    "facts_held": "Neue Angaben zurückgestellt",
    "facts_dismissed": "Neue Angaben unerheblich",
    "allocation": "Verteilung",
    "proposed": "Entscheidungsvorschlag",
    "promotion": "Nachrücken",
    "finding": "Feststellung",
    "information_requested": "Nachforderung",
    "deadline_extended": "Fristverlängerung",
    "override": "Abweichender Vorschlag",
    "signature": "Zeichnung",
    "decision": "Entscheidung",
    "withdrawal": "Rücknahme des Antrags",
    "revocation": "Aufhebung",
    **AWARD_TITLES,
    **OFFICE_TITLES,
    "correction": "Berichtigung",
    "confirmation": "Bestätigung",
}
"""How each kind of entry is called."""

_TOLD: Mapping[str, Callable[[Json], str]] = {
    "log_opened": lambda body: f"Programmversion {body['engine']}",
    "submission": _submission,
    "proposal": _proposal,
    "proofs": lambda body: (
        f"{len(body['proofs'])} Nachweise, vertieft zu prüfen: "
        f"{', '.join(body['sample']) or 'keiner'}"
    ),
    "import": _import,
    "application": _application,
    "facts_held": _facts_held,
    "facts_dismissed": lambda body: f"die aus Eintrag {body['facts']}. {body['reason']}",
    "allocation": _allocation,
    "proposed": _proposal,
    "promotion": lambda body: f"jetzt {Outcome(body['outcome']).german}",
    "finding": _finding,
    "information_requested": _request,
    "deadline_extended": _extended,
    "override": _override,
    "signature": _signature,
    "decision": _decision,
    "withdrawal": _released,
    "revocation": _released,
    **AWARD_TOLD,
    **OFFICE_TOLD,
    "correction": lambda body: f"von Eintrag {body['supersedes']}. {body['reason']}",
    "confirmation": lambda body: (
        f"der Berichtigung aus Eintrag {body['correction']} ({movements_of(body['movements'])})"
    ),
}


def _signed(text: str) -> str:
    cents = cents_of(text)
    return f"{'+' if cents > 0 else ''}{euros(cents)}"
