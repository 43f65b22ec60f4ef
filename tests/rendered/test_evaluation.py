"""What people see of the evaluation, in a real browser and drawn by LibreOffice."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped] # ships no types
from playwright.sync_api import Browser, sync_playwright
from tests.rendered.libreoffice import A4_LANDSCAPE, converted, page_sizes, text_of
from tests.unit.builders import shipped
from tests.unit.report.evaluation.evaluations import evaluation

from grantrules.report.evaluation.page import evaluation_page
from grantrules.report.evaluation.workbook import evaluation_workbook
from grantrules.rulebook.tile_map import tiles_for

TILES = tiles_for(shipped())
FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
# Every text of a tile beside the width of its tile; what is wider stands over its neighbour.
_TOO_WIDE = """() => [...document.querySelectorAll('svg.map > g')].flatMap(
  (tile) => [...tile.querySelectorAll('text')]
    .filter((text) => text.getBBox().x + text.getBBox().width > tile.querySelector('rect').width.baseVal.value - 3)
    .map((text) => text.textContent))"""  # noqa: E501 - one statement


@pytest.fixture(name="page", scope="module")
def _page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("auswertung") / "auswertung.html"
    path.write_text(evaluation_page(evaluation(), TILES), encoding="utf-8")
    return path


@pytest.fixture(name="browser", scope="module")
def _browser() -> Iterator[Browser]:
    program = shutil.which("chromium")
    assert program, "chromium fehlt: make check-rendered installiert es"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


@pytest.mark.parametrize("width", [1280, 360])
def test_the_page_is_accessible_needs_no_network_and_fits(
    width: int, browser: Browser, page: Path
) -> None:
    # Scripts of ours there are none; the one that is put in here is axe-core.
    context = browser.new_context(
        offline=True, bypass_csp=True, viewport={"width": width, "height": 900}
    )
    opened = context.new_page()
    wrong: list[str] = []
    opened.on("console", lambda message: wrong.append(message.text))
    opened.on("request", lambda one: wrong.append(one.url) if one.url != page.as_uri() else None)
    opened.goto(page.as_uri())
    opened.evaluate(AXE_SCRIPT)
    found = opened.evaluate("axe.run(document, {resultTypes: ['violations']})")
    violations = [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in found["violations"]]

    assert (violations, wrong) == ([], [])
    assert opened.evaluate("document.documentElement.scrollWidth") <= width
    assert opened.evaluate(_TOO_WIDE) == []


def test_the_workbook_prints_its_map_and_its_charts(tmp_path: Path) -> None:
    path = tmp_path / "auswertung.xlsx"
    path.write_bytes(evaluation_workbook(evaluation(), TILES))

    pdf = converted(path, "pdf", tmp_path)

    text = text_of(pdf)
    assert set(page_sizes(pdf)) == {A4_LANDSCAPE}
    assert "● bewilligt" in text
    assert "Verlauf 2025" in text
    assert "###" not in text
