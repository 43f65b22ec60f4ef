"""The catalogue of problems with files and folders."""

from grantrules.intake.catalogue_entry import error, remark
from grantrules.intake.problem_code import Code

FILE_ENTRIES = (
    error(
        Code.FILE_MISSING,
        "Datei oder Ordner fehlt",
        "Unter dem angegebenen Pfad gibt es nichts.",
        "grantrules check antrage.xlsx, obwohl die Datei antraege.xlsx heißt.",
        "Den Pfad prüfen und den Aufruf wiederholen.",
    ),
    error(
        Code.FILE_UNREADABLE,
        "Datei lässt sich nicht öffnen",
        "Das Betriebssystem gibt die Datei oder den Ordner nicht zum Lesen frei.",
        "Die Datei gehört einer anderen Person oder liegt auf einem getrennten Netzlaufwerk.",
        "Leserechte und Netzlaufwerk prüfen oder die Datei an einen anderen Ort kopieren.",
    ),
    error(
        Code.FILE_EMPTY,
        "Datei ist leer",
        "Die Datei hat keinen Inhalt (0 Byte).",
        "Eine abgebrochene Übertragung hat eine leere antraege.xlsx hinterlassen.",
        "Die Datei erneut anfordern oder übertragen.",
    ),
    error(
        Code.FILE_ENCRYPTED_OR_XLS,
        "Datei ist verschlüsselt oder eine alte .xls-Mappe",
        "Eine Mappe mit Kennwort und eine Mappe im alten Format .xls sehen von außen gleich aus; "
        "beide werden nicht gelesen.",
        "antraege.xlsx wurde mit einem Kennwort zum Öffnen gespeichert.",
        "In Excel öffnen, das Kennwort entfernen und als Excel-Arbeitsmappe (.xlsx) speichern.",
    ),
    error(
        Code.FILE_TYPE,
        "Dateityp wird nicht gelesen",
        "Gelesen werden nur Excel-Mappen (.xlsx, .xlsm). Maßgeblich ist der Inhalt der Datei, "
        "nicht ihr Name.",
        "antraege.csv, antraege.ods oder ein PDF mit der Endung .xlsx.",
        "In Excel oder LibreOffice öffnen und als Excel-Arbeitsmappe (.xlsx) speichern.",
    ),
    error(
        Code.FILE_BROKEN,
        "Mappe ist beschädigt",
        "Die Datei sieht wie eine Excel-Mappe aus, lässt sich aber nicht lesen.",
        "Eine Mappe, deren Übertragung abgebrochen ist.",
        "In Excel öffnen, reparieren lassen und neu als .xlsx speichern, oder neu anfordern.",
    ),
    error(
        Code.FILE_TOO_LARGE,
        "Mappe ist zu groß",
        "Die Mappe überschreitet 20 MB, entpackt 128 MB oder 500.000 Zellen. Häufig sind Zellen "
        "bis ans Ende des Blattes verbunden oder verlinkt.",
        "Ein Zellverbund über A1:XFD1048576.",
        "Nur die Liste der Anträge in eine neue Mappe kopieren und diese verwenden.",
    ),
    remark(
        Code.FILE_OWN_RESULT,
        "Eigene Ergebnismappe übersprungen",
        "Die Mappe ist ein Ergebnis von grantrules und enthält keine Anträge.",
        "ergebnis/entscheidungsvorschlaege.xlsx beim Aufruf grantrules check .",
        "Nichts zu tun.",
    ),
    remark(
        Code.FILE_LOCK,
        "Sperrdatei oder verborgene Datei übersprungen",
        "Office-Programme legen neben einer geöffneten Mappe eine Sperrdatei an; sie und "
        "verborgene Mappen enthalten keine Anträge.",
        "~$antraege.xlsx oder .~lock.antraege.xlsx#",
        "Prüfen, ob die Mappe noch geöffnet ist und ungespeicherte Änderungen hat.",
    ),
    remark(
        Code.FILE_SYMLINK,
        "Verknüpfung übersprungen",
        "Verknüpfungen in einem Ordner werden nicht verfolgt, damit nichts von außerhalb des "
        "Ordners mitgezählt wird.",
        "Ein Ordner enthält eine Verknüpfung auf /ablage/alt/antraege.xlsx.",
        "Soll die Datei gelesen werden: ihren Pfad im Aufruf selbst nennen.",
    ),
    remark(
        Code.FILE_REPEATED,
        "Inhaltsgleiche Datei zählt einmal",
        "Zwei Dateien haben Byte für Byte denselben Inhalt. Gelesen wurde nur die erste.",
        "antraege.xlsx und Kopie von antraege.xlsx",
        "Nichts zu tun; die Kopie kann gelöscht werden.",
    ),
    error(
        Code.FOLDER_EMPTY,
        "Ordner ohne Antragsmappe",
        "Im Ordner und seinen Unterordnern liegt keine Mappe, die gelesen werden könnte.",
        "grantrules check eingang, obwohl die Mappen im Ordner posteingang liegen.",
        "Den Ordner prüfen. Verborgene Ordner und Verknüpfungen werden nicht durchsucht.",
    ),
)
