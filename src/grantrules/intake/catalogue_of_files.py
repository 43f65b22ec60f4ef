"""The catalogue of problems with files and folders."""

from grantrules.intake.catalogue_entry import error, remark
from grantrules.intake.problem_code import Code
from grantrules.model.action import Action

FILE_ENTRIES = (
    error(
        Code.FILE_MISSING,
        Action.CHECK_STORAGE,
        "Datei oder Ordner fehlt",
        "Unter dem angegebenen Pfad gibt es nichts.",
        "grantrules check antrage.xlsx, obwohl die Datei antraege.xlsx heißt.",
        "Den Pfad prüfen und den Aufruf wiederholen.",
    ),
    error(
        Code.FILE_UNREADABLE,
        Action.CHECK_STORAGE,
        "Datei lässt sich nicht öffnen",
        "Das Betriebssystem gibt die Datei oder den Ordner nicht zum Lesen frei.",
        "Die Datei gehört einer anderen Person oder liegt auf einem getrennten Netzlaufwerk.",
        "Leserechte und Netzlaufwerk prüfen oder die Datei an einen anderen Ort kopieren.",
    ),
    error(
        Code.FILE_EMPTY,
        Action.RENEW_FILE,
        "Datei ist leer",
        "Die Datei hat keinen Inhalt (0 Byte).",
        "Eine abgebrochene Übertragung hat eine leere antraege.xlsx hinterlassen.",
        "Die Datei erneut anfordern oder übertragen.",
    ),
    error(
        Code.FILE_ENCRYPTED,
        Action.RENEW_FILE,
        "Datei ist mit einem Kennwort geschützt",
        "Ohne Kennwort lässt sich der Inhalt nicht lesen; nach Kennwörtern wird nicht gefragt.",
        "antraege.xlsx wurde mit einem Kennwort zum Öffnen gespeichert.",
        "Öffnen, das Kennwort entfernen und neu als Excel-Arbeitsmappe (.xlsx) speichern.",
    ),
    error(
        Code.FILE_PDF,
        Action.RENEW_FILE,
        "PDF statt Tabelle",
        "Die Datei ist ein PDF-Dokument; ihr Name spielt keine Rolle.",
        "Ein eingescannter Antrag, der antrag.xlsx heißt.",
        "Den Antrag als Excel-Formular oder Liste anfordern oder die Angaben abschreiben.",
    ),
    error(
        Code.FILE_MARKUP,
        Action.RENEW_FILE,
        "HTML- oder XML-Datei statt Arbeitsmappe",
        "Manche Fachverfahren speichern eine Webseite oder XML unter dem Namen .xls. Excel öffnet "
        "sie mit einer Warnung; gelesen wird sie nicht, weil Zahlen darin mehrdeutig sind. Auch "
        "Tabellen, die LibreOffice als flaches XML (.fods) speichert, werden nicht gelesen.",
        "export.xls, deren Inhalt mit <html> beginnt.",
        "In Excel oder LibreOffice öffnen und als Excel-Arbeitsmappe (.xlsx) speichern.",
    ),
    error(
        Code.FILE_STRICT,
        Action.RENEW_FILE,
        "Mappe im Format „Strict Open XML“",
        "Excel kann Mappen in einer strengen Fassung des Formats speichern, in der Tage anders "
        "stehen. Diese Fassung wird nicht gelesen.",
        "antraege.xlsx, gespeichert als „Strict Open XML-Arbeitsmappe“.",
        "In Excel öffnen und als „Excel-Arbeitsmappe (.xlsx)“ speichern.",
    ),
    error(
        Code.FILE_OLD_FORMAT,
        Action.RENEW_FILE,
        "Format aus der Zeit vor Excel 5",
        "Die Datei stammt aus einem Tabellenprogramm, dessen Format nicht mehr gelesen wird.",
        "Eine Datei aus Excel 2 bis 4, Lotus 1-2-3, Works oder im Format SYLK.",
        "In LibreOffice öffnen und als Excel-Arbeitsmappe (.xlsx) speichern.",
    ),
    error(
        Code.FILE_TYPE,
        Action.RENEW_FILE,
        "Dateityp wird nicht gelesen",
        "Gelesen werden Tabellen der Formate .xlsx, .xlsm, .xlsb, .xls, .ods und .csv und ZIP-"
        "Archive mit solchen. Maßgeblich ist der Inhalt der Datei, nicht ihr Name.",
        "Ein Word-Dokument oder ein Bild mit der Endung .xlsx.",
        "In Excel oder LibreOffice öffnen und als Excel-Arbeitsmappe (.xlsx) speichern.",
    ),
    error(
        Code.FILE_TRUNCATED,
        Action.RENEW_FILE,
        "Datei ist unvollständig",
        "Der Anfang ist der einer Arbeitsmappe, das Ende fehlt.",
        "Eine Mappe, deren Übertragung abgebrochen ist.",
        "Die Datei neu übertragen oder neu anfordern.",
    ),
    error(
        Code.FILE_BROKEN,
        Action.RENEW_FILE,
        "Mappe ist beschädigt",
        "Die Datei sieht wie eine Excel-Mappe aus, lässt sich aber nicht lesen.",
        "Eine Mappe, in der ein Blatt fehlt oder eine Zelle doppelt vorhanden ist.",
        "In Excel öffnen, reparieren lassen und neu als .xlsx speichern, oder neu anfordern.",
    ),
    error(
        Code.FILE_TEXT,
        Action.RENEW_FILE,
        "Textdatei lässt sich nicht sicher lesen",
        "Die Textdatei ist nicht zu entziffern, oder es ist unklar, wo ihre Felder enden.",
        "Zwischen Kommas steht ein Betrag wie 60000,00 ohne Anführungszeichen.",
        "Die Tabelle als .xlsx anfordern oder neu ausgeben: als CSV in UTF-8 mit Semikolon (;).",
    ),
    error(
        Code.FILE_SUSPICIOUS,
        Action.RENEW_FILE,
        "Mappe ist verändert worden",
        "Die Datei enthält etwas, das kein Tabellenprogramm schreibt: eine Dokumenttyp-Angabe, "
        "einen Pfad aus dem Archiv hinaus oder Teile, die sich widersprechen. Solche Dateien "
        "werden nicht gedeutet.",
        "Ein Teil der Mappe heißt „../../geheim.xml“.",
        "Die Herkunft der Datei klären. Ist sie vertrauenswürdig: in Excel öffnen und neu als "
        ".xlsx speichern.",
    ),
    error(
        Code.FILE_TOO_LARGE,
        Action.RENEW_FILE,
        "Mappe ist zu groß",
        "Die Mappe überschreitet 20 MB, entpackt 128 MB oder 500.000 Zellen. Häufig sind Zellen "
        "bis ans Ende des Blattes verbunden oder verlinkt.",
        "Ein Zellverbund über A1:XFD1048576.",
        "Nur die Liste der Anträge in eine neue Mappe kopieren und diese verwenden.",
    ),
    error(
        Code.FILE_MEMORY,
        Action.RENEW_FILE,
        "Mappe braucht zu viel Arbeitsspeicher",
        "Das Lesen wurde beendet, weil es mehr Arbeitsspeicher brauchte als erlaubt; die anderen "
        "Dateien sind davon nicht betroffen.",
        "Eine kleine Datei, die Millionen Formatvorlagen enthält.",
        "Nur die Liste der Anträge in eine neue Mappe kopieren und diese verwenden.",
    ),
    error(
        Code.FILE_TIMEOUT,
        Action.RENEW_FILE,
        "Mappe ließ sich nicht in der erlaubten Zeit lesen",
        "Das Lesen wurde beendet, weil es länger dauerte als erlaubt; die anderen Dateien sind "
        "davon nicht betroffen.",
        "Eine Verknüpfung, die über alle Zellen des Blattes reicht.",
        "Nur die Liste der Anträge in eine neue Mappe kopieren und diese verwenden.",
    ),
    error(
        Code.FILE_CRASHED,
        Action.RENEW_FILE,
        "Mappe hat das Leseprogramm beendet",
        "Jede Datei wird in einem abgetrennten Prozess gelesen. Bei dieser brach er ab, auch beim "
        "zweiten Versuch; die anderen Dateien sind davon nicht betroffen.",
        "Eine beschädigte Mappe im alten Format .xls.",
        "In Excel öffnen und neu als .xlsx speichern, oder neu anfordern.",
    ),
    remark(
        Code.FILE_ENDING,
        Action.TAKE_NOTE,
        "Endung passt nicht zum Inhalt",
        "Der Name der Datei verspricht ein anderes Format als ihr Inhalt. Gelesen wurde der "
        "Inhalt.",
        "antrag.xls ist in Wirklichkeit eine .xlsx-Mappe.",
        "Nichts zu tun; auf Wunsch die Datei umbenennen.",
    ),
    remark(
        Code.FILE_MACROS,
        Action.TAKE_NOTE,
        "Mappe mit Makros",
        "Die Mappe enthält Makros. Sie wurden nicht ausgeführt; gelesen wurden nur die Zellen.",
        "antrag.xlsm mit einer Schaltfläche „Berechnen“.",
        "Die Mappe in Excel nur öffnen, wenn ihre Herkunft feststeht.",
    ),
    remark(
        Code.FILE_ENCODING,
        Action.CHECK_LIST,
        "Textdatei in westeuropäischer Kodierung",
        "Die CSV-Datei ist nicht in UTF-8 kodiert; sie wurde als Windows-1252 gelesen.",
        "Eine CSV-Datei, die ein älteres Excel gespeichert hat.",
        "Prüfen, ob die Umlaute stimmen.",
    ),
    remark(
        Code.FILE_NOT_READ,
        Action.CHECK_STORAGE,
        "Datei nicht als Tabelle gelesen",
        "In einem Ordner oder Archiv liegt eine Datei, die einen Antrag enthalten könnte, aber "
        "keine Tabelle oder nur eine Textdatei (.txt) ist.",
        "antrag-scan.pdf neben den Excel-Mappen.",
        "Prüfen, ob die Datei ein Antrag ist; dann die Angaben als Tabelle anfordern. Eine "
        "Tabelle, die Excel als .txt gespeichert hat, als .csv ablegen oder selbst im Aufruf "
        "nennen.",
    ),
    error(
        Code.ARCHIVE_NESTED,
        Action.CHECK_STORAGE,
        "Archiv im Archiv",
        "In einem ZIP-Archiv liegt ein weiteres; es wird nicht geöffnet.",
        "eingang.zip enthält nachtraege.zip.",
        "Das innere Archiv entpacken und dort ablegen, wo die anderen Mappen liegen.",
    ),
    error(
        Code.ARCHIVE_EMPTY,
        Action.RENEW_FILE,
        "Archiv ohne Arbeitsmappe",
        "Das ZIP-Archiv enthält keine Datei, die gelesen werden könnte.",
        "fotos.zip enthält nur Bilder.",
        "Das Archiv prüfen und die Mappen anfordern.",
    ),
    remark(
        Code.FILE_OWN_RESULT,
        Action.TAKE_NOTE,
        "Eigene Ergebnismappe übersprungen",
        "Die Mappe ist ein Ergebnis von grantrules und enthält keine Anträge.",
        "ergebnis/entscheidungsvorschlaege.xlsx beim Aufruf grantrules check .",
        "Nichts zu tun.",
    ),
    remark(
        Code.FILE_LOCK,
        Action.CHECK_STORAGE,
        "Sperrdatei oder verborgene Datei übersprungen",
        "Office-Programme legen neben einer geöffneten Mappe eine Sperrdatei an; sie und "
        "verborgene Mappen enthalten keine Anträge.",
        "~$antraege.xlsx oder .~lock.antraege.xlsx#",
        "Prüfen, ob die Mappe noch geöffnet ist und ungespeicherte Änderungen hat.",
    ),
    remark(
        Code.FILE_SYMLINK,
        Action.CHECK_STORAGE,
        "Verknüpfung übersprungen",
        "Verknüpfungen in einem Ordner werden nicht verfolgt, damit nichts von außerhalb des "
        "Ordners mitgezählt wird.",
        "Ein Ordner enthält eine Verknüpfung auf /ablage/alt/antraege.xlsx.",
        "Soll die Datei gelesen werden: ihren Pfad im Aufruf selbst nennen.",
    ),
    remark(
        Code.FILE_REPEATED,
        Action.TAKE_NOTE,
        "Inhaltsgleiche Datei zählt einmal",
        "Zwei Dateien haben Byte für Byte denselben Inhalt. Gelesen wurde nur die erste.",
        "antraege.xlsx und Kopie von antraege.xlsx",
        "Nichts zu tun; die Kopie kann gelöscht werden.",
    ),
    error(
        Code.FOLDER_EMPTY,
        Action.CHECK_STORAGE,
        "Ordner ohne Antragsmappe",
        "Im Ordner und seinen Unterordnern liegt keine Mappe, die gelesen werden könnte.",
        "grantrules check eingang, obwohl die Mappen im Ordner posteingang liegen.",
        "Den Ordner prüfen. Verborgene Ordner und Verknüpfungen werden nicht durchsucht.",
    ),
)
