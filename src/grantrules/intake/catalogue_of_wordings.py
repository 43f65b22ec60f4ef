"""The catalogue of problems with dates, answers, keys and texts."""

from grantrules.intake.catalogue_entry import error, remark
from grantrules.intake.problem_code import Code

WORDED_ENTRIES = (
    error(
        Code.DATE_UNREADABLE,
        "Kein lesbares Datum",
        "Die Angabe ist kein Datum oder könnte mehrere Tage meinen.",
        "„9/1/2025“, „1. September 2025“ oder „sofort“.",
        "Als Datum oder als Text wie 01.09.2025 eintragen.",
    ),
    error(
        Code.DATE_SERIAL,
        "Bloße Zahl statt Datum",
        "In der Zelle steht die innere Zahl eines Datums ohne Datumsformat. Welcher Tag gemeint "
        "ist, hängt von der Einstellung der Mappe ab.",
        "45901 statt 31.08.2025.",
        "Die Zelle als Datum formatieren und den Tag prüfen.",
    ),
    error(
        Code.DATE_SHORT_YEAR,
        "Jahr mit zwei Ziffern",
        "Aus zwei Ziffern geht das Jahrhundert nicht hervor.",
        "„1.9.25“.",
        "Das Jahr mit vier Ziffern eintragen: 01.09.2025.",
    ),
    error(
        Code.DATE_IMPOSSIBLE,
        "Tag, den es nicht gibt",
        "Der Kalender kennt diesen Tag nicht.",
        "„31.02.2026“.",
        "Den richtigen Tag eintragen.",
    ),
    error(
        Code.DATE_YEAR,
        "Unglaubwürdiges Jahr",
        "Das Jahr liegt vor 1990 oder nach 2100.",
        "„01.01.0206“ statt 01.01.2026.",
        "Das Datum berichtigen.",
    ),
    remark(
        Code.DATE_TIME_DROPPED,
        "Uhrzeit bei einem Tagesdatum",
        "Für diese Angabe zählt nur der Tag; die Uhrzeit wurde nicht gelesen.",
        "01.09.2025 08:30 bei „Förderbeginn“.",
        "Nichts zu tun, wenn der Tag stimmt.",
    ),
    error(
        Code.TIME_UNREADABLE,
        "Kein lesbarer Zeitpunkt",
        "Die Angabe ist kein Datum mit Uhrzeit.",
        "„Montag früh“ oder „16.08.2025 25:00“.",
        "Als 16.08.2025 08:30 eintragen.",
    ),
    error(
        Code.TIME_NONEXISTENT,
        "Uhrzeit, die es nicht gab",
        "Bei der Umstellung auf Sommerzeit fällt eine Stunde aus.",
        "„29.03.2026 02:30“.",
        "Den Zeitversatz angeben, etwa 2026-03-29T03:30:00+02:00.",
    ),
    error(
        Code.TIME_AMBIGUOUS,
        "Uhrzeit, die es zweimal gab",
        "Bei der Umstellung auf Winterzeit gibt es eine Stunde zweimal.",
        "„26.10.2025 02:30“.",
        "Den Zeitversatz angeben: 2025-10-26T02:30:00+02:00 (Sommerzeit) oder +01:00 (Winterzeit).",
    ),
    remark(
        Code.TIME_ASSUMED_MIDNIGHT,
        "Datum ohne Uhrzeit",
        "Ohne Uhrzeit gilt der Beginn des Tages, 00:00 Uhr.",
        "„16.08.2025“ bei „Eingang am“.",
        "Die Uhrzeit nachtragen, wenn sie bekannt ist; sie entscheidet über die Reihenfolge.",
    ),
    error(
        Code.ANSWER_UNREADABLE,
        "Keine eindeutige Antwort",
        "Verstanden werden nur ja und nein (auch j, n, WAHR, FALSCH).",
        "„x“, „1“, „yes“ oder „liegt vor“.",
        "Mit ja oder nein antworten.",
    ),
    error(
        Code.AGS_UNREADABLE,
        "Kein Amtlicher Gemeindeschlüssel",
        "Ein AGS hat fünf Ziffern (Kreis) oder acht (Gemeinde).",
        "„733“ oder „RLP-07334“.",
        "Den Schlüssel als Text mit führender Null eintragen: 07334.",
    ),
    remark(
        Code.AGS_LEADING_ZERO,
        "Führende Null des AGS ergänzt",
        "Tabellenkalkulationen lassen die führende Null weg, wenn der AGS als Zahl eingegeben ist.",
        "7334 wurde als 07334 gelesen.",
        "Nichts zu tun, wenn der AGS stimmt.",
    ),
    remark(
        Code.AGS_SHORTENED,
        "Regionalschlüssel als AGS gelesen",
        "Ein Regionalschlüssel hat zwölf Ziffern; der AGS lässt den Gemeindeverband aus.",
        "073340000000 wurde als 07334 gelesen.",
        "Nichts zu tun, wenn der AGS stimmt.",
    ),
    error(
        Code.TEXT_UNREADABLE,
        "Kein Text",
        "In der Zelle steht eine Zahl, ein Datum oder ein Wahrheitswert, wo ein Text gehört.",
        "46000 bei „Antragsteller“.",
        "Den Namen oder das Aktenzeichen als Text eintragen.",
    ),
    error(
        Code.TEXT_TOO_LONG,
        "Text ist zu lang",
        "Namen und Aktenzeichen haben höchstens 500 Zeichen.",
        "Ein ganzer Schriftwechsel in der Spalte „Antragsteller“.",
        "Den Text kürzen.",
    ),
    remark(
        Code.TEXT_CONTROL,
        "Zeilenumbruch im Text",
        "Umbrüche, Tabulatoren und Steuerzeichen wurden als ein Leerzeichen gelesen.",
        "„Landkreis⏎Germersheim“ wurde als „Landkreis Germersheim“ gelesen.",
        "Nichts zu tun, wenn der Text stimmt.",
    ),
)
