"""The catalogue of problems with cells, amounts, shares and counts."""

from grantrules.intake.catalogue_entry import error, remark
from grantrules.intake.problem_code import Code
from grantrules.model.action import Action

NUMBER_ENTRIES = (
    error(
        Code.CELL_EMPTY,
        Action.ASK_APPLICANT,
        "Pflichtangabe fehlt",
        "Eine Zelle, die jeder Antrag füllen muss, ist leer. Eine 0 ist eine Angabe, leer nicht.",
        "K19 (Personalkosten) ist leer.",
        "Die Angabe nachtragen oder nachfordern.",
    ),
    error(
        Code.CELL_EMPTY_OR_ERROR,
        Action.RENEW_FILE,
        "Pflichtangabe leer oder Fehlerwert",
        "Eine Zelle, die jeder Antrag füllen muss, erscheint leer. In den Formaten .xls, .xlsb und "
        ".ods kann dort auch ein Fehlerwert wie #BEZUG! stehen.",
        "K19 (Personalkosten) einer .xls-Mappe erscheint leer.",
        "In Excel öffnen, als .xlsx speichern und die Angabe nachtragen.",
    ),
    error(
        Code.CELL_ERROR,
        Action.ASK_APPLICANT,
        "Fehlerwert in der Zelle",
        "Die Zelle zeigt einen Fehler der Tabellenkalkulation statt eines Wertes.",
        "#BEZUG! (#REF!), weil eine Zeile gelöscht wurde, auf die sich die Formel bezieht.",
        "Die Formel berichtigen oder den Wert selbst eintragen.",
    ),
    error(
        Code.CELL_MERGED,
        Action.ASK_APPLICANT,
        "Verbundene Zelle gilt für mehrere",
        "Die Zelle ist über mehrere Anträge oder mehrere Angaben verbunden. Für welche der Wert "
        "gilt, ist nicht zu erkennen.",
        "F5:F7 ist verbunden und enthält einmal „ja“.",
        "Den Zellverbund auflösen und den Wert in jede Zelle eintragen, für die er gilt.",
    ),
    error(
        Code.CELL_DAMAGED,
        Action.ASK_APPLICANT,
        "Beschädigte Zelle",
        "Die Datei speichert in der Zelle etwas anderes, als zu sehen ist, oder etwas, das kein "
        "Tabellenprogramm speichert. Das eine Programm zeigt einen Wert, das andere einen anderen "
        "oder keinen.",
        "Eine Zahl, die in der Datei als 60_000 steht, oder ein Text, den LibreOffice zeigt, "
        "obwohl die Zelle als leer gespeichert ist.",
        "Den Wert neu eintragen und die Datei in Excel oder LibreOffice speichern.",
    ),
    remark(
        Code.CELL_ROUNDED,
        Action.TAKE_NOTE,
        "Angezeigt wird ein gerundeter Wert",
        "Die Zelle zeigt weniger Nachkommastellen, als sie speichert. Gelesen wird, was "
        "gespeichert ist.",
        "Die Zelle zeigt 1 VZÄ und enthält 0,95; gelesen wurde 0,95.",
        "Nichts zu tun, wenn der gespeicherte Wert stimmt.",
    ),
    error(
        Code.FORMULA_NOT_CALCULATED,
        Action.RENEW_FILE,
        "Formel ohne gespeichertes Ergebnis",
        "Die Zelle enthält eine Formel, deren Ergebnis nicht in der Datei steht. grantrules "
        "rechnet keine Formeln.",
        "Eine Mappe, die ein anderes Programm erzeugt hat und die nie in Excel gespeichert wurde.",
        "In Excel öffnen, neu berechnen (F9) und speichern, oder den Wert eintragen.",
    ),
    remark(
        Code.FORMULA_STALE,
        Action.TAKE_NOTE,
        "Mappe verlangt eine Neuberechnung",
        "Ein Programm, das nicht rechnen kann, hat die Mappe geschrieben oder verändert. Die "
        "gespeicherten Ergebnisse der Formeln wurden gelesen, nur eine 0 nicht: Sie gilt als "
        "Formel ohne Ergebnis.",
        "Ein Portal füllt eine Vorlage aus und lässt die alten Summen stehen.",
        "In Excel öffnen, speichern und den Aufruf wiederholen.",
    ),
    error(
        Code.AMOUNT_AMBIGUOUS,
        Action.ASK_APPLICANT,
        "Mehrdeutiger Betrag",
        "Punkt und Komma lassen mehr als eine Lesart zu oder sind nicht deutsch gesetzt.",
        "„60.00“, „60,000“ oder „60000.50“.",
        "Als Zahl oder in deutscher Schreibweise eintragen: 60.000,00.",
    ),
    error(
        Code.AMOUNT_UNREADABLE,
        Action.ASK_APPLICANT,
        "Kein lesbarer Betrag",
        "In der Zelle steht kein Betrag in Euro.",
        "„ca. 60000“, „60 Tsd“, „keine“ oder ein Datum.",
        "Nur die Zahl eintragen; wo es nichts gibt, 0.",
    ),
    error(
        Code.AMOUNT_PRECISION,
        Action.ASK_APPLICANT,
        "Betrag mit Bruchteilen von Cent",
        "Der Betrag hat mehr als zwei Nachkommastellen. Gerundet wird nicht von selbst.",
        "53333,333333 aus der Formel 160000/3.",
        "Auf volle Cent runden und eintragen.",
    ),
    error(
        Code.AMOUNT_UNIT,
        Action.ASK_APPLICANT,
        "Betrag in fremder Einheit",
        "Das Zahlenformat der Zelle zeigt eine andere Einheit oder Größenordnung als Euro, oder es "
        "zeigt die Zahl gar nicht.",
        "Die Zelle enthält 60 und zeigt „60 T€“, oder 60000 und zeigt „60.000 USD“.",
        "Den Betrag in Euro eintragen und die Zelle als Währung € formatieren.",
    ),
    error(
        Code.AMOUNT_NOTE,
        Action.RENEW_FILE,
        "Hinweis, der den Sinn der Beträge ändert",
        "Eine Überschrift oder ein Hinweis nennt eine andere Einheit als Euro, einen anderen "
        "Zeitraum als den der Förderung oder andere Beträge als die beantragten. Die Beträge, für "
        "die das gelten kann, gelten als nicht lesbar.",
        "„Alle Beträge in T€“ über der Liste, „Kosten je Monat“ oder „Vorjahr (Ist)“ über zwei "
        "Spalten, „netto“ neben dem Titel des Formulars.",
        "Alle Beträge in Euro für den ganzen Förderzeitraum eintragen und den Hinweis löschen.",
    ),
    error(
        Code.AMOUNT_NEGATIVE,
        Action.ASK_APPLICANT,
        "Negativer Betrag",
        "Kein Betrag ist kleiner als 0. Was mit dem Minuszeichen gemeint ist, steht nicht fest.",
        "„-5.000,00“ bei Drittmitteln.",
        "Klären, was gemeint ist, etwa ein Abzug, eine Rückzahlung oder ein Tippfehler; dann den "
        "gemeinten Betrag ab 0 eintragen.",
    ),
    remark(
        Code.AMOUNT_GROUPED,
        Action.TAKE_NOTE,
        "Betrag mit Tausenderpunkt ohne Cent",
        "Der Punkt wurde als Tausenderpunkt gelesen.",
        "„60.000“ wurde als 60.000,00 € gelesen.",
        "Nichts zu tun, wenn der Betrag stimmt.",
    ),
    remark(
        Code.AMOUNT_DECIMAL,
        Action.TAKE_NOTE,
        "Betrag mit einer Nachkommastelle",
        "Die Ziffer nach dem Komma wurde als Zehntel eines Euro gelesen.",
        "„60000,5“ wurde als 60.000,50 € gelesen.",
        "Nichts zu tun, wenn der Betrag stimmt.",
    ),
    error(
        Code.SHARE_UNREADABLE,
        Action.ASK_APPLICANT,
        "Kein lesbarer Stellenumfang",
        "In der Zelle steht keine Zahl von Vollzeitäquivalenten, oder ihr Zahlenformat zeigt etwas "
        "anderes als Stellen, etwa Wochenstunden.",
        "„Vollzeit“, „50 %“ als Text, „-0,5“ oder 39 in einer Zelle, die „39 Std.“ zeigt.",
        "Eine Zahl eintragen: 1 für eine volle, 0,5 für eine halbe Stelle.",
    ),
    error(
        Code.SHARE_AMBIGUOUS,
        Action.ASK_APPLICANT,
        "Mehrdeutiger Stellenumfang",
        "Ein Punkt vor genau drei Ziffern kann Tausender oder Nachkommastellen meinen. Ein Prozent "
        "entsteht auch, wenn jemand 1 in eine Zelle im Prozentformat tippt.",
        "„1.000“ als Text oder 1 %.",
        "Mit Komma eintragen: 1 oder 0,5.",
    ),
    error(
        Code.SHARE_PRECISION,
        Action.ASK_APPLICANT,
        "Stellenumfang mit zu vielen Nachkommastellen",
        "Mehr als sechs Nachkommastellen kann kein Stellenumfang haben.",
        "0,333333333 aus der Formel 1/3.",
        "Auf höchstens sechs Nachkommastellen runden und eintragen: 0,333333.",
    ),
    remark(
        Code.SHARE_POINT,
        Action.TAKE_NOTE,
        "Stellenumfang mit Punkt statt Komma",
        "Der Punkt wurde als Komma gelesen.",
        "„0.5“ wurde als 0,5 VZÄ gelesen.",
        "Nichts zu tun, wenn der Umfang stimmt.",
    ),
    remark(
        Code.SHARE_PERCENT,
        Action.TAKE_NOTE,
        "Stellenumfang als Prozentwert",
        "Die Zelle ist eine Zahl im Prozentformat; gelesen wurde der Anteil einer vollen Stelle.",
        "50 % wurde als 0,5 VZÄ gelesen.",
        "Nichts zu tun, wenn der Umfang stimmt.",
    ),
    error(
        Code.COUNT_UNREADABLE,
        Action.ASK_APPLICANT,
        "Keine lesbare Anzahl",
        "In der Zelle steht keine ganze Zahl ab 0, oder ihr Zahlenformat zeigt mehr als die Zahl.",
        "„2,0“, „zwei“, „1-2“, -1 oder 1,5.",
        "Die Anzahl nur mit Ziffern eintragen; wo es nichts gibt, 0.",
    ),
    error(
        Code.VALUE_IMPLAUSIBLE,
        Action.ASK_APPLICANT,
        "Unglaubhafter Wert",
        "Der Wert ist lesbar, kann aber nicht gemeint sein: ein Betrag ab zehn Millionen Euro, ein "
        "Stellenumfang von 0 oder mehr als 2, eine Vollständigkeit vor dem Eingang.",
        "Stellenumfang 39 statt 1; das sind wohl die Wochenstunden.",
        "Den richtigen Wert erfragen und eintragen.",
    ),
)
