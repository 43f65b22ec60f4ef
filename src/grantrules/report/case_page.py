"""Cases of the register (Vorgänge) as pages and tables that people read."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from rich import box
from rich.table import Table
from rich.text import Text

from grantrules.model.money import cents_of, euros
from grantrules.model.proposal import Outcome
from grantrules.report.act_page import later_section
from grantrules.report.award_page import award_head, award_to_do
from grantrules.report.entry_line import Names, money_of
from grantrules.report.text import one_line, visible

Json = Mapping[str, Any]
_NONE = "–"
_UNKNOWN = "nicht bestimmbar"
_ENDED = frozenset({"withdrawn", "revoked"})
_TO_SIGN = frozenset({"proposed", "overridden", "signed_once"})
_UNSIGNED = frozenset({Outcome.REQUEST_INFORMATION, Outcome.REVIEW, Outcome.WAITLIST})


def case_table(cases: Iterable[Json], states: Mapping[str, str]) -> Table:
    """Makes the table of cases; figures are never cut."""
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, padding=(0, 1, 0, 0))
    table.add_column("Aktenzeichen", overflow="fold", min_width=12)
    table.add_column("Antragsteller", overflow="fold", max_width=24)
    table.add_column("Stand, Vorschlag", overflow="fold", min_width=15)
    table.add_column("Betrag", justify="right", no_wrap=True)
    table.add_column("Zu tun", overflow="fold", min_width=14)
    for one in cases:
        cells = (
            (one["reference"],),
            ((one["applicant"] or {}).get("name") or _NONE,),
            (states[one["state"]], _outcome(one["outcome"])),
            (_money(one),),
            (to_do(one),),
        )
        table.add_row(*(Text("\n".join(map(one_line, lines))) for lines in cells))
    return table


def to_do(case: Json) -> str:  # noqa: PLR0911 - one a state
    """Says what a case is waiting for."""
    if case["corrections"]:
        return f"Berichtigung {case['corrections'][0]['entry']} bestätigen"
    unheeded = [one["entry"] for one in case["facts_held"] if one["dismissal"] is None]
    if unheeded:
        return f"neue Angaben ansehen (Eintrag {unheeded[-1]})"
    match case["state"]:
        case "received":
            return "verteilen"
        case "waiting":
            return "wartet auf Mittel"
        case "asked":
            return f"Frist bis {_day(case['due_on'])}"
        case "proposed" | "overridden":
            return _before_signing(case["outcome"], case["unconfirmed"])
        case "signed_once":
            return "zweite Unterschrift"
        case _:
            return award_to_do(case) or _NONE


def _money(case: Json) -> str:
    """Gives the amount of a case; nothing where it came to an end and money neither is nor was."""
    over = case["state"] in _ENDED and not case["held"] and case["paid"] == "0.00"
    return _NONE if over or case["amount"] is None else _short(case["amount"]["total"])


def _before_signing(outcome: str, unconfirmed: Sequence[str]) -> str:
    match outcome:
        case Outcome.REQUEST_INFORMATION:
            return "nachfordern"
        case Outcome.REVIEW:
            return "prüfen"
        case _:
            return f"bestätigen ({len(unconfirmed)})" if unconfirmed else "zeichnen"


def budget_lines(budget: Sequence[Json]) -> Iterator[str]:
    """Says how each budget year stands in the register."""
    for one in budget:
        yield (
            f"Haushalt {one['year']}: {_euros(one['committed'])} gebunden, "
            f"{_euros(one['reserved'])} vorgemerkt, {_euros(one['remaining'])} von "
            f"{_euros(one['appropriation'])} frei{_overridden(one)}."
        )


def _overridden(one: Json) -> str:
    cents = cents_of(one["overridden"])
    return f", davon {euros(cents)} abweichend vorgeschlagen" if cents else ""


def change_lines(changes: Iterable[Json]) -> Iterator[str]:
    """Says for whom a distribution changed what is proposed."""
    for one in changes:
        before = "" if one["before"] is None else f" (bisher {_outcome(one['before'])})"
        if one["before"] != one["after"]:
            yield f"{one['reference']}: {_outcome(one['after'])}{before}"


def case_page(case: Json, states: Mapping[str, str], course: Sequence[Json], names: Names) -> str:
    """Writes the page of one case: where it stands, what is proposed, and its course so far.

    `course` are the lines of all its entries, oldest first.
    """
    applicant = case["applicant"] or {}
    head = [
        f"- Antragsteller: {applicant.get('name') or _UNKNOWN}",
        f"- AGS: {applicant.get('ags') or _UNKNOWN}",
        f"- Stand: {states[case['state']]}{_ended(case)}",
        f"- {_standing(case)}: {_outcome(case['outcome'])}{_amount(case['amount'])}",
        f"- Zu tun: {to_do(case)}",
        f"- Ausgezahlt: {_euros(case['paid'])}",
        *award_head(case["award"]),
        *map(_held, case["held"]),
    ]
    sections = [
        f"# Vorgang {case['reference']}",
        "\n".join(head),
        *_engine(case),
        *_listed("Widersprüchliche Angaben unter diesem Aktenzeichen", case["contradicting"]),
        *_unconfirmed(case),
        later_section("Verlauf", course, names),
    ]
    return visible("\n\n".join(sections) + "\n")


def _standing(case: Json) -> str:
    """Says what the outcome on the page is: proposed, up for signature, or decided."""
    if case["decision"] is not None:
        ended = case["revocation"] or case["withdrawal"]
        return "Entschieden war" if ended else "Entschieden"
    signable = case["outcome"] is not None and Outcome(case["outcome"]) not in _UNSIGNED
    return "Zu zeichnen" if case["state"] in _TO_SIGN and signable else "Vorgeschlagen"


def _ended(case: Json) -> str:
    """Says how the decision ended where the state tells only what followed."""
    for name, words in (("revocation", "aufgehoben"), ("withdrawal", "zurückgenommen")):
        if case[name] is not None and case["state"] not in _ENDED:
            return f"; {words} (Eintrag {case[name]['entry']})"
    return ""


def _held(one: Json) -> str:
    money = f"{_euros(one['reserved'])} vorgemerkt, {_euros(one['committed'])} gebunden"
    return f"- Haushalt {one['year']}: {money}"


def _engine(case: Json) -> Iterator[str]:
    proposed = case["proposed_by_engine"]
    if proposed is not None:
        yield (
            f"## Vorschlag des Programms (Eintrag {proposed['entry']})\n"
            f"{_outcome(proposed['outcome'])}. {proposed['reason']}"
        )


def _listed(title: str, items: Iterable[str]) -> Iterator[str]:
    lines = [f"- {one}" for one in items]
    if lines:
        yield f"## {title}\n" + "\n".join(lines)


def _unconfirmed(case: Json) -> Iterator[str]:
    """Lists what is still to be confirmed while somebody may sign."""
    if case["state"] in _TO_SIGN:
        yield from _listed("Vor Zeichnung zu bestätigen", case["unconfirmed"])


def _outcome(outcome: str | None) -> str:
    return _NONE if outcome is None else Outcome(outcome).german


def _amount(amount: Json | None) -> str:
    if amount is None or not amount["by_year"]:
        return ""
    return f", {money_of(amount)}"


def _day(text: str) -> str:
    return f"{date.fromisoformat(text):%d.%m.%Y}"


def _euros(text: str) -> str:
    return euros(cents_of(text))


def _short(text: str) -> str:
    return _euros(text).removesuffix(" €")
