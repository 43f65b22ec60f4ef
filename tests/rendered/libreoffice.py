"""LibreOffice and Poppler, as the tests call them."""

import re
import shutil
import subprocess
from pathlib import Path

A4_LANDSCAPE = (842, 595)


def program(name: str) -> str:
    """Where a program of the system lies."""
    found = shutil.which(name)
    assert found, f"{name} fehlt: make check-rendered installiert es"
    return found


def converted(path: Path, kind: str, folder: Path) -> Path:
    """The same workbook, saved by LibreOffice in a folder of its own."""
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


def page_sizes(pdf: Path) -> list[tuple[int, int]]:
    """Width and height of every page in points."""
    told = _told("pdfinfo", "-l", "999", str(pdf))
    sizes = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+) pts", told)
    return [(round(float(wide)), round(float(high))) for wide, high in sizes]


def text_of(pdf: Path) -> str:
    """The text of all pages as it stands on paper."""
    return _told("pdftotext", "-layout", str(pdf), "-")


def _told(name: str, *words: str) -> str:
    return subprocess.run(  # noqa: S603 - a program of the system
        [program(name), *words], check=True, capture_output=True, encoding="utf-8"
    ).stdout
