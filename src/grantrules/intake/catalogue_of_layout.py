"""The catalogue of problems with sheets, headings, rows and references."""

from grantrules.intake.catalogue_entry import error, remark
from grantrules.intake.problem_code import Code

LAYOUT_ENTRIES = (
    error(
        Code.HEADER_MISSING,
        "Keine Kopfzeile gefunden",
        "Kein Blatt der Mappe hat in seinen ersten 20 Zeilen eine Zeile mit mindestens vier "
        "bekannten Spaltenköpfen, und kein Blatt „Antrag“ hat mindestens vier bekannte "
        "Beschriftungen.",
        "Die Spaltenköpfe stehen erst in Zeile 25.",
        "Die Vorlage aus grantrules template verwenden oder die Spaltenköpfe nach oben setzen.",
    ),
    remark(
        Code.SHEET_IGNORED,
        "Blatt ohne Anträge übersprungen",
        "Das Blatt enthält etwas, aber keine Kopfzeile einer Antragsliste.",
        "Ein Blatt „Notizen“ neben dem Blatt „Anträge“.",
        "Prüfen, ob auf dem Blatt Anträge stehen; dann braucht es eine Kopfzeile.",
    ),
    remark(
        Code.SHEET_HIDDEN,
        "Ausgeblendetes Blatt mitgelesen",
        "Ausgeblendete Blätter werden wie sichtbare gelesen, damit kein Antrag verloren geht.",
        "Das Blatt „Nachträge“ ist ausgeblendet.",
        "Prüfen, ob die Anträge auf dem Blatt gelten; sonst das Blatt löschen.",
    ),
    remark(
        Code.SHEET_EMPTY,
        "Liste ohne Anträge",
        "Unter der Kopfzeile steht kein Antrag.",
        "Eine Vorlage, die noch nicht ausgefüllt ist.",
        "Prüfen, ob die richtige Datei angegeben wurde.",
    ),
    error(
        Code.COLUMN_MISSING,
        "Pflichtspalte fehlt",
        "Eine Spalte oder Beschriftung, die jeder Antrag braucht, kommt nicht vor. Die Liste "
        "oder das Formular wird nicht gelesen.",
        "Die Liste hat keine Spalte „Sachkosten“.",
        "Die Spalte ergänzen. Auch 0 ist eine Angabe, eine fehlende Spalte nicht. Alle "
        "Schreibweisen stehen auf dem Blatt „Hinweise“ der Vorlage.",
    ),
    error(
        Code.COLUMN_DUPLICATE,
        "Spalte kommt doppelt vor",
        "Zwei Spalten oder Beschriftungen bedeuten dasselbe; es ist nicht zu erkennen, welche "
        "gilt. Die Liste oder das Formular wird nicht gelesen.",
        "„VZÄ“ in Spalte F und „Stellenumfang“ in Spalte H.",
        "Eine der beiden Spalten entfernen oder umbenennen.",
    ),
    remark(
        Code.COLUMN_UNKNOWN,
        "Unbekannte Spalte",
        "Die Spalte gehört nicht zur Antragsliste und wird nicht gelesen.",
        "Eine Spalte „Bemerkung Sachbearbeitung“.",
        "Nichts zu tun, wenn die Spalte nur Notizen enthält; sonst den Spaltenkopf angleichen.",
    ),
    remark(
        Code.COLUMN_HIDDEN,
        "Ausgeblendete Spalte mitgelesen",
        "Ausgeblendete Spalten werden wie sichtbare gelesen.",
        "Die Spalte „Drittmittel Personal“ ist ausgeblendet.",
        "Prüfen, ob die Werte der Spalte gelten.",
    ),
    remark(
        Code.ROW_HIDDEN,
        "Ausgeblendete Zeile mitgelesen",
        "Ausgeblendete und weggefilterte Zeilen werden wie sichtbare gelesen.",
        "Ein Filter blendet Zeile 12 aus.",
        "Prüfen, ob der Antrag in der Zeile gilt; sonst die Zeile löschen.",
    ),
    remark(
        Code.ROW_IGNORED,
        "Zeile ohne Antragsangaben übersprungen",
        "In der Zeile sind nur Spalten gefüllt, die nicht zur Antragsliste gehören.",
        "Unter der Liste steht in der Spalte „Bemerkung“ ein Hinweis.",
        "Prüfen, ob die Zeile einen Antrag enthalten soll.",
    ),
    remark(
        Code.ROW_HEADER,
        "Wiederholte Kopfzeile übersprungen",
        "Die Kopfzeile steht weiter unten noch einmal.",
        "Eine aus zwei Listen zusammenkopierte Liste.",
        "Nichts zu tun.",
    ),
    error(
        Code.LABEL_MISMATCH,
        "Feldname und Beschriftung widersprechen sich",
        "Ein benanntes Feld des Formulars steht neben der Beschriftung einer anderen Angabe. Was "
        "gemeint ist, steht nicht fest; beide Angaben gelten als nicht lesbar.",
        "Der Name salary_costs zeigt auf das Feld neben „Sachkosten“.",
        "Die unveränderte Vorlage aus grantrules template verwenden.",
    ),
    error(
        Code.REFERENCE_DUPLICATE,
        "Aktenzeichen doppelt mit verschiedenen Angaben",
        "Dasselbe Aktenzeichen steht bei Anträgen, deren Angaben sich unterscheiden. Beide "
        "werden zur Nachforderung; keiner hält einen Platz.",
        "2026-017 steht in Zeile 18 mit 60.000,00 € und in Zeile 31 mit 62.000,00 €.",
        "Das richtige Aktenzeichen eintragen oder die überholte Zeile löschen.",
    ),
    remark(
        Code.REFERENCE_REPEATED,
        "Antrag mehrfach mit gleichen Angaben",
        "Dasselbe Aktenzeichen steht mehrfach mit genau denselben Angaben; es zählt einmal.",
        "2026-017 steht in zwei Dateien in gleicher Fassung.",
        "Nichts zu tun.",
    ),
)
