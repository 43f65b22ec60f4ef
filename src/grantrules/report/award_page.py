"""What became of an award, as clerks read it: what is owed, what is to be done, instalments."""

from collections.abc import Iterator, Mapping
from typing import Any

from grantrules.model.money import Cents, cents_of
from grantrules.model.proposal import Outcome
from grantrules.report.entry_words import day, euros_of

Json = Mapping[str, Any]
_MAKE_KNOWN = "bekannt geben"
_PROVE = "Verwendungsnachweis prüfen"
_PENDING = {
    "proof": "den Prüfvermerk",
    "claim": "die Rückforderung",
    "late_use": "die Zinsforderung",
    "remission": "den Verzicht",
}


def award_head(award: Json) -> Iterator[str]:
    """Says when the notice is final, and what is owed back."""
    if award["final_from"]:
        yield f"- Bestandskräftig ab: {day(award['final_from'])}"
    for name, words in (
        ("to_return", "Zu erstatten (noch nicht gefordert)"),
        ("open_principal", "Offene Erstattung"),
        ("open_interest", "Offene Zinsen"),
    ):
        if award[name] != "0.00":
            yield f"- {words}: {euros_of(award[name])}"


def award_to_do(case: Json) -> str | None:  # noqa: PLR0911 - one a case
    """Says what an award waits for; None where nothing is to be done, or it is none."""
    award, state = case["award"], case["state"]
    if case["outcome"] is None or not Outcome(case["outcome"]).grants:
        # Whoever gets nothing is told so, too.
        return _MAKE_KNOWN if case["outcome"] and state == "decided" else None
    if award["pending"] is not None:
        return _pending(award["pending"])
    if award["to_return"] != "0.00":
        return "zurückfordern" if award["hearing"] else "anhören und zurückfordern"
    if award["open_principal"] != "0.00" or award["open_interest"] != "0.00":
        return "Zahlungseingang überwachen"
    match state:
        case "decided":
            return _MAKE_KNOWN
        case "notified":
            return "auszahlen"
        case "paid":
            rest = cents_of(case["paid"]) < cents_of(case["amount"]["total"])
            return f"{'Rest auszahlen, ' if rest else ''}{_PROVE}"
        case "withdrawn" if cents_of(case["paid"]) > _returned(award):
            return _PROVE
        case _:
            return None


def _pending(pending: Json) -> str:
    """Says what is to be approved; nobody approves what a person prepared whose name is erased."""
    what = _PENDING[pending["kind"]]
    todo = "neu vorbereiten" if pending["name"] is None else "genehmigen"
    return f"{what} (Eintrag {pending['entry']}) {todo}"


def _returned(award: Json) -> Cents:
    return sum(cents_of(one["principal"]) for one in award["repaid"])


def plan_lines(plan: Json) -> Iterator[str]:
    """Writes a plan of instalments, a line each."""
    yield f"Ratenplan {plan['reference']}:"
    for number, one in enumerate(plan["instalments"], start=1):
        paid = "" if one["paid"] == "0.00" else f", davon ausgezahlt {euros_of(one['paid'])}"
        yield (
            f"  {number}. Rate {one['year']}: {euros_of(one['amount'])}, Bedarf ab "
            f"{day(one['need_from'])}, frühestens am {day(one['earliest'])}{paid}"
        )
