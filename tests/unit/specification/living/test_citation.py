from datetime import date

from tests.unit.specification.samples import BOOK

from grantrules.model.basis import BasisKind
from grantrules.specification.living.citation import Citation, citations_of
from grantrules.specification.living.figure import figures_of

FIGURES = figures_of(BOOK, date(2026, 11, 22))
CITATIONS = citations_of(BOOK.rules, FIGURES)


def cited(text: str) -> Citation:
    return next(one for one in CITATIONS if one.text == text)


def test_a_ground_stands_once_with_all_that_rests_on_it() -> None:
    announcement = cited("Ankündigung vom 2. Juli 2025")

    assert "AB-01" in [one.id for one in announcement.rules]
    assert "Haushaltsansatz 2026" in [one.title for one in announcement.figures]
    assert "mit bis zu 60.000 Euro" in announcement.quotes


def test_the_firmest_kind_comes_first_and_assumptions_last() -> None:
    kinds = list(dict.fromkeys(one.kind for one in CITATIONS))

    assert kinds == list(BasisKind)


def test_no_rule_and_no_figure_is_lost() -> None:
    assert sum(len(one.rules) for one in CITATIONS) == len(BOOK.rules)
    assert sum(len(one.figures) for one in CITATIONS) == len(FIGURES)


def test_every_ground_has_an_anchor_of_its_own() -> None:
    assert len({one.anchor for one in CITATIONS}) == len(CITATIONS)
