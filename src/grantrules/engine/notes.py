"""Notes: the words of a reason that are no facts, such as lists of missing entries."""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from grantrules.engine.identity import Identity
from grantrules.engine.spelling import listed
from grantrules.engine.stated import Gaps
from grantrules.model.application import Application
from grantrules.model.vocabulary import VOCABULARY

UNKNOWN = "nicht bestimmbar"
NOTES: Mapping[str, str] = {
    "applicant_hint": "Hinweis zum Antragsteller",
    "missing_list": "was fehlt",
    "unreadable_list": "was nicht lesbar ist",
    "period_years": "Jahre des Förderzeitraums",
    "unfunded_years": "Jahre ohne Ansatz",
    "period_months": "Zahl der Monate",
    "problem": "was der Beurteilung fehlt",
    "collision": "anderer Antrag",
    "lot": "Ergebnis des Loses",
    "blocker": "wartender Antrag",
    "short_years": "Fehlbetrag je Jahr",
}
"""Every {name} that a reason may use beside the facts, and what it stands for."""


def notes_on(
    application: Application,
    gaps: Gaps,
    identity: Identity,
    calendar: tuple[Mapping[int, Fraction] | None, Mapping[int, int]],
) -> dict[str, str]:
    """Writes the notes of one application; the calendar is its months and the appropriations."""
    months, appropriated = calendar
    answered_no = [f"{place(application, key)}: nein" for key in gaps.refused]
    missing = [place(application, key) for key in gaps.missing]
    strange = [f"{place(application, key)}: unglaubhaft" for key in gaps.implausible]
    unreadable = [place(application, key) for key in gaps.unreadable]
    return {
        "applicant_hint": identity.hint,
        "missing_list": "; ".join([*missing, *answered_no]),
        "unreadable_list": "; ".join([*unreadable, *strange]),
        **_period_notes(months, appropriated),
    }


def place(application: Application, key: str) -> str:
    """Names an entry with its cell: Personalkosten (Zelle Anträge!K18)."""
    label = VOCABULARY[key].label if key in VOCABULARY else "Aktenzeichen"
    cell = application.cells.get(key)
    return f"{label} (Zelle {cell})" if cell else label


def year_list(years: Iterable[int]) -> str:
    """Lists years as a sentence does: 2025 und 2026."""
    return listed([str(year) for year in sorted(years)])


def _period_notes(
    months: Mapping[int, Fraction] | None, appropriated: Mapping[int, int]
) -> dict[str, str]:
    if months is None:
        return dict.fromkeys(("period_years", "unfunded_years", "period_months"), UNKNOWN)
    return {
        "period_years": year_list(months),
        "unfunded_years": year_list(year for year in months if year not in appropriated),
        "period_months": _mixed(sum(months.values(), Fraction(0))),
    }


def _mixed(number: Fraction) -> str:
    whole, rest = divmod(number.numerator, number.denominator)
    if not rest:
        return str(whole)
    return f"{whole} {rest}/{number.denominator}" if whole else f"{rest}/{number.denominator}"
