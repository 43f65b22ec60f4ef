"""Deadlines worked out by hand: weekends, holidays, short months, the post and its dates."""

from datetime import date

import pytest
from tests.unit.builders import shipped, with_parameters, without_value

from grantrules.engine.deadline import (
    deadline_of,
    extended_deadline,
    information_deadline,
    posted_deadline,
)
from grantrules.model.deadline import Deadline
from grantrules.model.errors import CalendarError, ExtensionError
from grantrules.model.land import Land
from grantrules.model.period import Period
from grantrules.model.problem import Problem
from grantrules.model.window import DeadlineKind
from grantrules.rulebook.loading import load_rulebook

FRIST, TERMIN = DeadlineKind.FRIST, DeadlineKind.TERMIN
AUSSCHLUSSFRIST = DeadlineKind.AUSSCHLUSSFRIST
FOUR_WEEKS = Period.of("4W")


@pytest.mark.parametrize(
    ("event", "period", "last", "end"),
    [
        # Friday, Saturday, Sunday
        (date(2025, 12, 5), "4W", date(2026, 1, 2), date(2026, 1, 2)),
        (date(2025, 12, 6), "4W", date(2026, 1, 3), date(2026, 1, 5)),
        (date(2026, 11, 1), "2W", date(2026, 11, 15), date(2026, 11, 16)),
        # Good Friday to Easter Monday; a leap day's month later is Good Friday 2024
        (date(2026, 3, 6), "4W", date(2026, 4, 3), date(2026, 4, 7)),
        (date(2024, 2, 29), "1M", date(2024, 3, 29), date(2024, 4, 2)),
        # Ascension, Whit Monday, Corpus Christi
        (date(2026, 4, 16), "4W", date(2026, 5, 14), date(2026, 5, 15)),
        (date(2026, 4, 23), "1M", date(2026, 5, 23), date(2026, 5, 26)),
        (date(2026, 5, 7), "4W", date(2026, 6, 4), date(2026, 6, 5)),
        # 1 May, 3 October, 1 November
        (date(2026, 4, 3), "4W", date(2026, 5, 1), date(2026, 5, 4)),
        (date(2025, 9, 3), "1M", date(2025, 10, 3), date(2025, 10, 6)),
        (date(2026, 9, 3), "1M", date(2026, 10, 3), date(2026, 10, 5)),
        (date(2027, 10, 1), "1M", date(2027, 11, 1), date(2027, 11, 2)),
        # no holidays of the Land: 31 October (but in 2017), 6 January
        (date(2025, 10, 30), "1D", date(2025, 10, 31), date(2025, 10, 31)),
        (date(2017, 10, 30), "1D", date(2017, 10, 31), date(2017, 11, 2)),
        (date(2025, 12, 6), "1M", date(2026, 1, 6), date(2026, 1, 6)),
        # Christmas and the end of the year
        (date(2025, 12, 15), "10D", date(2025, 12, 25), date(2025, 12, 29)),
        (date(2025, 12, 1), "1M", date(2026, 1, 1), date(2026, 1, 2)),
        (date(2024, 12, 31), "1Y", date(2025, 12, 31), date(2025, 12, 31)),
        # months without a 29th, 30th or 31st
        (date(2025, 1, 31), "1M", date(2025, 2, 28), date(2025, 2, 28)),
        (date(2024, 1, 31), "1M", date(2024, 2, 29), date(2024, 2, 29)),
        (date(2026, 1, 31), "1M", date(2026, 2, 28), date(2026, 3, 2)),
        (date(2026, 12, 31), "6M", date(2027, 6, 30), date(2027, 6, 30)),
        (date(2025, 8, 31), "6M", date(2026, 2, 28), date(2026, 3, 2)),
        (date(2024, 2, 29), "2Y", date(2026, 2, 28), date(2026, 3, 2)),
    ],
    ids=str,
)
def test_a_frist_moves_to_the_next_working_day_and_a_termin_stays(
    event: date, period: str, last: date, end: date
) -> None:
    ends = [deadline_of(event, Period.of(period), kind, Land.RP).end for kind in DeadlineKind]

    assert dict(zip(DeadlineKind, ends, strict=True)) == {
        FRIST: end,
        TERMIN: last,
        AUSSCHLUSSFRIST: end,
    }


def test_holidays_are_those_of_the_land() -> None:
    ends = {
        land: deadline_of(date(2025, 12, 6), Period.of("1M"), FRIST, land).end
        for land in (Land.RP, Land.BW)
    }

    assert ends == {Land.RP: date(2026, 1, 6), Land.BW: date(2026, 1, 7)}


