"""The evaluation as a page."""

import re
from html.parser import HTMLParser

import pytest
from tests.unit.builders import shipped
from tests.unit.report.evaluation.evaluations import evaluation, year_2025

from grantrules.model.participation import Standing
from grantrules.report.evaluation.page import MOST_ROWS, evaluation_page
from grantrules.rulebook.tile_map import tiles_for

_VOID = {"meta", "link", "br", "circle", "rect", "path", "line"}


class _Balance(HTMLParser):
    """Notices what is opened and not closed, and every id."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.refers: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _VOID:
            self.open.append(tag)
        for name, value in attrs:
            if name == "id":
                self.ids.append(str(value))
            if name == "aria-labelledby":
                self.refers += str(value).split()

    def handle_endtag(self, tag: str) -> None:
        if tag not in _VOID:
            assert self.open.pop() == tag


@pytest.fixture(name="page", scope="module")
def _page() -> str:
    return evaluation_page(evaluation(), tiles_for(shipped()))


def test_the_page_is_sound_and_every_name_leads_somewhere(page: str) -> None:
    parser = _Balance()
    parser.feed(page)

    assert parser.open == []
    assert len(parser.ids) == len(set(parser.ids))
    assert set(parser.refers) <= set(parser.ids)


def test_nothing_is_fetched_and_nothing_runs(page: str) -> None:
    assert "<script" not in page
    assert "default-src 'none'" in page
    assert re.findall(r'(?:src|href)="(?!#)[^"]*"', page) == []
    assert set(re.findall(r"https?://[^\" ]+", page)) == {"http://www.w3.org/2000/svg"}


def test_foreign_text_stays_text(page: str) -> None:
    assert "=1+1&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "Titel &amp; Zweck" in page


def test_every_tile_says_its_standing_in_words_and_by_a_sign(page: str) -> None:
    tiles = page.count('class="word"')

    assert tiles == 72
    for one in Standing:
        assert f">{one.german}<" in page
    assert "<title>Stadt Koblenz: bewilligt, 40.000,00 €</title>" in page


def test_every_picture_has_a_title_a_description_and_a_table(page: str) -> None:
    assert page.count('role="img"') == 4
    assert page.count("<desc ") == 4
    assert "<caption" in page
    assert "zuletzt 40.000,00 € gebunden, Ansatz 1.500.000,00 €" in page


def test_who_did_not_apply_who_waits_and_who_fits_nowhere_is_named(page: str) -> None:
    assert "31 von 36: " in page
    assert "Niemand wartet." in page
    assert "2026-003, –: Nicht antragsberechtigt." in page


def test_without_a_map_the_page_says_so() -> None:
    page = evaluation_page(evaluation(), ())

    assert page.count("gibt es keine Kachelkarte") == 2
    assert "<title>Stadt Koblenz" not in page


def test_of_very_many_districts_those_that_take_part_are_listed() -> None:
    year = year_2025()
    many = year.participations[5:6] * MOST_ROWS
    large = year.model_copy(update={"participations": (*year.participations, *many)})
    page = evaluation_page(evaluation().model_copy(update={"years": (large,)}), ())

    assert "Gezeigt sind die 5 mit Antrag oder Auszahlung; alle 136 stehen" in page
    assert "31 von 136; die Namen stehen in der Arbeitsmappe" in page


def test_an_evaluation_of_nothing_says_so() -> None:
    nothing = {"years": (), "grants": (), "unplaced": ()}
    page = evaluation_page(evaluation().model_copy(update=nothing), ())

    assert "Das Register enthält noch kein Haushaltsjahr." in page
    assert "Bewilligt ist noch nichts." in page
    assert "Jeder Vorgang ist einer Kommune und einem Haushaltsjahr zugeordnet." in page


def test_when_all_have_applied_nobody_is_missing() -> None:
    year = year_2025()
    use = year.utilisation.model_copy(update={"not_applied": ()})
    full = year.model_copy(update={"utilisation": use})
    page = evaluation_page(evaluation().model_copy(update={"years": (full,)}), ())

    assert "Alle Antragsberechtigten haben einen Antrag gestellt." in page


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_text_on_every_tile_is_readable(page: str) -> None:
    fills = re.findall(r"\.tile\.\w+ \{ fill: (#[0-9a-f]{6})", page)
    ink = re.search(r"--ink: (#[0-9a-f]{6})", page)

    assert len(fills) == len(Standing) - 1
    assert ink is not None
    assert min(_contrast(ink[1], fill) for fill in fills) > 7
    assert len(set(fills)) == len(fills)
