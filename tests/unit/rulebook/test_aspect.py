"""Parts of a value, compared and spelt."""

from datetime import date

from tests.unit.builders import ASSUMED
from tests.unit.rulebook.small_book import QUOTED, small_book

from grantrules.model.condition import All, AnyOf, Informs
from grantrules.model.difference import Area
from grantrules.rulebook.aspect import Aspect, Side, Topic, answer, day, ground, plain, several

BOOK = small_book()
TOPIC = Topic(Area.RULE, "XX-01", "Regel")


def test_only_the_aspects_that_changed_are_told() -> None:
    before, after = BOOK.districts[0], BOOK.districts[0].model_copy(update={"seat": "Wörth"})
    aspects = (Aspect("seat", "Sitz", plain), Aspect("court", "Gericht", plain))

    [told] = TOPIC.compared(aspects, Side(before, BOOK), Side(after, BOOK))

    assert (told.area, told.subject, told.title) == (Area.RULE, "XX-01", "Regel")
    assert (told.aspect, told.before, told.after) == ("Sitz", "Germersheim", "Wörth")


def test_a_basis_has_three_aspects() -> None:
    aspects = ground("basis", " des Werts")
    before, after = BOOK.rules[0], BOOK.rules[0].model_copy(update={"basis": ASSUMED})

    told = [*TOPIC.compared(aspects, Side(before, BOOK), Side(after, BOOK))]

    assert [(one.aspect, one.before, one.after) for one in told] == [
        ("Art der Grundlage des Werts", "Gesetz", "Annahme"),
        ("Fundstelle des Werts", QUOTED.citation, ASSUMED.citation),
        ("Zitat der Grundlage des Werts", "Wortlaut", None),
    ]


def test_two_values_that_read_alike_are_still_told_apart() -> None:
    before = BOOK.rules[0].model_copy(update={"condition": All(parts=(Informs(),))})
    after = BOOK.rules[0].model_copy(update={"condition": AnyOf(parts=(Informs(),))})
    alike = Aspect("condition", "Bedingung", lambda _value, _book: "unterrichtet nur")

    [told] = TOPIC.compared((alike,), Side(before, BOOK), Side(after, BOOK))

    assert told.before is not None
    assert told.before.startswith("unterrichtet nur – {")
    assert '"op":"all"' in told.before


def test_lists_that_read_alike_are_told_apart_too() -> None:
    before = BOOK.districts[0].model_copy(update={"aliases": ("a, b",)})
    after = BOOK.districts[0].model_copy(update={"aliases": ("a", "b")})
    aliases = Aspect("aliases", "Weitere Namen", several)

    [told] = TOPIC.compared((aliases,), Side(before, BOOK), Side(after, BOOK))

    assert (told.before, told.after) == ("a, b – ('a, b',)", "a, b – ('a', 'b')")


def test_values_are_spelt_in_german() -> None:
    assert plain("Text", BOOK) == "Text"
    assert plain(None, BOOK) is None
    assert [answer(value, BOOK) for value in (True, False)] == ["ja", "nein"]
    assert several((2025, 2026), BOOK) == "2025, 2026"
    assert several((), BOOK) == "keine"
    assert day(date(2026, 8, 16), BOOK) == "16.08.2026"