@pytest.mark.parametrize(
    ("posted_on", "notified", "end"),
    [
        # The third day up to 2024, although the letter counts as known in 2025.
        (date(2024, 12, 27), date(2024, 12, 30), date(2025, 1, 27)),
        (date(2024, 12, 28), date(2024, 12, 31), date(2025, 1, 28)),
        (date(2024, 12, 29), date(2025, 1, 1), date(2025, 1, 29)),
        (date(2024, 12, 30), date(2025, 1, 2), date(2025, 1, 30)),
        (date(2024, 12, 31), date(2025, 1, 3), date(2025, 1, 31)),
        # The fourth day since 2025. Neither holiday nor weekend moves that day itself.
        (date(2025, 1, 1), date(2025, 1, 5), date(2025, 2, 3)),
        (date(2025, 1, 2), date(2025, 1, 6), date(2025, 2, 3)),
        (date(2025, 12, 1), date(2025, 12, 5), date(2026, 1, 2)),
        (date(2025, 12, 2), date(2025, 12, 6), date(2026, 1, 5)),
        (date(2025, 12, 21), date(2025, 12, 25), date(2026, 1, 22)),
        (date(2024, 2, 26), date(2024, 2, 29), date(2024, 3, 28)),
    ],
    ids=str,
)
def test_a_posted_letter_counts_as_known_by_the_law_of_the_day_of_posting(
    posted_on: date, notified: date, end: date
) -> None:
    found = posted_deadline(posted_on, FOUR_WEEKS, FRIST, shipped())

    assert isinstance(found, Deadline)
    assert (found.notified, found.end) == (notified, end)


def test_an_event_is_its_own_notification() -> None:
    assert deadline_of(date(2025, 12, 6), FOUR_WEEKS, FRIST, Land.RP).notified == date(2025, 12, 6)


def test_every_step_is_told_in_its_order() -> None:
    found = posted_deadline(date(2025, 12, 2), FOUR_WEEKS, FRIST, shipped())

    assert isinstance(found, Deadline)
    assert found.steps == (
        "Aufgabe zur Post am 02.12.2025.",
        (
            "Die Bekanntgabe gilt am 4. Tag nach der Aufgabe zur Post als bewirkt: 06.12.2025. "
            "Maßgeblich ist der Tag der Aufgabe: § 41 Abs. 2 VwVfG in der Fassung ab 1. Januar "
            "2025 (Fassung durch Rechtsreferat zu bestätigen)."
        ),
        "Der 06.12.2025 ist ein Samstag; der Tag der Bekanntgabe verschiebt sich dadurch nicht.",
        (
            "Die Frist von 4 Wochen beginnt am Tag danach und endet mit Ablauf des 03.01.2026 "
            "(§§ 187 Abs. 1, 188 Abs. 2 BGB)."
        ),
        (
            "Der 03.01.2026 ist ein Samstag und der 04.01.2026 ein Sonntag; die Frist endet mit "
            "Ablauf des 05.01.2026 (§ 31 Abs. 3 VwVfG)."
        ),
    )


def test_an_event_takes_the_place_of_posting_and_notification() -> None:
    found = deadline_of(date(2025, 12, 5), FOUR_WEEKS, FRIST, Land.RP)

    assert found.steps == (
        "Der Tag der Bekanntgabe oder des Ereignisses ist der 05.12.2025.",
        (
            "Die Frist von 4 Wochen beginnt am Tag danach und endet mit Ablauf des 02.01.2026 "
            "(§§ 187 Abs. 1, 188 Abs. 2 BGB)."
        ),
    )


def test_an_assumed_fiction_is_told_as_one() -> None:
    book = with_parameters(shipped(), notification_fiction_days="2")

    found = posted_deadline(date(2025, 12, 1), FOUR_WEEKS, FRIST, book)

    assert isinstance(found, Deadline)
    assert found.notified == date(2025, 12, 3)
    assert found.steps[2] == (
        "„Bekanntgabefiktion in Tagen nach Aufgabe zur Post“ beruht auf einer Annahme "
        "(Festlegung im Test)."
    )


def test_the_period_for_documents_is_that_of_the_rule_book() -> None:
    found = information_deadline(date(2025, 12, 1), shipped())

    assert isinstance(found, Deadline)
    assert (found.notified, found.end) == (date(2025, 12, 5), date(2026, 1, 2))
    assert found.steps[-1] == (
        "„Frist für nachgeforderte Unterlagen“ beruht auf einer Annahme (Vier Wochen ab "
        "Bekanntgabe; nicht veröffentlicht)."
    )


