"""The catalogue of problems with sheets, headings, rows and references."""

from grantrules.intake.catalogue_entry import error, remark
from grantrules.intake.problem_code import Code
from grantrules.model.action import Action

LAYOUT_ENTRIES = (
    error(
        Code.HEADER_MISSING,
        Action.RENEW_FILE,
        "Keine Kopfzeile gefunden",
        "Das Blatt oder die ganze Mappe hat in den ersten 20 Zeilen keine Zeile mit mindestens "
        "vier bekannten Spaltenköpfen. Auch ein Formular ist nicht zu erkennen: Auf einem Blatt "
        "„Antrag“ braucht es vier bekannte Beschriftungen, auf anderen Blättern acht in eigenen "
        "Zeilen mit Werten daneben.",
        "Die Spaltenköpfe stehen erst in Zeile 25.",
        "Die Vorlage aus grantrules template verwenden oder die Spaltenköpfe nach oben setzen.",
    ),
    remark(
        Code.SHEET_IGNORED,
        Action.CHECK_LIST,
        "Blatt ohne Anträge übersprungen",
        "Das Blatt enthält etwas, aber weder die Kopfzeile einer Antragsliste noch ein Formular.",
        "Ein Blatt „Notizen“ neben dem Blatt „Anträge“.",
        "Prüfen, ob auf dem Blatt Anträge stehen; dann braucht es eine Kopfzeile.",
    ),
    remark(
        Code.SHEET_HIDDEN,
        Action.CHECK_LIST,
        "Ausgeblendetes Blatt mitgelesen",
        "Ausgeblendete Blätter werden wie sichtbare gelesen, damit kein Antrag verloren geht.",
        "Das Blatt „Nachträge“ ist ausgeblendet.",
        "Prüfen, ob die Anträge auf dem Blatt gelten; sonst das Blatt löschen.",
    ),
    remark(
        Code.SHEET_EMPTY,
        Action.CHECK_LIST,
        "Liste ohne Einträge",
        "Unter der Kopfzeile steht kein Eintrag.",
        "Eine Vorlage, die noch nicht ausgefüllt ist.",
        "Prüfen, ob die richtige Datei angegeben wurde.",
    ),
    error(
        Code.TABLE_SEVERAL,
        Action.RENEW_FILE,
        "Mehrere Tabellen auf einem Blatt",
        "Auf dem Blatt stehen mehrere Tabellen mit eigenen Kopfzeilen, untereinander oder "
        "nebeneinander. Welche gilt, steht nicht fest; das Blatt wird nicht gelesen. Eine bloße "
        "Wiederholung der Kopfzeile in denselben Spalten ist keine zweite Tabelle.",
        "Unter der Liste für 2025 steht eine zweite für 2026 mit anderen Spalten.",
        "Jede Tabelle auf ein eigenes Blatt setzen und überholte löschen.",
    ),
    error(
        Code.FORM_SEVERAL,
        Action.RENEW_FILE,
        "Formular mit mehreren Werten für ein Feld",
        "Neben den Werten des Formulars stehen weitere, das Blatt enthält mehrere Formulare, oder "
        "ein Wert steht nicht im Feld neben seiner Beschriftung. Was gilt, steht nicht fest; das "
        "Blatt wird nicht gelesen.",
        "Spalte B enthält den Antrag für 2025, Spalte C den für 2026.",
        "Je Antrag ein eigenes Formular verwenden, oder die Liste; jeden Wert in das Feld rechts "
        "neben seiner Beschriftung setzen.",
    ),
    remark(
        Code.FORM_OLDER,
        Action.TAKE_NOTE,
        "Ältere Fassung der Vorlage",
        "Formular oder Liste stammt aus einer älteren Fassung der Vorlage; gelesen wurden alle "
        "Angaben, die es darin gibt.",
        "Ein Formular der Fassung 1, obwohl es die Fassung 2 gibt.",
        "Nichts zu tun; für neue Anträge die aktuelle Vorlage versenden.",
    ),
    error(
        Code.FORM_NEWER,
        Action.RENEW_FILE,
        "Neuere Fassung der Vorlage",
        "Formular oder Liste stammt aus einer Fassung der Vorlage, die dieses Programm noch nicht "
        "kennt. Angaben könnten eine andere Bedeutung haben; die Datei wird nicht gelesen.",
        "Ein Formular der Fassung 9.",
        "Das Programm aktualisieren oder die aktuelle Vorlage ausfüllen lassen.",
    ),
    error(
        Code.COLUMN_MISSING,
        Action.RENEW_FILE,
        "Spalte fehlt",
        "Eine Spalte oder Beschriftung, die jeder Antrag braucht, kommt nicht vor. Oder eine "
        "unbekannte ähnelt einer, die fehlt, so sehr, dass sie gemeint sein kann. Die Liste oder "
        "das Formular wird nicht gelesen.",
        "Die Liste hat keine Spalte „Sachkosten“.",
        "Die Spalte ergänzen. Auch 0 ist eine Angabe, eine fehlende Spalte nicht. Alle "
        "Schreibweisen stehen auf dem Blatt „Hinweise“ der Vorlage.",
    ),
    error(
        Code.COLUMN_DUPLICATE,
        Action.RENEW_FILE,
        "Spalte kommt doppelt vor",
        "Zwei Spalten oder Beschriftungen bedeuten dasselbe; es ist nicht zu erkennen, welche "
        "gilt. Die Liste oder das Formular wird nicht gelesen.",
        "„VZÄ“ in Spalte F und „Stellenumfang“ in Spalte H.",
        "Eine der beiden Spalten entfernen oder umbenennen.",
    ),
    remark(
        Code.COLUMN_UNKNOWN,
        Action.CHECK_LIST,
        "Unbekannte Spalte",
        "Die Spalte gehört nicht zur Antragsliste und wird nicht gelesen.",
        "Eine Spalte „Bemerkung Sachbearbeitung“.",
        "Nichts zu tun, wenn die Spalte nur Notizen enthält; sonst den Spaltenkopf angleichen.",
    ),
    error(
        Code.COLUMN_DOUBTFUL,
        Action.RENEW_FILE,
        "Spalte mit unklarer Bedeutung",
        "Der Kopf einer ausgefüllten Spalte ist unbekannt und klingt nach einer Angabe, die in der "
        "Liste sonst fehlt; oder er ist nicht zu lesen. Wo die Spalte ausgefüllt ist, gilt diese "
        "Angabe als nicht lesbar: Ein Arbeitsvertrag, den niemand liest, darf keiner sein, den es "
        "nicht gibt.",
        "Die Liste hat keine Spalte „Arbeitsvertrag vom“, aber eine Spalte „Einstellung zum“.",
        "Den Spaltenkopf so schreiben wie in der Vorlage. Meint die Spalte etwas anderes, die "
        "fehlende Spalte leer ergänzen: Dann ist gesagt, dass es diese Angabe nicht gibt.",
    ),
    remark(
        Code.COLUMN_HIDDEN,
        Action.CHECK_LIST,
        "Ausgeblendete Spalte mitgelesen",
        "Ausgeblendete Spalten werden wie sichtbare gelesen.",
        "Die Spalte „Drittmittel Personal“ ist ausgeblendet.",
        "Prüfen, ob die Werte der Spalte gelten.",
    ),
    remark(
        Code.ROW_HIDDEN,
        Action.CHECK_LIST,
        "Ausgeblendete Zeile mitgelesen",
        "Ausgeblendete und weggefilterte Zeilen werden wie sichtbare gelesen.",
        "Ein Filter blendet Zeile 12 aus.",
        "Prüfen, ob der Antrag in der Zeile gilt; sonst die Zeile löschen.",
    ),
    remark(
        Code.ROW_IGNORED,
        Action.CHECK_LIST,
        "Zeile ohne Antragsangaben übersprungen",
        "In der Zeile steht nur ein Text, der keine Angabe eines Antrags ist, oder sie beginnt wie "
        "eine Fußzeile, oder es sind nur Spalten gefüllt, die nicht zur Antragsliste gehören. Eine "
        "Zeile mit einem Antragsteller oder mit Beträgen wird nie so übersprungen.",
        "„Stand: 01.10.2025“ unter der Liste, „Kreisfreie Städte“ als Zwischenüberschrift.",
        "Prüfen, ob die Zeile einen Antrag enthalten soll.",
    ),
    remark(
        Code.ROW_TOTAL,
        Action.CHECK_LIST,
        "Summenzeile übersprungen",
        "Die Zeile beginnt mit „Summe“, „Gesamt“ oder ähnlich und enthält nur Zahlen, keine "
        "Angaben eines Antrags. Ohne Beschriftung gilt eine Zeile nur dann als Summe, wenn jede "
        "ihrer Zahlen die Summe ihrer Spalte ist; sonst ist sie ein Antrag.",
        "Unter der Liste steht „Summe“ mit der Summe aller Personalkosten.",
        "Nichts zu tun, wenn die Zeile kein Antrag ist.",
    ),
    remark(
        Code.ROW_HEADER,
        Action.TAKE_NOTE,
        "Weitere Kopfzeile übersprungen",
        "Die Kopfzeile steht weiter unten in denselben Spalten noch einmal, oder die Zeile unter "
        "ihr enthält nur Einheiten oder die Nummern der Spalten.",
        "Eine aus zwei Listen zusammenkopierte Liste.",
        "Nichts zu tun.",
    ),
    error(
        Code.LABEL_MISMATCH,
        Action.RENEW_FILE,
        "Feldname und Beschriftung widersprechen sich",
        "Ein benanntes Feld des Formulars steht neben der Beschriftung einer anderen Angabe, neben "
        "einer unbekannten oder neben keiner. Was gemeint ist, steht nicht fest; die Angaben "
        "gelten als nicht lesbar.",
        "Das Feld, das im Formular für die Personalkosten angelegt ist, steht neben „Sachkosten“.",
        "Die unveränderte Vorlage aus grantrules template verwenden.",
    ),
    error(
        Code.LABEL_DOUBTFUL,
        Action.RENEW_FILE,
        "Beschriftung mit unklarer Bedeutung",
        "Neben einer Beschriftung, die das Formular nicht kennt, oder ohne Beschriftung steht ein "
        "Wert, der eine Angabe sein kann, die im Formular sonst fehlt. Diese Angabe gilt als nicht "
        "lesbar.",
        "Statt „Arbeitsvertrag vom“ steht im Formular „Einstellung zum“ mit einem Datum daneben.",
        "Die Beschriftung der Vorlage verwenden oder gleich die unveränderte Vorlage.",
    ),
    remark(
        Code.LABEL_UNKNOWN,
        Action.CHECK_LIST,
        "Unbekannte Beschriftung im Formular",
        "Neben einer Beschriftung, die das Formular nicht kennt, steht ein Wert; er wird nicht "
        "gelesen.",
        "Eine Zeile „Telefon“ mit einer Nummer daneben.",
        "Nichts zu tun, wenn die Angabe für den Antrag nicht zählt.",
    ),
    error(
        Code.REFERENCE_DUPLICATE,
        Action.CHECK_LIST,
        "Aktenzeichen doppelt mit verschiedenen Angaben",
        "Dasselbe Aktenzeichen steht mehrfach mit Angaben, die sich unterscheiden. Alle werden zur "
        "Nachforderung; kein Antrag davon hält einen Platz, kein Nachweis zählt in den Summen.",
        "2026-017 steht in Zeile 18 mit 60.000,00 € und in Zeile 31 mit 62.000,00 €.",
        "Das richtige Aktenzeichen eintragen oder die überholte Zeile löschen.",
    ),
    remark(
        Code.REFERENCE_REPEATED,
        Action.TAKE_NOTE,
        "Aktenzeichen mehrfach mit gleichen Angaben",
        "Dasselbe Aktenzeichen steht mehrfach mit genau denselben Angaben; es zählt einmal.",
        "2026-017 steht in zwei Dateien in gleicher Fassung.",
        "Nichts zu tun.",
    ),
)
