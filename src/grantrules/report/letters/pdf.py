"""A preview of letters as PDF, made by LibreOffice where it is installed."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from grantrules.model.cause import cause_of
from grantrules.report.letters.letter_error import LetterError

_PROGRAMS: Final = ("soffice", "libreoffice")
_SECONDS_TO_START, _SECONDS_A_LETTER = 90, 10


def write_pdfs(letters: Sequence[Path], folder: Path) -> tuple[Path, ...]:
    """Writes a PDF of each Word file into the folder; a LetterError where that does not work."""
    program = next((found for one in _PROGRAMS if (found := shutil.which(one))), None)
    if program is None:
        raise LetterError(
            "Für die Vorschau als PDF fehlt LibreOffice Writer (Programm „soffice“). Bitte es "
            "installieren, zum Beispiel mit „apt-get install libreoffice-writer“, oder die "
            "Word-Dateien in Word als PDF speichern. Die Word-Dateien sind geschrieben."
        )
    with TemporaryDirectory(prefix="grantrules-pdf-") as home:
        _convert(program, letters, folder, Path(home))
    written = tuple(folder / f"{one.stem}.pdf" for one in letters)
    missing = [one.name for one in written if not one.is_file()]
    if missing:
        raise LetterError(
            f"LibreOffice hat nicht geschrieben: {', '.join(missing)}. Bitte prüfen, ob "
            "LibreOffice Writer installiert ist. Die Word-Dateien sind geschrieben."
        )
    return written


def _convert(program: str, letters: Sequence[Path], folder: Path, home: Path) -> None:
    words = [program, f"-env:UserInstallation={home.as_uri()}", "--headless", "--convert-to", "pdf"]
    files = [str(one.resolve()) for one in letters]
    seconds = _SECONDS_TO_START + _SECONDS_A_LETTER * len(letters)
    try:
        subprocess.run(  # noqa: S603 - a program of the system and files of our own
            [*words, "--outdir", str(folder), *files],
            check=False,
            capture_output=True,
            timeout=seconds,
        )
    except subprocess.TimeoutExpired as error:
        raise LetterError(
            f"LibreOffice ist nach {seconds} Sekunden nicht fertig geworden. Bitte es noch einmal "
            "versuchen. Die Word-Dateien sind geschrieben."
        ) from error
    except OSError as error:
        raise LetterError(
            f"LibreOffice lässt sich nicht starten ({cause_of(error)}). Die Word-Dateien sind "
            "geschrieben."
        ) from error
