"""Why the operating system refused a file, in German."""

import errno

_CAUSES = {
    errno.ENOENT: "Datei oder Ordner gibt es nicht",
    errno.EACCES: "der Zugriff ist verweigert",
    errno.EPERM: "der Zugriff ist verweigert",
    errno.EROFS: "der Datenträger ist schreibgeschützt",
    errno.ENOSPC: "der Datenträger ist voll",
    errno.EISDIR: "es ist ein Ordner",
    errno.ENOTDIR: "ein Teil des Pfads ist kein Ordner",
    errno.EEXIST: "es gibt sie schon",
    errno.ENAMETOOLONG: "der Name ist zu lang",
    errno.ETXTBSY: "die Datei ist geöffnet",
}


def os_cause(error: OSError) -> str:
    """Gives the cause in a few German words; of a rare one its number."""
    return _CAUSES.get(error.errno or 0, f"Fehler {error.errno} des Betriebssystems")
