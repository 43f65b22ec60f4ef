"""Cases of the register (Vorgänge) as pages and tables that people read."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from rich import box
from rich.table import Table
from rich.text import Text

from grantrules.engine.spelling import german_moment
from grantrules.model.finding import Status
from grantrules.model.money import cents_of, euros
from grantrules.model.proposal import Outcome
from grantrules.report.text import one_line, visible
from grantrules.report.words import COMMON_WORDS

Json = Mapping[str, Any]
_NONE = "–"
_UNKNOWN = "nicht bestimmbar"
_FORGOTTEN = "gelöschte Person"


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
            (_NONE if one["amount"] is None else _short(one["amount"]["total"]),),
            (to_do(one),),
        )
        table.add_row(*(Text("\n".join(map(one_line, lines))) for lines in cells))
    return table


def to_do(case: Json) -> str:
    """Says what a case is waiting for."""
    state, outcome = case["state"], case["outcome"]
    if case["corrections"]:
        return f"Berichtigung {case['corrections'][0]['entry']} bestätigen"
    unheeded = [one["entry"] for one in case["facts_held"] if one["dismissal"] is None]
    if unheeded:
        return f"neue Angaben ansehen (Eintrag {unheeded[-1]})"
    if state == "asked":
        return f"Frist bis {_day(case['request']['due_on'])}"
    if state in {"proposed", "overridden"}:
        return _before_signing(outcome, case["unconfirmed"])
    return "zweite Unterschrift" if state == "signed_once" else _NONE


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


def case_page(case: Json, states: Mapping[str, str]) -> str:
    """Writes the page of one case: where it stands, what is proposed, who did what."""
    applicant = case["applicant"] or {}
    head = [
        f"- Antragsteller: {applicant.get('name') or _UNKNOWN}",
        f"- AGS: {applicant.get('ags') or _UNKNOWN}",
        f"- Stand: {states[case['state']]}",
        f"- Zu zeichnen: {_outcome(case['outcome'])}{_amount(case['amount'])}",
        f"- Ausgezahlt: {_euros(case['paid'])}",
        *map(_held, case["held"]),
    ]
    sections = [
        f"# Vorgang {case['reference']}",
        "\n".join(head),
        *_engine(case),
        *_listed("Widersprüchliche Angaben unter diesem Aktenzeichen", case["contradicting"]),
        *_listed("Vor Zeichnung zu bestätigen", case["unconfirmed"]),
        *_listed("Was Menschen getan haben", _acts(case)),
    ]
    return visible("\n\n".join(sections) + "\n")


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


def _acts(case: Json) -> list[str]:
    """Lists everything that people did, oldest first."""
    single = [("override", _override), ("request", _request), ("decision", _decision)]
    several = [
        ("findings", _finding),
        ("signatures", _signature),
        ("corrections", _correction),
        ("facts_held", _facts_held),
    ]
    acts = [(case[name], say) for name, say in single if case[name] is not None]
    acts += [(one, say) for name, say in several for one in case[name]]
    acts += [(one["dismissal"], _dismissal) for one in case["facts_held"] if one["dismissal"]]
    return [
        f"{german_moment(datetime.fromisoformat(one['at']))}, {one['name'] or _FORGOTTEN}, "
        f"Eintrag {one['entry']}: {say(one)}"
        for one, say in sorted(acts, key=lambda act: act[0]["entry"])
    ]


def _override(one: Json) -> str:
    return (
        f"schlägt abweichend vor: {_outcome(one['outcome'])}{_amount(one['amount'])}. "
        f"{one['reason']}{_passed_over(one)}"
    )


def _passed_over(one: Json) -> str:
    passed = ", ".join(one["passed_over"])
    return f" Übergangen werden besser platzierte Vorgänge: {passed}." if passed else ""


def _request(one: Json) -> str:
    return (
        f"hat am {_day(one['posted_on'])} Angaben nachgefordert; Frist bis {_day(one['due_on'])}. "
        f"{' '.join(one['steps'])}"
    )


def _decision(one: Json) -> str:
    first, second = one["signatures"]
    return (
        f"Entscheidung: {_outcome(one['outcome'])}{_amount(one['amount'])} "
        f"(Unterschriften: Einträge {first} und {second})"
    )


def _finding(one: Json) -> str:
    return f"stellt fest: {one['rule']} {Status(one['status']).german}. {one['reason']}"


def _signature(one: Json) -> str:
    return f"zeichnet Eintrag {one['proposal']} ({one['place']}. Unterschrift)"


def _correction(one: Json) -> str:
    return f"will Eintrag {one['supersedes']} berichtigen. {one['reason']}"


def _facts_held(one: Json) -> str:
    changed = ", ".join(COMMON_WORDS.label(key) for key in one["changed"])
    return (
        f"nimmt neue Angaben entgegen, die der Vorgang nicht mehr aufnimmt; anders ist: {changed}. "
        f"Sie stehen im Eintrag („grantrules explain {one['entry']}“)."
    )


def _dismissal(one: Json) -> str:
    return f"befindet, dass die Angaben aus Eintrag {one['facts']} nichts ändern. {one['reason']}"


def _outcome(outcome: str | None) -> str:
    return _NONE if outcome is None else Outcome(outcome).german


def _amount(amount: Json | None) -> str:
    if amount is None or not amount["by_year"]:
        return ""
    years = ", ".join(f"{one['year']}: {_euros(one['amount'])}" for one in amount["by_year"])
    return (
        f", {_euros(amount['total'])} (Personal {_euros(amount['salary'])}, Sachkosten "
        f"{_euros(amount['material'])}; {years})"
    )


def _day(text: str) -> str:
    return f"{date.fromisoformat(text):%d.%m.%Y}"


def _euros(text: str) -> str:
    return euros(cents_of(text))


def _short(text: str) -> str:
    return _euros(text).removesuffix(" €")
