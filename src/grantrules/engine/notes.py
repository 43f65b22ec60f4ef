"""Notes: the words of a reason that are no facts, such as lists of missing entries."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from itertools import groupby
from typing import NamedTuple

from grantrules.engine.entries import Entries
from grantrules.engine.identity import Identity
from grantrules.engine.spelling import listed
from grantrules.engine.stated import Gaps
from grantrules.model.rule import Stage

UNKNOWN = "nicht bestimmbar"
_MOST_LISTED = 3
_UNDECIDED = (
    ", soweit das schon zu beurteilen ist: Der Antragsteller steht noch nicht fest; sobald er "
    "feststeht, wird es erneut geprüft"
)
NOTES: Mapping[str, str] = {
    "applicant_hint": "Hinweis zum Antragsteller",
    "applicant_caveat": "Vorbehalt, solange der Antragsteller nicht feststeht",
    "missing_list": "was fehlt",
    "unreadable_list": "was nicht lesbar ist",
    "period_years": "Jahre des Förderzeitraums",
    "unfunded_years": "Jahre ohne Ansatz",
    "period_months": "Zahl der Monate",
    "problem": "was der Beurteilung fehlt",
    "collision": "anderer Antrag",
    "budget_note": "Hinweis auf einen abweichenden Haushaltsansatz",
    "lot": "Ergebnis des Loses",
    "blocker": "wartender Antrag",
    "short_years": "Fehlbetrag je Jahr",
    "missing_reports": "Berichte, die fehlen",
}
"""Every {name} that a reason may use beside the facts, and what it stands for."""
_ANYWHERE = frozenset({"problem"})
_LATER: Mapping[Stage, frozenset[str]] = {
    Stage.PAYMENT: frozenset(),
    Stage.PROOF: frozenset({"missing_reports"}),
    Stage.REPAYMENT: frozenset(),
}


class Calendar(NamedTuple):
    """The months of a period, the money per year, and the years whose money the caller stated."""

    months: Mapping[int, Fraction] | None
    appropriated: Mapping[int, int]
    stated_years: frozenset[int]


def notes_at(stage: Stage) -> frozenset[str]:
    """Names the notes that a reason of this stage may use."""
    if stage.after_award:
        return _ANYWHERE | _LATER[stage]
    return frozenset(NOTES) - frozenset().union(*_LATER.values())


def notes_on(
    entries: Entries, gaps: Gaps, identity: Identity, calendar: Calendar
) -> dict[str, str]:
    """Writes the notes of one application."""
    answered_no = [f"{entries.place(key)}: nein" for key in gaps.refused]
    missing = [entries.place(key) for key in gaps.missing]
    strange = [
        f"{entries.place(key)}: {entries.value(key)} ist nicht glaubhaft"
        for key in gaps.implausible
    ]
    unreadable = [entries.place(key) for key in gaps.unreadable]
    return {
        "applicant_hint": identity.hint,
        "applicant_caveat": _UNDECIDED if identity.kind is None else "",
        "missing_list": "; ".join([*missing, *answered_no]),
        "unreadable_list": "; ".join([*unreadable, *strange]),
        **_period_notes(calendar),
    }


def year_list(years: Iterable[int]) -> str:
    """Lists years as a sentence does: 2025 und 2026, or 2025 bis 2206."""
    runs = groupby(enumerate(sorted(years)), key=lambda placed: placed[1] - placed[0])
    return listed([word for _, run in runs for word in _run([year for _, year in run])])


def _run(years: list[int]) -> list[str]:
    if len(years) > _MOST_LISTED:
        return [f"{years[0]} bis {years[-1]}"]
    return [str(year) for year in years]


def _period_notes(calendar: Calendar) -> dict[str, str]:
    months = calendar.months
    if months is None:
        unknown = dict.fromkeys(("period_years", "unfunded_years", "period_months"), UNKNOWN)
        return {**unknown, "budget_note": ""}
    stated = year_list(year for year in months if year in calendar.stated_years)
    return {
        "period_years": year_list(months),
        "unfunded_years": year_list(year for year in months if year not in calendar.appropriated),
        "period_months": _mixed(sum(months.values(), Fraction(0))),
        "budget_note": f"(Annahme: abweichender Haushaltsansatz für {stated}.)" if stated else "",
    }


def _mixed(number: Fraction) -> str:
    whole, rest = divmod(number.numerator, number.denominator)
    if not rest:
        return str(whole)
    return f"{whole} {rest}/{number.denominator}" if whole else f"{rest}/{number.denominator}"
