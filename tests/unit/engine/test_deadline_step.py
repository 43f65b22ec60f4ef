"""The steps of a deadline, word by word."""

from datetime import date

import pytest
from tests.unit.builders import ASSUMED

from grantrules.engine.deadline_step import (
    assumption_steps,
    event_step,
    moving_steps,
    period_step,
    posting_steps,
)
from grantrules.engine.parameter_value import InForceValue
from grantrules.model.basis import Basis, BasisKind
from grantrules.model.land import Land
from grantrules.model.period import Period
from grantrules.model.window import DeadlineKind

FRIST, TERMIN = DeadlineKind.FRIST, DeadlineKind.TERMIN
AUSSCHLUSSFRIST = DeadlineKind.AUSSCHLUSSFRIST
FICTION = InForceValue(
    "Bekanntgabefiktion", 4, Basis(kind=BasisKind.LAW, citation="§ 41 VwVfG ab 2025")
)


def test_an_event_is_told() -> None:
    assert event_step(date(2025, 12, 5)) == (
        "Der Tag der Bekanntgabe oder des Ereignisses ist der 05.12.2025."
    )


def test_posting_and_notification_are_told_apart() -> None:
    assert posting_steps(date(2025, 12, 1), FICTION, date(2025, 12, 5), Land.RP) == (
        "Aufgabe zur Post am 01.12.2025.",
        (
            "Die Bekanntgabe gilt am 4. Tag nach der Aufgabe zur Post als bewirkt: 05.12.2025. "
            "Maßgeblich ist der Tag der Aufgabe: § 41 VwVfG ab 2025."
        ),
    )


def test_the_day_of_notification_stays_whatever_day_it_is() -> None:
    found = posting_steps(date(2025, 12, 21), FICTION, date(2025, 12, 25), Land.RP)

    assert " ".join(found[2:]) == (
        "Der 25.12.2025 ist ein gesetzlicher Feiertag (Erster Weihnachtstag); der Tag der "
        "Bekanntgabe verschiebt sich dadurch nicht."
    )


def test_only_an_assumption_is_told_as_one() -> None:
    law = InForceValue("Bekanntgabefiktion", 4, Basis(kind=BasisKind.LAW, citation="§ 41 VwVfG"))
    assumed = InForceValue("Nachfrist", "4W", ASSUMED)

    assert assumption_steps(law, assumed) == (
        "„Nachfrist“ beruht auf einer Annahme (Festlegung im Test).",
    )


@pytest.mark.parametrize(
    ("event", "period", "last", "kind", "step"),
    [
        (
            date(2025, 12, 5),
            "4W",
            date(2026, 1, 2),
            FRIST,
            (
                "Die Frist von 4 Wochen beginnt am Tag danach und endet mit Ablauf des "
                "02.01.2026 (§§ 187 Abs. 1, 188 Abs. 2 BGB)."
            ),
        ),
        (
            date(2025, 12, 5),
            "10D",
            date(2025, 12, 15),
            AUSSCHLUSSFRIST,
            (
                "Die Ausschlussfrist von 10 Tagen beginnt am Tag danach und endet mit Ablauf "
                "des 15.12.2025 (§§ 187 Abs. 1, 188 Abs. 1 BGB)."
            ),
        ),
        (
            date(2025, 1, 31),
            "6M",
            date(2025, 7, 31),
            TERMIN,
            (
                "Der Zeitraum von 6 Monaten beginnt am Tag danach und endet mit Ablauf des "
                "31.07.2025 (§§ 187 Abs. 1, 188 Abs. 2 BGB)."
            ),
        ),
        (
            date(2025, 1, 31),
            "1M",
            date(2025, 2, 28),
            FRIST,
            (
                "Die Frist von 1 Monat beginnt am Tag danach und endet, weil der Februar 2025 "
                "keinen 31. Tag hat, mit Ablauf seines letzten Tages, des 28.02.2025 "
                "(§§ 187 Abs. 1, 188 Abs. 2 und 3 BGB)."
            ),
        ),
        (
            date(2024, 2, 29),
            "1Y",
            date(2025, 2, 28),
            FRIST,
            (
                "Die Frist von 1 Jahr beginnt am Tag danach und endet, weil der Februar 2025 "
                "keinen 29. Tag hat, mit Ablauf seines letzten Tages, des 28.02.2025 "
                "(§§ 187 Abs. 1, 188 Abs. 2 und 3 BGB)."
            ),
        ),
    ],
)
def test_the_run_of_a_period_is_told_with_its_paragraphs(  # noqa: PLR0913, PLR0917 - one a column
    event: date, period: str, last: date, kind: DeadlineKind, step: str
) -> None:
    assert period_step(event, Period.of(period), last, kind) == step


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2025, 2, 28), "Februar"),
        *(
            (date(2025, at, 30), name)
            for at, name in ((4, "April"), (6, "Juni"), (9, "September"), (11, "November"))
        ),
    ],
)
def test_every_short_month_has_its_name(day: date, name: str) -> None:
    step = period_step(date(2024, 12, 31), Period.of(f"{day.month}M"), day, FRIST)

    assert f"weil der {name} 2025 keinen 31. Tag hat" in step