def test_another_period_for_documents_needs_no_line_of_python() -> None:
    found = information_deadline(
        date(2025, 12, 1), with_parameters(shipped(), information_period="1M")
    )

    assert isinstance(found, Deadline)
    assert found.end == date(2026, 1, 5)


@pytest.mark.parametrize("day", [date(2002, 12, 31), date(1999, 1, 1)])
def test_without_a_fiction_in_force_there_is_a_problem_and_no_deadline(day: date) -> None:
    found = posted_deadline(day, FOUR_WEEKS, FRIST, shipped())

    assert isinstance(found, Problem)
    assert found.code == "notification_fiction_days.missing"


@pytest.mark.parametrize("name", ["information_period", "notification_fiction_days"])
def test_an_unset_parameter_is_named(name: str) -> None:
    found = information_deadline(date(2025, 12, 1), without_value(shipped(), name))

    assert isinstance(found, Problem)
    assert found.code == f"{name}.missing"


def test_the_period_for_documents_is_not_carried_back() -> None:
    found = information_deadline(date(2024, 12, 31), shipped())

    assert isinstance(found, Problem)
    assert found.code == "information_period.missing"


def test_a_programme_whose_law_nobody_has_read_has_no_fiction() -> None:
    book = load_rulebook("integrationsbeauftragte-bw")

    assert isinstance(posted_deadline(date(2026, 1, 2), FOUR_WEEKS, FRIST, book), Problem)


@pytest.mark.parametrize(
    ("event", "period", "day"),
    [
        (date(1990, 12, 31), "4W", "31.12.1990"),
        (date(2101, 1, 1), "1D", "01.01.2101"),
        (date(2100, 12, 1), "1M", "01.01.2101"),
        (date(2100, 12, 31), "999Y", "31.12.3099"),
        (date.max, "1D", "31.12.9999"),
    ],
)
def test_no_end_is_guessed_where_holidays_are_unknown(event: date, period: str, day: str) -> None:
    with pytest.raises(CalendarError, match=f"^Der {day} liegt außerhalb der Jahre 1991 bis 2100"):
        deadline_of(event, Period.of(period), FRIST, Land.RP)


def test_a_letter_of_a_year_without_known_holidays_has_no_deadline() -> None:
    with pytest.raises(CalendarError, match=r"31\.12\.9999"):
        posted_deadline(date.max, FOUR_WEEKS, FRIST, shipped())


def test_the_first_and_the_last_known_year_count() -> None:
    assert deadline_of(date(1991, 1, 1), Period.of("1D"), FRIST, Land.RP).end == date(1991, 1, 2)
    assert deadline_of(date(2100, 12, 1), Period.of("30D"), FRIST, Land.RP).end.year == 2100


@pytest.mark.parametrize(
    ("until", "end"),
    [
        (date(2026, 1, 16), date(2026, 1, 16)),
        # a Saturday; Good Friday to Easter Monday
        (date(2026, 1, 17), date(2026, 1, 19)),
        (date(2026, 4, 3), date(2026, 4, 7)),
    ],
)
def test_an_extended_period_ends_on_a_working_day(until: date, end: date) -> None:
    before = Deadline(end=date(2026, 1, 2), notified=date(2025, 12, 5), steps=("Vorher.",))

    found = extended_deadline(before, until, FRIST, Land.RP)

    assert (found.end, found.notified, found.steps[0]) == (end, before.notified, "Vorher.")
    assert "§ 31 Abs. 7 VwVfG" in found.steps[2]


@pytest.mark.parametrize(
    ("until", "kind", "said"),
    [
        (date(2026, 1, 2), FRIST, "Die Frist endet schon mit Ablauf des 02.01.2026"),
        (date(2026, 1, 16), TERMIN, "die Behörde bestimmt einen neuen"),
        (date(2026, 1, 16), AUSSCHLUSSFRIST, "lässt sich nicht verlängern"),
    ],
)
def test_what_cannot_be_extended_is_refused(until: date, kind: DeadlineKind, said: str) -> None:
    before = Deadline(end=date(2026, 1, 2), notified=date(2025, 12, 5), steps=())

    with pytest.raises(ExtensionError, match=said):
        extended_deadline(before, until, kind, Land.RP)
