"""German words for why the operating system refused a file; its own may be English."""

import errno
from collections.abc import Mapping

_WORDS: Mapping[int, str] = {
    errno.ENOENT: "Datei oder Ordner gibt es nicht",
    errno.EACCES: "der Zugriff ist verweigert",
    errno.EPERM: "der Zugriff ist verweigert",
    errno.EROFS: "der Datenträger ist schreibgeschützt",
    errno.ENOSPC: "der Datenträger ist voll",
    errno.EDQUOT: "der zugeteilte Speicherplatz ist aufgebraucht",
    errno.EFBIG: "die Datei würde zu groß",
    errno.EEXIST: "das gibt es schon",
    errno.EISDIR: "es ist ein Ordner",
    errno.ENOTDIR: "ein Teil des Pfades ist kein Ordner",
    errno.ENOTEMPTY: "der Ordner ist nicht leer",
    errno.ENAMETOOLONG: "der Name ist zu lang",
    errno.ELOOP: "der Pfad verweist auf sich selbst",
    errno.EINVAL: "der Name ist so nicht möglich",
    errno.EBUSY: "die Datei wird gerade benutzt",
    errno.EMFILE: "zu viele Dateien sind geöffnet",
    errno.ENFILE: "zu viele Dateien sind geöffnet",
    errno.ENOMEM: "der Arbeitsspeicher reicht nicht",
    errno.EIO: "der Datenträger ist nicht lesbar oder nicht beschreibbar",
    errno.ENOEXEC: "es ist kein ausführbares Programm",
    errno.ENXIO: "das Gerät ist nicht da",
    errno.ENODEV: "das Gerät ist nicht da",
    errno.ETIMEDOUT: "der andere Rechner antwortet nicht",
    errno.ESTALE: "der andere Rechner hat die Datei nicht mehr",
}


def cause_of(error: OSError) -> str:
    """Says why, without a full stop; where no word is known, by the number of the error."""
    number = error.errno or 0
    return _WORDS.get(number, f"das Betriebssystem meldet den Fehler Nr. {number}")
