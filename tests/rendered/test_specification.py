"""What lawyers see of the living document, in a real browser and on paper."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped] # ships no types
from playwright.sync_api import Browser, Page, sync_playwright
from tests.unit.rulebook.copies import edited

import grantrules
from grantrules.cli.main import run

BOOK = grantrules.load_rulebook("integrationsmanager-rlp")
RULES = [rule.id for rule in BOOK.rules]
A4 = (595, 842)
FLAGS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(name="folder", scope="module")
def _folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Writes the whole document once, with the changes since an older version."""
    folder = tmp_path_factory.mktemp("spezifikation")
    older = edited(folder, "parameters.yaml", '"60000.00"', '"55000.00"')
    words = ["-o", str(folder / "ziel"), "--on", "22.11.2026", "--since", str(older), "--pdf"]
    status = run(["spec", "report", *words])
    assert status == 0
    return folder / "ziel"


@pytest.fixture(name="browser", scope="module")
def _browser() -> Iterator[Browser]:
    program = shutil.which("chromium")
    assert program, "chromium fehlt: make check-rendered installiert es"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


def opened(browser: Browser, folder: Path, **settings: Any) -> tuple[Page, list[str]]:  # noqa: ANN401 - what a browser takes
    """Opens the document without a network; gives the page and all that went wrong."""
    settings = {"viewport": {"width": 1280, "height": 900}, **settings}
    context = browser.new_context(offline=True, **settings)
    page = context.new_page()
    address = (folder / "spezifikation.html").as_uri()
    wrong: list[str] = []
    page.on("console", lambda message: wrong.append(message.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("request", lambda asked: wrong.append(asked.url) if asked.url != address else None)
    page.goto(address)
    return page, wrong


def violations(page: Page) -> list[str]:
    """Runs axe-core with all its rules, best practices too."""
    page.evaluate(AXE_SCRIPT)
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in found["violations"]]


def search(page: Page, words: str) -> str:
    page.fill("#suchfeld", words)
    page.wait_for_function("document.getElementById('treffer').textContent !== ''")
    return page.inner_text("#treffer")


def test_the_page_opens_without_network_and_without_a_complaint(
    browser: Browser, folder: Path
) -> None:
    page, wrong = opened(browser, folder)

    assert BOOK.title in page.inner_text("h1")
    assert wrong == []


def test_axe_finds_nothing(browser: Browser, folder: Path) -> None:
    page, _ = opened(browser, folder)

    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_axe_finds_nothing_while_a_search_is_on(
    scheme: str, width: int, browser: Browser, folder: Path
) -> None:
    size = {"width": width, "height": 900}
    page, _ = opened(browser, folder, color_scheme=scheme, viewport=size)

    search(page, "fr-0")

    assert violations(page) == []


def test_a_narrow_screen_scrolls_in_one_direction_only(browser: Browser, folder: Path) -> None:
    page, _ = opened(browser, folder, viewport={"width": 320, "height": 800})

    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_every_rule_shows_basis_scenarios_and_results_within_two_clicks(
    browser: Browser, folder: Path
) -> None:
    page, wrong = opened(browser, folder)

    for rule in BOOK.rules:
        page.evaluate("scrollTo(0, 0)")
        page.click(f'.matrix th a[href="#{rule.id}"]')
        section = page.locator(f'article.rule[aria-labelledby="{rule.id}"]')
        assert in_view(page, f"#{rule.id}")
        assert rule.basis.citation in section.locator(".law").inner_text()
        if not section.locator(".scenario").count():
            link = section.locator(".also a").first
            target = str(link.get_attribute("href"))
            link.click()
            assert in_view(page, target)
            section = page.locator("article.scenario", has=page.locator(target))
        assert "bestanden" in section.locator(".scenario .state, .state").last.inner_text()
    assert wrong == []


def test_from_the_matrix_one_click_leads_to_a_scenario_too(browser: Browser, folder: Path) -> None:
    page, _ = opened(browser, folder)
    row = page.locator("#matrix-FR-01")

    row.locator("summary").click()
    row.locator("details a").first.click()

    assert in_view(page, str(row.locator("details a").first.get_attribute("href")))


def test_a_citation_leads_to_its_rules(browser: Browser, folder: Path) -> None:
    page, _ = opened(browser, folder)

    page.click("#matrix-FR-02 td a")
    entry = page.locator("tr:target")

    assert "§ 31 Abs. 3 VwVfG" in entry.inner_text()
    entry.locator("a").first.click()
    assert in_view(page, "#FR-02")


@pytest.mark.parametrize("words", ["gebietskörper", "Gebietskoerper", "GEBIETSKORPER"])
def test_the_search_folds_umlauts(words: str, browser: Browser, folder: Path) -> None:
    page, _ = opened(browser, folder)

    told = search(page, words)

    assert re.fullmatch(r"[1-9]\d* Regeln und [1-9]\d* Szenarien gefunden\.", told)
    assert page.locator("#AB-07").is_visible()
    assert page.locator("#FR-02").is_hidden()


@pytest.mark.parametrize("words", ["§ 31", "§31", "fr-02"])
def test_the_search_finds_paragraphs_and_ids(words: str, browser: Browser, folder: Path) -> None:
    page, _ = opened(browser, folder)

    search(page, words)

    assert page.locator("#FR-02").is_visible()
    assert page.locator("#HO-01").is_hidden()
    assert page.locator("#ueberblick").is_hidden()


def test_what_is_not_there_is_said_to_be_not_there(browser: Browser, folder: Path) -> None:
    page, _ = opened(browser, folder)

    assert search(page, "Raumfahrt").startswith("Keine Regel und kein Szenario gefunden.")


def test_a_link_to_what_the_search_hides_ends_the_search(browser: Browser, folder: Path) -> None:
    page, _ = opened(browser, folder)
    search(page, "fr-02")

    page.click('nav a[href="#ueberblick"]')

    assert page.input_value("#suchfeld") == ""
    assert in_view(page, "#ueberblick")


def test_the_matrix_can_be_filtered_by_ground(browser: Browser, folder: Path) -> None:
    page, _ = opened(browser, folder)

    page.select_option("#filter-grundlage", "law")

    assert page.locator("#matrix-FR-02").is_visible()
    assert page.locator("#matrix-FR-03").is_hidden()
    assert page.locator("#FR-03").is_visible()


def test_everything_works_from_the_keyboard(browser: Browser, folder: Path) -> None:
    page, _ = opened(browser, folder)

    page.keyboard.press("Tab")
    assert focused(page) == "Zum Inhalt springen"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "inhalt"
    page.keyboard.press("Shift+Tab")
    assert page.evaluate("document.activeElement.id") == "suchfeld"
    page.keyboard.type("FR-01")
    page.wait_for_function("document.getElementById('treffer').textContent !== ''")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "FR-01"
    page.focus("#suchfeld")
    page.keyboard.press("Escape")
    assert page.input_value("#suchfeld") == ""
    assert page.inner_text("#treffer") == ""
    page.focus('.matrix th a[href="#HO-01"]')
    page.keyboard.press("Enter")
    assert in_view(page, "#HO-01")


def test_without_scripts_the_page_is_complete(browser: Browser, folder: Path) -> None:
    page, _ = opened(browser, folder, java_script_enabled=False)

    for rule in RULES:
        assert page.locator(f"[id='{rule}']").is_visible()
    assert page.locator("#suchfeld").is_hidden()


def test_the_browser_prints_it_on_a4_with_numbered_pages(
    browser: Browser, folder: Path, tmp_path: Path
) -> None:
    page, _ = opened(browser, folder)
    paper = tmp_path / "browser.pdf"

    page.pdf(path=paper, prefer_css_page_size=True)

    assert_a4(paper)
    assert re.search(r"Seite 2 von \d+", text_of(paper))


def test_the_pdf_is_a4_tagged_and_has_every_rule_with_its_section(folder: Path) -> None:
    paper = folder / "spezifikation.pdf"

    text = text_of(paper)
    assert_a4(paper)
    assert "Tagged:          yes" in told("pdfinfo", paper)
    assert [rule for rule in RULES if rule not in text] == []
    assert re.search(r"Seite 2 von \d+", text)
    assert "FR-01 Nicht vor Öffnung" in " ".join(text.split())


def test_the_changes_since_the_older_version_are_told(folder: Path) -> None:
    page = (folder / "spezifikation.html").read_text("utf-8")

    changes = page.partition('id="aenderungen"')[2].partition('id="arbeitsmappe"')[0]
    assert "55.000,00 €" in changes
    assert "60.000,00 €" in changes


def in_view(page: Page, selector: str) -> bool:
    """Tells whether the top of an element is inside the window."""
    found = page.evaluate(
        "one => { const box = document.querySelector(one).getBoundingClientRect();"
        " return box.top >= 0 && box.top < innerHeight; }",
        selector,
    )
    return bool(found)


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.textContent"))


def assert_a4(paper: Path) -> None:
    sizes = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+) pts", told("pdfinfo", paper))
    assert sizes
    assert {(round(float(wide)), round(float(high))) for wide, high in sizes} == {A4}


def text_of(paper: Path) -> str:
    return told("pdftotext", paper)


def told(program: str, paper: Path) -> str:
    further = {"pdfinfo": ["-l", "999", str(paper)], "pdftotext": ["-layout", str(paper), "-"]}
    found = shutil.which(program)
    assert found, f"{program} fehlt: make check-rendered installiert es"
    return subprocess.run(  # noqa: S603 - a program of the system
        [found, *further[program]], check=True, capture_output=True, encoding="utf-8"
    ).stdout
