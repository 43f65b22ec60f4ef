"""The steps of a deadline in German: one sentence a step, each with its paragraph."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import assert_never

from grantrules.engine.parameter_value import InForceValue
from grantrules.engine.spelling import german_day, listed
from grantrules.engine.working_day import holiday_name, is_working_day
from grantrules.model.basis import BasisKind
from grantrules.model.land import Land
from grantrules.model.period import Period, Unit
from grantrules.model.window import DeadlineKind

_NOUNS = {
    DeadlineKind.FRIST: "die Frist",
    DeadlineKind.TERMIN: "der Zeitraum",
    DeadlineKind.AUSSCHLUSSFRIST: "die Ausschlussfrist",
}
_WEEKEND = {5: "ein Samstag", 6: "ein Sonntag"}
# Only months without a 29th, 30th or 31st day are ever named.
_SHORT_MONTHS = {2: "Februar", 4: "April", 6: "Juni", 9: "September", 11: "November"}


def event_step(event: date) -> str:
    """Says which day the period runs from."""
    return f"Der Tag der Bekanntgabe oder des Ereignisses ist der {german_day(event)}."


def posting_steps(
    posted_on: date, days: InForceValue, notified: date, land: Land
) -> tuple[str, ...]:
    """Says when a letter counts as known, by which version of the law; that day is not moved."""
    known = (
        f"Die Bekanntgabe gilt am {days.value}. Tag nach der Aufgabe zur Post als bewirkt: "
        f"{german_day(notified)}. Maßgeblich ist der Tag der Aufgabe: {days.basis.citation}."
    )
    stays = (
        f"Der {german_day(notified)} ist {day_off(notified, land)}; der Tag der Bekanntgabe "
        "verschiebt sich dadurch nicht."
    )
    unmoved = () if is_working_day(notified, land) else (stays,)
    return f"Aufgabe zur Post am {german_day(posted_on)}.", known, *unmoved


def assumption_steps(*figures: InForceValue) -> tuple[str, ...]:
    """Says which of the figures rest on an assumption."""
    return tuple(
        f"„{one.title}“ beruht auf einer Annahme ({one.basis.citation})."
        for one in figures
        if one.basis.kind is BasisKind.ASSUMPTION
    )


def period_step(event: date, period: Period, last: date, kind: DeadlineKind) -> str:
    """Says when the period begins and which day is its last."""
    article, noun = _NOUNS[kind].split()
    begins = f"{article.capitalize()} {noun} von {period.dative} beginnt am Tag danach und endet"
    if period.unit is Unit.DAY:
        return f"{begins} mit Ablauf des {german_day(last)} (§§ 187 Abs. 1, 188 Abs. 1 BGB)."
    if period.unit is not Unit.WEEK and last.day < event.day:
        month = f"{_SHORT_MONTHS[last.month]} {last.year}"
        return (
            f"{begins}, weil der {month} keinen {event.day}. Tag hat, mit Ablauf seines letzten "
            f"Tages, des {german_day(last)} (§§ 187 Abs. 1, 188 Abs. 2 und 3 BGB)."
        )
    return f"{begins} mit Ablauf des {german_day(last)} (§§ 187 Abs. 1, 188 Abs. 2 BGB)."


def moving_steps(last: date, end: date, kind: DeadlineKind, land: Land) -> tuple[str, ...]:
    """Says why a last day that is no working day is moved, or is not; else nothing."""
    if is_working_day(last, land):
        return ()
    match kind:
        case DeadlineKind.TERMIN:
            stays = "der Termin ist auch an diesem Tag einzuhalten (§ 31 Abs. 5 VwVfG)"
            return (f"Der {german_day(last)} ist {day_off(last, land)}; {stays}.",)
        case DeadlineKind.FRIST | DeadlineKind.AUSSCHLUSSFRIST:
            days = [f"{german_day(day)} ist {day_off(day, land)}" for day in _days(last, end)]
            first, *others = days
            skipped = listed([first, *(f"der {one.replace(' ist ', ' ', 1)}" for one in others)])
            moved = f"{_NOUNS[kind]} endet mit Ablauf des {german_day(end)}"
            return (f"Der {skipped}; {moved} (§ 31 Abs. 3 VwVfG).",)
        case _:
            assert_never(kind)


def extension_steps(before: date, until: date) -> tuple[str, str]:
    """Says that a period is extended, from which last day to which."""
    over = f"Bisher endet die Frist mit Ablauf des {german_day(before)}."
    longer = f"Sie wird bis zum {german_day(until)} verlängert"
    return over, f"{longer}; das geht auch, wenn sie schon abgelaufen ist (§ 31 Abs. 7 VwVfG)."


def day_off(day: date, land: Land) -> str:
    """Says why a day is no working day: ein Samstag, ein gesetzlicher Feiertag (Karfreitag)."""
    weekend, holiday = _WEEKEND.get(day.weekday()), holiday_name(day, land)
    if holiday is None:
        return str(weekend)
    return f"{weekend or 'ein gesetzlicher Feiertag'} ({holiday})"


def _days(first: date, end: date) -> Iterator[date]:
    return (first + timedelta(days=passed) for passed in range((end - first).days))
