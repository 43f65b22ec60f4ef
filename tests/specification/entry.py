"""The entries of an application: the headings of the contract, their keys and what they hold."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Kind(StrEnum):
    TEXT = "text"
    MOMENT = "moment"
    DAY = "day"
    POSTS = "posts"
    MONEY = "money"
    ANSWER = "answer"


@dataclass(frozen=True)
class Entry:
    """One column of the list workbook (Angabe)."""

    heading: str
    key: str
    kind: Kind


# Section 2 of the contract, in its order.
ENTRIES = (
    Entry("Aktenzeichen", "reference", Kind.TEXT),
    Entry("Eingang am", "received_at", Kind.MOMENT),
    Entry("Vollständig am", "completed_at", Kind.MOMENT),
    Entry("AGS", "ags", Kind.TEXT),
    Entry("Antragsteller", "applicant", Kind.TEXT),
    Entry("Förderbeginn", "funding_start", Kind.DAY),
    Entry("Förderende", "funding_end", Kind.DAY),
    Entry("Stellenumfang (VZÄ)", "fte", Kind.POSTS),
    Entry("Arbeitsvertrag vom", "contract_signed_on", Kind.DAY),
    Entry("Vorzeitiger Beginn zugestimmt am", "early_start_approved_on", Kind.DAY),
    Entry("Personalkosten", "salary_costs", Kind.MONEY),
    Entry("Sachkosten", "material_costs", Kind.MONEY),
    Entry("Drittmittel Personal", "third_party_salary", Kind.MONEY),
    Entry("Drittmittel Sach", "third_party_material", Kind.MONEY),
    Entry("Andere Landesmittel", "other_state_funds", Kind.MONEY),
    Entry("Eigenmittel", "own_funds", Kind.MONEY),
    Entry("Gesamtfinanzierung gesichert", "financing_secured", Kind.ANSWER),
    Entry("Teilförderung akzeptiert", "partial_funding_accepted", Kind.ANSWER),
    Entry("Finanzierungsplan", "financing_plan", Kind.ANSWER),
    Entry("Stellenbeschreibung", "job_description", Kind.ANSWER),
    Entry("Unterschrift", "signed", Kind.ANSWER),
)
ENTRY_BY_HEADING: Mapping[str, Entry] = {one.heading: one for one in ENTRIES}
ENTRY_BY_KEY: Mapping[str, Entry] = {one.key: one for one in ENTRIES}

MONEY = r"-?(?:0|[1-9][0-9]{0,2}(?:\.[0-9]{3})*),[0-9]{2} €"
DAY = r"[0-9]{2}\.[0-9]{2}\.[0-9]{4}"
MOMENT = rf"{DAY} um [0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}} Uhr(?: \((?:Sommerzeit|Winterzeit)\))?"
POSTS = r"-?[0-9]{1,3},[0-9]{1,6} VZÄ"
_OFFSETS = {"Sommerzeit": "+02:00", "Winterzeit": "+01:00"}


class MisspeltError(ValueError):
    """A German value that is none; says so in German."""


def cents(text: str) -> int:
    """Reads 72.500,00 € and nothing else: points in their places, two decimals, the sign."""
    digits = _checked(MONEY, text, "ein Betrag wie 72.500,00 €")
    return int(re.sub(r"[., €]", "", digits))


def day(text: str) -> date:
    """Reads 16.08.2025 where the calendar has that day."""
    return _calendar(_checked(DAY, text, "ein Tag wie 16.08.2025"), "%d.%m.%Y").date()


def moment(text: str) -> str:
    """Reads 16.08.2025 um 08:30:00 Uhr as ISO 8601, with an offset only where one is stated."""
    checked = _checked(MOMENT, text, "ein Zeitpunkt wie 16.08.2025 um 08:30:00 Uhr")
    clock, _, season = checked.partition(" Uhr")
    read = _calendar(clock, "%d.%m.%Y um %H:%M:%S").isoformat()
    return read + (_OFFSETS[season.strip(" ()")] if season else "")


def posts(text: str) -> str:
    """Reads 0,5 VZÄ as a decimal."""
    checked = _checked(POSTS, text, "ein Stellenumfang wie 0,5 VZÄ")
    return checked.removesuffix(" VZÄ").replace(",", ".")


def decimal(amount: int) -> str:
    """Spells cents as JSON does."""
    sign, whole, rest = "-" if amount < 0 else "", abs(amount) // 100, abs(amount) % 100
    return f"{sign}{whole}.{rest:02d}"


def json_value(entry: Entry, text: str) -> str | bool:
    """Turns the German value of an entry into its JSON value."""
    match entry.kind:
        case Kind.TEXT:
            return text
        case Kind.MOMENT:
            return moment(text)
        case Kind.DAY:
            return day(text).isoformat()
        case Kind.POSTS:
            return posts(text)
        case Kind.MONEY:
            return decimal(cents(text))
        case Kind.ANSWER:
            return _checked("ja|nein", text, "ja oder nein") == "ja"


def _checked(pattern: str, text: str, expected: str) -> str:
    if re.fullmatch(pattern, text) is None:
        raise MisspeltError(f"„{text}“ ist nicht {expected}.")
    return text


def _calendar(text: str, form: str) -> datetime:
    try:
        return datetime.strptime(text, form)  # noqa: DTZ007 - a clock reading, not yet a moment
    except ValueError:
        raise MisspeltError(f"„{text}“ gibt es im Kalender nicht.") from None