@pytest.mark.parametrize(
    ("last", "end", "kind", "step"),
    [
        (date(2026, 1, 2), date(2026, 1, 2), FRIST, ""),
        (date(2026, 1, 2), date(2026, 1, 2), TERMIN, ""),
        (
            date(2026, 1, 3),
            date(2026, 1, 5),
            FRIST,
            (
                "Der 03.01.2026 ist ein Samstag und der 04.01.2026 ein Sonntag; die Frist "
                "endet mit Ablauf des 05.01.2026 (§ 31 Abs. 3 VwVfG)."
            ),
        ),
        (
            date(2026, 6, 4),
            date(2026, 6, 5),
            AUSSCHLUSSFRIST,
            (
                "Der 04.06.2026 ist ein gesetzlicher Feiertag (Fronleichnam); die "
                "Ausschlussfrist endet mit Ablauf des 05.06.2026 (§ 31 Abs. 3 VwVfG)."
            ),
        ),
        (
            date(2026, 4, 3),
            date(2026, 4, 7),
            FRIST,
            (
                "Der 03.04.2026 ist ein gesetzlicher Feiertag (Karfreitag), der 04.04.2026 "
                "ein Samstag, der 05.04.2026 ein Sonntag und der 06.04.2026 ein "
                "gesetzlicher Feiertag (Ostermontag); die Frist endet mit Ablauf des 07.04.2026 "
                "(§ 31 Abs. 3 VwVfG)."
            ),
        ),
        (
            date(2026, 11, 1),
            date(2026, 11, 2),
            FRIST,
            (
                "Der 01.11.2026 ist ein Sonntag (Allerheiligen); die Frist endet mit Ablauf "
                "des 02.11.2026 (§ 31 Abs. 3 VwVfG)."
            ),
        ),
        (
            date(2026, 10, 3),
            date(2026, 10, 3),
            TERMIN,
            (
                "Der 03.10.2026 ist ein Samstag (Tag der Deutschen Einheit); der Termin ist "
                "auch an diesem Tag einzuhalten (§ 31 Abs. 5 VwVfG)."
            ),
        ),
        (
            date(2008, 5, 1),
            date(2008, 5, 2),
            FRIST,
            (
                "Der 01.05.2008 ist ein gesetzlicher Feiertag (Christi Himmelfahrt und "
                "Erster Mai); die Frist endet mit Ablauf des 02.05.2008 (§ 31 Abs. 3 VwVfG)."
            ),
        ),
    ],
)
def test_every_day_that_is_skipped_is_told(
    last: date, end: date, kind: DeadlineKind, step: str
) -> None:
    assert " ".join(moving_steps(last, end, kind, Land.RP)) == step
