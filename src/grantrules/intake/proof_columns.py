"""The columns of a proof of use: of the list, of the form, and of the positions of a form."""

from collections.abc import Iterable

from grantrules.intake.columns import Column, ValueKind


def _asks(heading: str, key: str, kind: ValueKind, hint: str, *synonyms: str) -> Column:
    return Column(
        key=key,
        heading=heading,
        kind=kind,
        hint=hint,
        synonyms=synonyms,
        required=True,
        further=True,
    )


def optional(column: Column) -> Column:
    """Gives the column that may be missing, and whose cells may be empty."""
    return column.model_copy(update={"required": False})


REFERENCE_HINT = "Aktenzeichen der Bewilligung. Leer: Datei, Blatt und Zeile bezeichnen sie."
START_HINT = "Erster Tag des Förderzeitraums nach dem Bescheid."
END_HINT = "Letzter Tag des Förderzeitraums nach dem Bescheid; danach läuft die Frist."

GRANTED: tuple[Column, ...] = (
    _asks("Bewilligt Personal", "granted_salary", ValueKind.MONEY,
          "Für Personal bewilligter Betrag nach dem Bescheid.",
          "Bewilligt (Personal)", "Bewilligung Personal", "Bewilligte Personalkosten",
          "Personalkosten bewilligt"),
    _asks("Bewilligt Sach", "granted_material", ValueKind.MONEY,
          "Für Sachkosten bewilligter Betrag nach dem Bescheid.",
          "Bewilligt (Sach)", "Bewilligung Sach", "Bewilligt Sachkosten",
          "Bewilligte Sachkosten", "Sachkosten bewilligt"),
    _asks("Ausgezahlt", "paid", ValueKind.MONEY,
          "Summe aller Auszahlungen; 0, wenn nichts ausgezahlt ist.",
          "Auszahlung", "Auszahlungen", "Ausgezahlter Betrag", "Summe der Auszahlungen"),
    optional(_asks("Ausgezahlt am", "paid_on", ValueKind.DAY,
          "Tag der letzten Auszahlung.",
          "Auszahlung am", "Tag der Auszahlung", "Datum der Auszahlung")),
)  # fmt: skip
SPENT: tuple[Column, ...] = (
    _asks("Personalausgaben", "salary_spent", ValueKind.MONEY,
          "Ausgaben für die geförderte Stelle im Förderzeitraum.",
          "Ausgaben Personal", "Ausgaben für Personal", "Tatsächliche Personalausgaben",
          "Personalausgaben tatsächlich", "Ist Personal"),
    _asks("Sachausgaben", "material_spent", ValueKind.MONEY,
          "Sachausgaben der geförderten Stelle im Förderzeitraum.",
          "Ausgaben Sach", "Ausgaben für Sachkosten", "Tatsächliche Sachausgaben",
          "Sachausgaben tatsächlich", "Ist Sach"),
)  # fmt: skip
INCOME: tuple[Column, ...] = (
    _asks("Einnahmen Dritter Personal", "income_salary", ValueKind.MONEY,
          "Mittel Dritter für das Personal; 0, wenn es keine gibt. Sie gehen vor.",
          "Einnahmen Dritter (Personal)", "Einnahmen Personal", "Mittel Dritter Personal",
          "Drittmittel Personal"),
    _asks("Einnahmen Dritter Sach", "income_material", ValueKind.MONEY,
          "Mittel Dritter für die Sachkosten; 0, wenn es keine gibt. Sie gehen vor.",
          "Einnahmen Dritter (Sach)", "Einnahmen Sach", "Einnahmen Dritter Sachkosten",
          "Mittel Dritter Sach", "Drittmittel Sach"),
)  # fmt: skip
REPORTS: tuple[Column, ...] = (
    _asks("Sachbericht", "factual_report", ValueKind.ANSWER,
          "Liegt der Sachbericht vor?",
          "Sachbericht liegt vor", "Sachbericht liegt bei", "Sachbericht vorhanden"),
    _asks("Zahlenmäßiger Nachweis", "numerical_report", ValueKind.ANSWER,
          "Liegt der zahlenmäßige Nachweis vor?",
          "Zahlenmäßiger Nachweis liegt vor", "Zahlenmäßiger Nachweis liegt bei",
          "Zahlenmässiger Nachweis", "Zahlennachweis"),
)  # fmt: skip
RECEIPT: Column = _asks(
    "Eingang am", "proof_received_on", ValueKind.DAY,
    "Tag, an dem der Nachweis bei der Behörde einging.",
    "Eingang", "Eingegangen am", "Eingangsdatum", "Eingang des Nachweises", "Nachweis vom",
    "Datum des Eingangs",
)  # fmt: skip
FORM_ONLY: tuple[Column, ...] = (
    _asks("Monate ohne Besetzung", "vacancy_months", ValueKind.COUNT,
          "Wie viele Kalendermonate die Stelle ganz unbesetzt war; 0, wenn keiner.",
          "Vakanzmonate", "Vakanz (Monate)", "Unbesetzte Monate"),
    optional(_asks("Was wurde getan?", "report_measures", ValueKind.TEXT,
          "Die wichtigsten Tätigkeiten der Stelle, in wenigen Sätzen.")),
    optional(_asks("Was wurde erreicht?", "report_results", ValueKind.TEXT,
          "Ergebnisse, gemessen an den Zielen des Antrags.")),
    optional(_asks("Was wich vom Antrag ab?", "report_deviations", ValueKind.TEXT,
          "Abweichungen von Antrag und Finanzierungsplan, mit Grund.")),
    _asks("Erklärung der Richtigkeit", "declared", ValueKind.ANSWER,
          "Die Ausgaben waren notwendig, die Angaben stimmen mit Büchern und Belegen überein.",
          "Richtigkeit erklärt", "Angaben sind richtig"),
)  # fmt: skip
POSITIONS: tuple[Column, ...] = (
    _asks("Ausgabe", "position_title", ValueKind.TEXT,
          "Wofür: etwa Gehalt, Fortbildung, Notebook. Keine Namen von Beschäftigten.",
          "Bezeichnung", "Position", "Ausgabenposition", "Verwendungszweck"),
    _asks("Kostenart", "position_component", ValueKind.TEXT,
          "Personal oder Sach.",
          "Art der Ausgabe", "Personal/Sach", "Ausgabenart"),
    _asks("Monat", "position_month", ValueKind.DAY,
          "Ein Tag des Monats, für den die Ausgabe anfiel, etwa 01.03.2026.",
          "Kalendermonat", "Für den Monat", "Abrechnungsmonat"),
    _asks("Betrag", "position_amount", ValueKind.MONEY,
          "Was davon auf die geförderte Stelle entfällt.",
          "Betrag der Ausgabe", "Höhe der Ausgabe", "Kosten"),
    optional(_asks("Stellenanteil", "position_share", ValueKind.FTE,
          "Anteil der Person an der geförderten Stelle in diesem Monat (VZÄ).",
          "Anteil der Stelle", "VZÄ-Anteil")),
    _asks("Förderfähig", "position_eligible", ValueKind.ANSWER,
          "Zählt die Ausgabe zu den geförderten? Bei „nein“ wird sie nur aufgeführt.",
          "Zuwendungsfähig", "Förderfähig (ja/nein)"),
)  # fmt: skip


def asking_too(columns: Iterable[Column], **hints: str) -> tuple[Column, ...]:
    """Gives common columns with the hints that a proof needs; those with a hint are required."""
    return tuple(
        one.model_copy(update={"hint": hints[one.key], "required": one.key != "reference"})
        if one.key in hints
        else optional(one)
        for one in columns
    )
