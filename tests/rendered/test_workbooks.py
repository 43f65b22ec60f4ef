"""What clerks see of the results, drawn by LibreOffice."""

from pathlib import Path

import pytest
from tests.rendered.libreoffice import A4_LANDSCAPE, converted, page_sizes, text_of

from grantrules.cli.main import run

FIXTURES = Path(__file__).parents[2] / "fixtures"


@pytest.fixture(name="pages", scope="module")
def _pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("gezeichnet")
    source = str(FIXTURES / "unordentliche-liste-2026.xlsx")
    run(["check", source, "-o", str(folder), "--db", str(folder / "fall.db")])
    return folder


@pytest.mark.parametrize("name", ["entscheidungsvorschlaege", "maengel"])
def test_every_page_is_a4_landscape_and_one_page_wide(
    name: str, pages: Path, tmp_path: Path
) -> None:
    pdf = converted(pages / f"{name}.xlsx", "pdf", tmp_path)

    assert set(page_sizes(pdf)) == {A4_LANDSCAPE}


def test_the_print_says_that_it_is_no_decision_and_shows_reasons_and_money(
    pages: Path, tmp_path: Path
) -> None:
    pdf = converted(pages / "entscheidungsvorschlaege.xlsx", "pdf", tmp_path)

    text = text_of(pdf)
    for words in (
        "noch keine Entscheidung",
        "Entscheidungsvorschläge – keine Bescheide",
        "Sachlich richtig",
        "Rechnerisch richtig",
        "FG-02",
        "Annahme",
    ):
        assert words in text
    assert "###" not in text
