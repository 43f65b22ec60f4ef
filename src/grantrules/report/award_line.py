"""How the entries after a decision are called, and what each of them says."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from grantrules.report.entry_words import day, euros_of

Json = Mapping[str, Any]

AWARD_TITLES: Mapping[str, str] = {
    "notification": "Bekanntgabe",
    "remedy_waiver": "Rechtsbehelfsverzicht",
    "payment": "Auszahlung",
    "knowledge": "Kenntnis",
    "hearing": "Anhörung",
    "statement": "Stellungnahme",
    "proof_examined": "Prüfvermerk zum Verwendungsnachweis",
    "claim": "Rückforderung",
    "late_use": "Zinsen wegen nicht alsbaldiger Verwendung",
    "remission": "Verzicht auf eine Forderung",
    "approval": "Genehmigung",
    "repaid": "Rückzahlung",
}


def _notification(body: Json) -> str:
    posted = f"Bescheid zur Post am {day(body['posted_on'])}, " if body["posted_on"] else ""
    how = f"{posted}bekannt gegeben" if posted else "Bescheid übergeben und bekannt gegeben"
    return (
        f"{how} am {day(body['notified_on'])}; Klage bis {day(body['remedy_until'])}, "
        f"bestandskräftig ab {day(body['final_from'])}"
    )


def _payment(body: Json) -> str:
    return (
        f"{euros_of(body['amount'])} am {day(body['paid_on'])} für den Bedarf ab "
        f"{day(body['need_from'])}"
    )


def _knowledge(body: Json) -> str:
    return (
        f"seit {day(body['known_on'])}; Jahresfrist bis {day(body['limit_on'])}. {body['reason']}"
    )


def _hearing(body: Json) -> str:
    return (
        f"zur Post am {day(body['posted_on'])}, Stellungnahme bis {day(body['due_on'])}. "
        f"{body['reason']}"
    )


def _proof(body: Json) -> str:
    return (
        f"anerkannt {euros_of(body['recognised'])} (Personal {euros_of(body['salary'])}, "
        f"Sachkosten {euros_of(body['material'])}). {body['reason']}"
    )


def _claim(body: Json) -> str:
    told = (
        f"am {day(body['claimed_on'])}: Erstattung {euros_of(body['principal'])}, Zinsen bis dahin "
        f"{euros_of(body['interest'])}"
    )
    return f"{told}. Trotz Jahresfrist: {body['despite']}" if body["despite"] else told


def _late_use(body: Json) -> str:
    told = (
        f"{euros_of(body['interest'])} auf {euros_of(body['amount'])} aus Eintrag "
        f"{body['payment']}, verwendet am {day(body['used_on'])}. {body['reason']}"
    )
    return f"{told}. Trotz Jahresfrist: {body['despite']}" if body["despite"] else told


def _remission(body: Json) -> str:
    return (
        f"Erstattung {euros_of(body['principal'])}, Zinsen {euros_of(body['interest'])}. "
        f"{body['reason']}"
    )


def _repaid(body: Json) -> str:
    due = [one["interest"] for one in body["parts"] if one["interest"] != "0.00"]
    told = (
        f"am {day(body['received_on'])}: Erstattung {euros_of(body['principal'])}, Zinsen "
        f"{euros_of(body['interest'])}"
    )
    return f"{told}; auf diese Erstattung fällig: {_sum(due)} Zinsen" if due else told


def _sum(amounts: Iterable[str]) -> str:
    return " + ".join(map(euros_of, amounts))


AWARD_TOLD: Mapping[str, Callable[[Json], str]] = {
    "notification": _notification,
    "remedy_waiver": lambda body: f"am {day(body['declared_on'])}, bestandskräftig an diesem Tag",
    "payment": _payment,
    "knowledge": _knowledge,
    "hearing": _hearing,
    "statement": lambda body: f"eingegangen am {day(body['received_on'])}",
    "proof_examined": _proof,
    "claim": _claim,
    "late_use": _late_use,
    "remission": _remission,
    "approval": lambda body: f"von Eintrag {body['subject']}",
    "repaid": _repaid,
}
