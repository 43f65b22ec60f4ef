"""Sentences that state applications, and what in them differs from a complete one."""

from datetime import date, datetime, timedelta

from grantrules.model.district import District
from grantrules.model.fact import FactKind
from grantrules.specification.case import Case
from grantrules.specification.entry import Entry, json_value
from grantrules.specification.german_value import MisspeltError
from grantrules.specification.programme import Json
from grantrules.specification.sentence import Rows, given
from grantrules.specification.table_columns import APPLICATIONS


@given(
    "ein (weiterer )vollständiger Antrag {Gebietskörperschaft} für das Jahr {Jahr}",
    example="ein vollständiger Antrag {Gebietskörperschaft} für das Jahr 2026",
    says="Ein Antrag, der alle Regeln erfüllt; davon geht jedes Szenario aus.",
)
def complete(case: Case, district: District, year: int) -> Case:
    """A complete application, from which a scenario sets out."""
    return case.asking(_next(case, district, year))


@given(
    "folgende Anträge für das Jahr {Jahr}:",
    example="folgende Anträge für das Jahr 2026:",
    says="Mehrere vollständige Anträge, die sich in den Spalten der Tabelle unterscheiden.",
    table=APPLICATIONS,
)
def several(case: Case, year: int, rows: Rows) -> Case:
    """Several applications that differ in the columns of the table."""
    for row in rows:
        values = {case.programme.entry(heading).key: value for heading, value in row.items()}
        district = values.pop("applicant")
        case = case.asking({**_next(case, district, year), **values})
    return case


@given(
    "je ein vollständiger Antrag aller {Zahl} Gebietskörperschaften für das Jahr {Jahr}, "
    "eingegangen im Abstand von einer Minute",
    example="je ein vollständiger Antrag aller {Anzahl} Gebietskörperschaften für das Jahr 2026, "
    "eingegangen im Abstand von einer Minute",
    says="Jeder Antragsberechtigte des Programms stellt einen Antrag, jede Minute einer.",
)
def all_districts(case: Case, count: int, year: int) -> Case:
    """Every applicant of the programme asks, one a minute."""
    districts = case.programme.book.districts
    if len(districts) != count:
        raise MisspeltError(f"Das Programm hat {len(districts)} Gebietskörperschaften.")
    for minute, district in enumerate(districts):
        application = _next(case, district, year)
        first = datetime.fromisoformat(application["received_at"])
        received = (first + timedelta(minutes=minute)).isoformat()
        case = case.asking({**application, "received_at": received})
    return case


@given(
    "die/der {Angabe} betragen/beträgt {Größe}",
    example="die Personalkosten betragen 72.500,00 €",
    says="Ein Betrag oder der Stellenumfang des zuletzt genannten Antrags.",
)
def measured(case: Case, entry: Entry, text: str) -> Case:
    """An amount or a share of the newest application."""
    if entry.kind not in {FactKind.MONEY, FactKind.FTE}:
        raise MisspeltError(
            f"„{entry.heading}“ ist keine Größe. Bitte „die Angabe {entry.heading} lautet „…““."
        )
    return case.stating(entry.key, json_value(entry, text))


@given(
    "der Förderzeitraum reicht vom {Datum} bis zum {Datum}",
    example="der Förderzeitraum reicht vom 01.07.2026 bis zum 31.12.2026",
    says="Förderbeginn und Förderende des zuletzt genannten Antrags.",
)
def period(case: Case, first: date, last: date) -> Case:
    """The funding period of the newest application."""
    started = case.stating("funding_start", first.isoformat())
    return started.stating("funding_end", last.isoformat())


@given(
    "der Tag des/der {Angabe} ist der {Datum}",
    example="der Tag des Arbeitsvertrags ist der 15.12.2025",
    says="Ein Tag, den der zuletzt genannte Antrag angibt.",
)
def on_day(case: Case, entry: Entry, day: date) -> Case:
    """A day of the newest application."""
    if entry.kind is not FactKind.DAY:
        raise MisspeltError(f"„{entry.heading}“ ist kein Tag.")
    return case.stating(entry.key, day.isoformat())


@given(
    "der Antrag ist am {Zeitpunkt} eingegangen",
    example="der Antrag ist am 16.08.2025 um 08:30:00 Uhr eingegangen",
    says="Wann der zuletzt genannte Antrag bei der Behörde einging.",
)
def received(case: Case, moment: str) -> Case:
    """When the newest application arrived."""
    return case.stating("received_at", moment)


@given(
    "der Antrag war am {Zeitpunkt} vollständig",
    example="der Antrag war am 05.12.2025 um 09:00:00 Uhr vollständig",
    says="Wann der zuletzt genannte Antrag vollständig war; ohne diesen Satz bei Eingang.",
)
def completed(case: Case, moment: str) -> Case:
    """When the newest application was complete."""
    return case.stating("completed_at", moment)


@given(
    "die Angabe {Angabe} lautet {Text}",
    example="die Angabe Finanzierungsplan lautet „nein“",
    says="Irgendeine Angabe des zuletzt genannten Antrags, geschrieben wie in den Sätzen.",
)
def says(case: Case, entry: Entry, text: str) -> Case:
    """Any entry of the newest application, as it would stand in its cell."""
    return case.stating(entry.key, json_value(entry, text))


@given(
    "die Angabe {Angabe} {Lücke}",
    example="die Angabe Personalkosten fehlt",
    says="Eine Angabe des zuletzt genannten Antrags ist leer oder nicht zu lesen.",
)
def gap(case: Case, entry: Entry, how: str) -> Case:
    """An entry that is empty or cannot be read."""
    return case.stating(entry.key, None) if how == "fehlt" else case.blurring(entry.key)


def _next(case: Case, district: District, year: int) -> Json:
    number = len(case.applications) + 1
    return case.programme.complete_application(district, year, number)
