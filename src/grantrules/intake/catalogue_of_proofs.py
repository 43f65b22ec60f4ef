"""The catalogue of problems with proofs of use."""

from grantrules.intake.catalogue_entry import CatalogueEntry, error, remark
from grantrules.intake.problem_code import Code
from grantrules.model.action import Action

PROOF_ENTRIES: tuple[CatalogueEntry, ...] = (
    error(
        Code.PROOF_COMPONENT,
        Action.ASK_APPLICANT,
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
)
