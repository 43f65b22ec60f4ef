"""The catalogue of problems with proofs of use."""

from grantrules.intake.catalogue_entry import CatalogueEntry, error, remark
from grantrules.intake.problem_code import Code
from grantrules.model.action import Action

PROOF_ENTRIES: tuple[CatalogueEntry, ...] = (
    error(
        Code.PROOF_COMPONENT,
        Action.ASK_RECIPIENT,
        "Kostenart einer Ausgabe unklar",
        "In der Spalte „Kostenart“ steht weder Personal noch Sach. Wozu die Ausgabe zählt, steht "
        "nicht fest; beide Summen bleiben offen.",
        "In „Kostenart“ steht „Honorar“.",
        "Bitte „Personal“ oder „Sach“ eintragen lassen.",
    ),
    error(
        Code.PROOF_POSITIONS,
        Action.RENEW_FILE,
        "Ausgaben ohne eindeutigen Verwendungsnachweis",
        "Eine Mappe enthält Ausgaben, aber kein oder mehr als ein ausgefülltes Blatt "
        "„Verwendungsnachweis“. Zu welcher Bewilligung sie gehören, steht nicht fest.",
        "Jemand hat nur das Blatt „Ausgaben“ in eine neue Mappe kopiert.",
        "Je Bewilligung eine Mappe aus grantrules template --kind proof verwenden.",
    ),
    remark(
        Code.PROOF_LEFT_OUT,
        Action.TAKE_NOTE,
        "Ausgabe nicht anerkannt",
        "Eine Ausgabe zählt nicht mit: Sie ist als nicht förderfähig bezeichnet oder fällt in "
        "einen Monat außerhalb des Förderzeitraums.",
        "Eine Fortbildung im Januar 2027 bei einer Förderung bis zum 31.12.2026.",
        "Nichts zu tun; die Ausgabe steht auf dem Blatt „Nicht anerkannt“.",
    ),
    remark(
        Code.PROOF_VACANCY,
        Action.CHECK_LIST,
        "Monate ohne Besetzung und Personalausgaben passen nicht zusammen",
        "Die angegebene Zahl der Monate ohne Besetzung ist eine andere als die Zahl der Monate des "
        "Förderzeitraums, für die keine Personalausgabe zählt. Am anerkannten Betrag ändert das "
        "nichts.",
        "Angegeben ist kein Monat ohne Besetzung; für Mai und Juni gibt es keine Personalausgabe.",
        "Prüfen, ob Ausgaben mehrerer Monate in einer Zeile stehen oder die Stelle unbesetzt war.",
    ),
    remark(
        Code.PROOF_RECIPIENT_MISSING,
        Action.CHECK_LIST,
        "Nachweis ohne AGS",
        "Die Spalte „AGS“ ist leer; wer Zuwendungsempfänger ist, steht nicht fest. Am anerkannten "
        "Betrag ändert das nichts.",
        "In „AGS“ steht nichts.",
        "Den AGS aus dem Bescheid nachtragen.",
    ),
    remark(
        Code.PROOF_RECIPIENT_UNKNOWN,
        Action.CHECK_LIST,
        "Nachweis eines Empfängers, der nicht antragsberechtigt ist",
        "Der AGS gehört zu keinem der antragsberechtigten Gebiete. Am anerkannten Betrag ändert "
        "das nichts.",
        "07138045 (Stadt Neuwied) statt 07138 (Landkreis Neuwied).",
        "Den AGS mit dem Bescheid vergleichen und berichtigen.",
    ),
    remark(
        Code.PROOF_OVERPAID,
        Action.CHECK_LIST,
        "Mehr ausgezahlt als bewilligt",
        "Die Auszahlungen sind höher als die bewilligten Beträge zusammen. Was über dem "
        "anerkannten Betrag liegt, ist in der Erstattung schon enthalten.",
        "Bewilligt sind 80.000,00 €, ausgezahlt 85.000,00 €.",
        "Auszahlungen und Bescheid vergleichen (Regel AZ-02).",
    ),
    remark(
        Code.PROOF_PAYMENT_UNDATED,
        Action.CHECK_LIST,
        "Auszahlung ohne Tag",
        "„Ausgezahlt am“ ist leer, obwohl Geld ausgezahlt ist. Zinsen auf eine Erstattung laufen "
        "ab dem Tag nach der Auszahlung und lassen sich ohne ihn nicht berechnen.",
        "Ausgezahlt sind 80.000,00 €, „Ausgezahlt am“ ist leer.",
        "Den Tag der Auszahlung aus der Akte nachtragen.",
    ),
    remark(
        Code.PROOF_PAID_AFTERWARDS,
        Action.CHECK_LIST,
        "Auszahlung nach dem Nachweis",
        "Der Tag der Auszahlung liegt nach dem Eingang des Verwendungsnachweises.",
        "Eingang am 15.03.2027, ausgezahlt am 01.02.2028.",
        "Beide Tage prüfen.",
    ),
    remark(
        Code.PROOF_EARLY,
        Action.CHECK_LIST,
        "Nachweis vor dem Ende der Förderung",
        "Der Verwendungsnachweis ging vor dem Ende des Förderzeitraums ein. Er kann noch nicht "
        "alle Ausgaben enthalten.",
        "Förderende am 31.12.2026, Eingang am 01.06.2026.",
        "Prüfen, ob der Nachweis endgültig ist oder der Tag falsch eingetragen.",
    ),
)
