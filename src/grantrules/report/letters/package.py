"""Word files as packages: what may be opened, and the same bytes for the same content."""

import io
import zipfile
from typing import Final

from grantrules.report.letters.letter_error import LetterError

_MOST_PARTS = 500
_MOST_BYTES = 30 * 1024 * 1024
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)


def check_package(content: bytes, name: str) -> None:
    """Refuses what is no Word file, or unpacks to far more than a letter ever needs."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts = package.infolist()
    except (zipfile.BadZipFile, ValueError, EOFError) as error:
        raise no_word_file(name) from error
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_BYTES:
        raise LetterError(
            f"Die Vorlage „{name}“ ist entpackt zu groß für ein Schreiben (höchstens {_MOST_PARTS} "
            f"Teile und {_MOST_BYTES // 1024 // 1024} MB). Bitte Bilder verkleinern."
        )


def fixed_package(content: bytes) -> bytes:
    """Packs a Word file anew without the time of packing."""
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as before,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for part in before.infolist():
            info = zipfile.ZipInfo(part.filename, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            after.writestr(info, before.read(part))
    return packed.getvalue()


def no_word_file(name: str) -> LetterError:
    """Says that a template is no Word file."""
    return LetterError(
        f"Die Vorlage „{name}“ ist keine Word-Datei (.docx) oder beschädigt. Bitte sie in Word "
        "öffnen und neu speichern, oder die Vorlagen mit „grantrules template --kind letters“ "
        "neu schreiben."
    )
