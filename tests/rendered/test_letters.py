"""Letters as people get them: opened by LibreOffice, printed on A4."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from tests.rendered.libreoffice import page_sizes, program, text_of
from tests.unit.builders import asking_but, euro
from tests.unit.report.letters.annexes import EVIDENCE
from tests.unit.report.letters.dossiers import DECIDED, FOUND, LIST, dossier

from grantrules.batch.letter_fields import Wanted, fields_of
from grantrules.model.application import Application
from grantrules.model.remedy import Remedy
from grantrules.report.letters.claim import Claim, claim_fields
from grantrules.report.letters.dossier import Dossier
from grantrules.report.letters.kind import LetterKind
from grantrules.report.letters.letter import Letter, letter_bytes
from grantrules.report.letters.pdf import write_pdfs
from grantrules.report.letters.template_folder import own_template

A4 = (595, 842)
CLAIM = Claim(1_234_550, ("Ausgezahlt ist.",), ("Nicht verwendet.",), 65_432, ("Zins.",))
APPLICATIONS = {
    LetterKind.GRANT: asking_but(reference="A"),
    LetterKind.REDUCED: asking_but(reference="A", salary_costs=euro(72_500)),
    LetterKind.PARTIAL: asking_but(reference="A", salary_costs=euro(72_500)),
    LetterKind.REJECTION: asking_but(reference="A", applicant="Stadt <Neuwied> & Söhne", ags=None),
    LetterKind.REQUEST: asking_but(reference="A", financing_plan=False, source=LIST),
    LetterKind.MEMO: asking_but(reference="A", salary_costs=euro(72_500)),
}
REMEDY = Remedy(court="VG Koblenz", kind="Klage", period="1M")
SIGNED = EVIDENCE._replace(receipt="c2sp.org/tlog-proof@v1\nindex 5\n" + "abc=\n" * 20)


def told(application: Application) -> Dossier:
    # Whose name is strange has no court of their own; without one there is no notice.
    return dossier(application, judgements=(FOUND,), remedy=REMEDY)


def letters() -> dict[str, bytes]:
    """A draft of every kind, and a signed grant."""
    plain = {
        kind: Letter(kind, fields_of(told(application), Wanted(kind, None)))
        for kind, application in APPLICATIONS.items()
    }
    for kind in (LetterKind.HEARING, LetterKind.REPAYMENT):
        plain[kind] = Letter(kind, claim_fields(dossier(), CLAIM))
    made = {
        kind.stem: letter_bytes(letter, *own_template(kind.template))
        for kind, letter in plain.items()
    }
    decided = fields_of(dossier(decided_on=DECIDED), Wanted(LetterKind.GRANT, None))
    signed = Letter(LetterKind.GRANT, decided, SIGNED)
    return {**made, "gezeichnet": letter_bytes(signed, *own_template("zuwendungsbescheid"))}


@pytest.fixture(name="papers", scope="module")
def _papers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("schreiben")
    for name, content in letters().items():
        (folder / f"{name}.docx").write_bytes(content)
    written = write_pdfs(sorted(folder.glob("*.docx")), folder)
    return {one.stem: one for one in written}


def plain(paper: Path) -> str:
    return " ".join(text_of(paper).replace("\u00a0", " ").split())


def ink(paper: Path, page: int) -> int:
    """How many points of a page have the grey of the watermark, which no letter has else."""
    place = ["-r", "30", "-f", str(page), "-l", str(page)]
    image = subprocess.run(  # noqa: S603 - a program of the system
        [program("pdftoppm"), *place, str(paper)], check=True, capture_output=True
    ).stdout
    header = re.match(rb"P6\s+(\d+)\s+(\d+)\s+255\s", image)
    assert header
    points = image[header.end() :]
    colours = zip(points[::3], points[1::3], points[2::3], strict=True)
    return sum(red == green == blue == 227 for red, green, blue in colours)


@pytest.mark.parametrize("name", [*(kind.stem for kind in LetterKind), "gezeichnet"])
def test_every_letter_is_printed_on_a4(name: str, papers: dict[str, Path]) -> None:
    sizes = page_sizes(papers[name])

    assert 1 <= len(sizes) <= 8
    assert set(sizes) == {A4}


@pytest.mark.parametrize("name", [kind.stem for kind in LetterKind])
def test_nothing_of_the_template_is_left(name: str, papers: dict[str, Path]) -> None:
    said = plain(papers[name])

    assert "Aktenzeichen 2026-017 · Seite 1 von " in said
    assert not re.search(r"\{[{%]|[%}]\}", said)


@pytest.mark.parametrize("name", [kind.stem for kind in LetterKind])
def test_every_page_of_a_draft_bears_the_watermark(name: str, papers: dict[str, Path]) -> None:
    pages = len(page_sizes(papers[name]))

    assert all(ink(papers[name], page) > 1000 for page in range(1, pages + 1))
    assert text_of(papers[name]).count("Entwurf") >= pages


def test_a_signed_notice_bears_none(papers: dict[str, Path]) -> None:
    pages = len(page_sizes(papers["gezeichnet"]))

    assert all(ink(papers["gezeichnet"], page) < 1000 for page in range(1, pages + 1))
    assert "Entwurf" not in text_of(papers["gezeichnet"])


def test_the_annex_has_the_receipt_and_a_code(papers: dict[str, Path]) -> None:
    assert "c2sp.org/tlog-proof@v1 index 5" in plain(papers["gezeichnet"])
    images = subprocess.run(  # noqa: S603 - a program of the system
        [str(shutil.which("pdfimages")), "-list", papers["gezeichnet"]],
        check=True,
        capture_output=True,
        encoding="utf-8",
    ).stdout
    assert "image" in images


def test_a_strange_name_stands_there_as_it_is(papers: dict[str, Path]) -> None:
    assert "Stadt <Neuwied> & Söhne" in plain(papers[LetterKind.REJECTION.stem])
