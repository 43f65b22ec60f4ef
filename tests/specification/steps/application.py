"""Sentences that state applications, and what in them differs from a complete one."""

from datetime import date, datetime, timedelta

from tests.specification.case import Case, Json
from tests.specification.complete_application import complete_application
from tests.specification.entry import ENTRY_BY_HEADING, Entry, Kind, json_value
from tests.specification.parameter_types import BOOK
from tests.specification.steps.language import given
from tests.specification.vocabulary import Table

from grantrules.model.district import District

_DISTRICT_BY_NAME = {one.full_name: one for one in BOOK.districts}


@given("ein (weiterer )vollständiger Antrag {Gebietskörperschaft} für das Jahr {Jahr}")
def complete(case: Case, district: District, year: int) -> Case:
    return case.asking(complete_application(district, year, len(case.applications) + 1))


@given("folgende Anträge für das Jahr {Jahr}:")
def several(case: Case, year: int, table: Table) -> Case:
    headings, *rows = table
    for row in rows:
        stated = dict(zip(headings, row, strict=True))
        case = case.asking(_stated(stated, year, len(case.applications) + 1))
    return case


@given(
    "je ein vollständiger Antrag aller 36 Gebietskörperschaften für das Jahr {Jahr}, "
    "eingegangen im Abstand von einer Minute"
)
def all_districts(case: Case, year: int) -> Case:
    for number, district in enumerate(BOOK.districts):
        application = complete_application(district, year, number + 1)
        first = datetime.fromisoformat(application["received_at"])
        received = (first + timedelta(minutes=number)).isoformat()
        case = case.asking({**application, "received_at": received})
    return case


@given("die/der {Angabe} betragen/beträgt {Größe}")
def measured(case: Case, entry: Entry, text: str) -> Case:
    if entry.kind not in {Kind.MONEY, Kind.POSTS}:
        raise ValueError(f"„{entry.heading}“ ist keine Größe.")
    return case.stating(entry.key, json_value(entry, text))


@given("der Förderzeitraum reicht vom {Datum} bis zum {Datum}")
def period(case: Case, first: date, last: date) -> Case:
    started = case.stating("funding_start", first.isoformat())
    return started.stating("funding_end", last.isoformat())


@given("der Tag des/der {Angabe} ist der {Datum}")
def on_day(case: Case, entry: Entry, day: date) -> Case:
    if entry.kind is not Kind.DAY:
        raise ValueError(f"„{entry.heading}“ ist kein Tag.")
    return case.stating(entry.key, day.isoformat())


@given("der Antrag ist am {Zeitpunkt} eingegangen")
def received(case: Case, moment: str) -> Case:
    return case.stating("received_at", moment)


@given("der Antrag war am {Zeitpunkt} vollständig")
def completed(case: Case, moment: str) -> Case:
    return case.stating("completed_at", moment)


@given("die Angabe {Angabe} lautet {Text}")
def says(case: Case, entry: Entry, text: str) -> Case:
    return case.stating(entry.key, json_value(entry, text))


@given("die Angabe {Angabe} {Lücke}")
def gap(case: Case, entry: Entry, how: str) -> Case:
    return case.stating(entry.key, None) if how == "fehlt" else case.blurring(entry.key)


def _stated(stated: dict[str, str], year: int, number: int) -> Json:
    district = _DISTRICT_BY_NAME.get(stated.pop("Antragsteller"))
    if district is None:
        raise ValueError("In der Spalte „Antragsteller“ steht keine der 36 Gebietskörperschaften.")
    entries = {ENTRY_BY_HEADING[heading]: text for heading, text in stated.items()}
    values = {entry.key: json_value(entry, text) for entry, text in entries.items()}
    return {**complete_application(district, year, number), **values}
