"""What changed about windows and appropriations."""

from datetime import date, datetime

import pytest
from tests.unit.builders import SUMMER
from tests.unit.rulebook.small_book import small_book

from grantrules.model.window import DeadlineKind
from grantrules.rulebook.figure_difference import APPROPRIATIONS, WINDOWS

BOOK = small_book()


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        (
            "opens",
            datetime(2026, 8, 15, tzinfo=SUMMER),
            ("Öffnung", "01.08.2026, 00:00:00 Uhr", "15.08.2026, 00:00:00 Uhr"),
        ),
        ("closes", date(2026, 11, 27), ("Antragsschluss", "20.11.2026", "27.11.2026")),
        (
            "closes_kind",
            DeadlineKind.TERMIN,
            ("Art des Antragsschlusses", "Frist", "fester Termin"),
        ),
        ("funding_years", (2027,), ("Förderjahre", "2026, 2027", "2027")),
    ],
)
def test_what_changed_about_a_window_is_told(
    field: str, value: object, words: tuple[str, str, str]
) -> None:
    windows = (BOOK.windows[0], BOOK.windows[1].model_copy(update={field: value}))

    [told] = WINDOWS.differences(BOOK, BOOK.model_copy(update={"windows": windows}))

    assert (told.subject, told.title) == ("2026", "Antragsfenster 2026")
    assert (told.aspect, told.before, told.after) == words


def test_a_new_window_is_summed_up() -> None:
    without = BOOK.model_copy(update={"windows": BOOK.windows[:1]})

    [told] = WINDOWS.differences(without, BOOK)

    assert told.aspect == "Antragsfenster"
    assert told.after == (
        "Öffnung 01.08.2026, 00:00:00 Uhr; Antragsschluss 20.11.2026 (Frist), wirksam mit Ablauf "
        "des 23.11.2026; Förderjahre 2026, 2027."
    )


def test_what_changed_about_an_appropriation_is_told() -> None:
    unset = BOOK.appropriations[0].model_copy(update={"amount": None})
    later = BOOK.model_copy(update={"appropriations": (unset,)})

    changed, dropped = APPROPRIATIONS.differences(BOOK, later)

    assert (changed.title, changed.before) == ("Haushaltsansatz 2025", "1.500.000,00 €")
    assert changed.after == "nicht festgelegt"
    assert (dropped.subject, dropped.before) == ("2026", "1.500.000,00 € (Gesetz – § 23 LHO)")
