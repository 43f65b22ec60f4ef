"""Many things of one kind, compared one by one."""

from tests.unit.rulebook.small_book import small_book

from grantrules.model.difference import Area, Difference
from grantrules.model.district import Lookalike
from grantrules.rulebook.aspect import Aspect, plain
from grantrules.rulebook.section import Section

BOOK = small_book()
FIRST, SECOND = BOOK.lookalikes
SECTION = Section[Lookalike](
    area=Area.LOOKALIKE,
    one="Gemeinde",
    many="Gemeinden",
    items=lambda book: book.lookalikes,
    key=lambda one: one.ags8,
    title=lambda one: one.name,
    summary=lambda one, _book: one.kind,
    aspects=(Aspect("kind", "Art", plain),),
)


def told(*later: Lookalike) -> list[Difference]:
    return [*SECTION.differences(BOOK, BOOK.model_copy(update={"lookalikes": later}))]


def test_what_was_added_and_dropped_is_summed_up() -> None:
    new = FIRST.model_copy(update={"ags8": "07138047", "name": "Linz"})

    dropped, added = told(FIRST, new)

    assert (dropped.subject, dropped.aspect) == (SECOND.ags8, "Gemeinde")
    assert (dropped.before, dropped.after) == ("Stadt", None)
    assert (added.subject, added.title, added.aspect) == ("07138047", "Linz", "Gemeinde")
    assert (added.before, added.after) == (None, "Stadt")


def test_what_stayed_is_compared_aspect_by_aspect() -> None:
    [changed] = told(FIRST.model_copy(update={"kind": "Ortsgemeinde"}), SECOND)

    assert (changed.subject, changed.aspect) == (FIRST.ags8, "Art")
    assert (changed.before, changed.after) == ("Stadt", "Ortsgemeinde")


def test_another_order_is_told_once() -> None:
    [order] = told(SECOND, FIRST)

    assert (order.subject, order.title, order.aspect) == ("", "Gemeinden", "Reihenfolge")
    assert order.before == "07138045, 07138046"
    assert order.after == "07138046, 07138045"
