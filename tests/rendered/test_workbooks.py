"""What clerks and applicants see, drawn by LibreOffice."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

import grantrules
from grantrules.batch.asking import questions_of
from grantrules.cli.main import run
from grantrules.intake.reading import read_workbook
from grantrules.intake.template import TemplateKind, write_template

QUESTIONS = questions_of(grantrules.load_rulebook("integrationsmanager-rlp"))
FIXTURES = Path(__file__).parents[2] / "fixtures"
A4_LANDSCAPE = (842, 595)


def program(name: str) -> str:
    found = shutil.which(name)
    assert found, f"{name} fehlt: make check-rendered installiert es"
    return found


def converted(path: Path, kind: str, folder: Path) -> Path:
    home = folder / "heim"
    subprocess.run(  # noqa: S603 - a program of the system
        [
            program("soffice"),
            f"-env:UserInstallation=file://{home}",
            "--headless",
            "--convert-to",
            kind,
            "--outdir",
            folder,
            path,
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    return folder / f"{path.stem}.{kind}"


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

    told = subprocess.run(  # noqa: S603 - a program of the system
        [program("pdfinfo"), "-l", "999", pdf], check=True, capture_output=True, encoding="utf-8"
    ).stdout
    sizes = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+) pts", told)
    assert sizes
    assert {(round(float(wide)), round(float(high))) for wide, high in sizes} == {A4_LANDSCAPE}


def test_the_print_says_that_it_is_no_decision_and_shows_reasons_and_money(
    pages: Path, tmp_path: Path
) -> None:
    pdf = converted(pages / "entscheidungsvorschlaege.xlsx", "pdf", tmp_path)

    text = subprocess.run(  # noqa: S603 - a program of the system
        [program("pdftotext"), "-layout", pdf, "-"],
        check=True,
        capture_output=True,
        encoding="utf-8",
    ).stdout
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


@pytest.mark.parametrize("kind", list(TemplateKind))
def test_a_template_survives_another_program(kind: TemplateKind, tmp_path: Path) -> None:
    path = tmp_path / "vorlage.xlsx"
    write_template(kind, path, QUESTIONS)
    resaved = tmp_path / "neu"
    resaved.mkdir()

    again = converted(path, "xlsx", resaved)

    before, after = (read_workbook("vorlage.xlsx", one, QUESTIONS) for one in (path, again))
    assert not after.unread
    assert [one.unreadable for one in after.applications] == [
        one.unreadable for one in before.applications
    ]
    assert before.input is not None
    assert after.input is not None
    assert after.input.mapping == before.input.mapping


def test_a_filled_form_says_the_same_after_another_program_saved_it(tmp_path: Path) -> None:
    form = sorted((FIXTURES / "formulare-2026").glob("*.xlsx"))[1]
    resaved = tmp_path / "neu"
    resaved.mkdir()

    again = converted(form, "xlsx", resaved)

    before, after = (read_workbook(form.name, one, QUESTIONS).applications for one in (form, again))
    assert [one.model_dump() for one in after] == [one.model_dump() for one in before]
