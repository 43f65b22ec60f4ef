"""The columns common to all programmes: heading, key, kind of value, synonyms and hint."""

from decimal import Decimal
from enum import StrEnum

from grantrules.intake.ags import USUAL_AGS, digits_like
from grantrules.intake.wording import USUAL_NAME
from grantrules.model.value import Value


class ValueKind(StrEnum):
    """What a cell of a column holds."""

    REFERENCE = "reference"
    APPLICANT = "applicant"
    TEXT = "text"
    MOMENT = "moment"
    DAY = "day"
    FTE = "fte"
    MONEY = "money"
    COUNT = "count"
    ANSWER = "answer"
    AGS = "ags"


_EXPECTED = {
    ValueKind.REFERENCE: ("Aktenzeichen wie 2026-017", "ein Aktenzeichen wie 2026-017"),
    ValueKind.APPLICANT: ("Name wie {}", "einen Namen wie {}"),
    ValueKind.TEXT: ("Text", "einen Text"),
    ValueKind.MOMENT: ("Zeitpunkt wie 16.08.2025 08:30", "einen Zeitpunkt wie 16.08.2025 08:30"),
    ValueKind.DAY: ("Datum wie 01.09.2025", "ein Datum wie 01.09.2025"),
    ValueKind.FTE: ("Zahl wie 1 oder 0,5", "eine Zahl wie 1 oder 0,5"),
    ValueKind.MONEY: ("Betrag wie 60.000,00 oder 0", "einen Betrag wie 60.000,00 oder 0"),
    ValueKind.COUNT: ("ganze Zahl wie 2", "eine ganze Zahl wie 2"),
    ValueKind.ANSWER: ("ja oder nein", "ja oder nein"),
    ValueKind.AGS: ("{}", "{}"),
}


class Column(Value):
    """One column of the list, and one label of the form.

    `required`: the column must exist, and every application must fill it; `further`: only this
    programme has it; `example` is an applicant of the programme, or the key of one; `lengths` are
    those of all its keys, `highest` is the largest number that is believed.
    """

    key: str
    heading: str
    kind: ValueKind
    hint: str
    synonyms: tuple[str, ...] = ()
    required: bool = False
    further: bool = False
    example: str = ""
    lengths: tuple[int, ...] = ()
    highest: Decimal | None = None

    @property
    def expected(self) -> str:
        """What a cell of the column should hold."""
        return _EXPECTED[self.kind][0].format(self._like)

    @property
    def asked(self) -> str:
        """What a clerk is asked to enter: the object of a German sentence."""
        return _EXPECTED[self.kind][1].format(self._like)

    @property
    def _like(self) -> str:
        if self.kind is ValueKind.AGS:
            return digits_like(self.example, self.lengths)
        return self.example


def _asks(heading: str, key: str, kind: ValueKind, hint: str, *synonyms: str) -> Column:
    return Column(
        key=key,
        heading=heading,
        kind=kind,
        hint=hint,
        synonyms=synonyms,
        example=_EXAMPLES.get(kind, ""),
    )


_EXAMPLES = {ValueKind.APPLICANT: USUAL_NAME, ValueKind.AGS: USUAL_AGS}

COLUMNS: tuple[Column, ...] = (
    _asks("Aktenzeichen", "reference", ValueKind.REFERENCE,
         "Eindeutig je Antrag. Leer: Datei, Blatt und Zeile bezeichnen den Antrag.",
         "Az.", "Az", "Antragsnummer", "Antrags-Nr.", "Geschäftszeichen"),
    _asks("Eingang am", "received_at", ValueKind.MOMENT,
         "Eingang bei der Behörde. Ohne Uhrzeit gilt 00:00 Uhr.",
         "Eingang", "Eingangsdatum", "Eingegangen am", "Antragseingang", "Datum des Eingangs"),
    _asks("Vollständig am", "completed_at", ValueKind.MOMENT,
         "Wann der Antrag vollständig war. Leer: vollständig bei Eingang.",
         "Vollständig seit", "Vollständig ab", "Vollständigkeit am", "Vollständig eingegangen am",
         "Antrag vollständig am", "Unterlagen vollständig am", "Datum der Vollständigkeit",
         "Datum Vollständigkeit"),
    _asks("AGS", "ags", ValueKind.AGS,
         "Amtlicher Gemeindeschlüssel, fünf oder acht Ziffern, mit führender Null.",
         "Amtlicher Gemeindeschlüssel", "Gemeindeschlüssel", "Kreisschlüssel",
         "Regionalschlüssel", "AGS-Nr.", "AGS (Amtlicher Gemeindeschlüssel)",
         "Amtlicher Gemeindeschlüssel (AGS)"),
    _asks("Antragsteller", "applicant", ValueKind.APPLICANT,
         "Voller Name mit Zusatz, etwa Landkreis Kaiserslautern.",
         "Antragstellerin", "Antragsteller/in", "Antragsteller/-in", "Antragsteller:in",
         "Name des Antragstellers", "Antragsteller Name", "Antragstellende Kommune",
         "Gebietskörperschaft", "Kommune", "Landkreis/Stadt"),
    _asks("Förderbeginn", "funding_start", ValueKind.DAY,
         "Erster Tag der beantragten Förderung.",
         "Beginn der Förderung", "Förderung Beginn", "Förderung ab", "Förderung von",
         "Förderzeitraum von", "Förderzeitraum ab", "Förderzeitraum Beginn",
         "Beginn des Förderzeitraums", "Bewilligungszeitraum von"),
    _asks("Förderende", "funding_end", ValueKind.DAY,
         "Letzter Tag der beantragten Förderung.",
         "Ende der Förderung", "Förderung Ende", "Förderung bis", "Förderzeitraum bis",
         "Förderzeitraum Ende", "Ende des Förderzeitraums", "Bewilligungszeitraum bis"),
    _asks("Stellenumfang (VZÄ)", "fte", ValueKind.FTE,
         "Vollzeitäquivalente der Stelle: 1 ist eine volle, 0,5 eine halbe Stelle.",
         "Stellenumfang", "VZÄ", "Vollzeitäquivalent", "Vollzeitäquivalente",
         "Stellenanteil", "Umfang der Stelle"),
    _asks("Arbeitsvertrag vom", "contract_signed_on", ValueKind.DAY,
         "Tag der Unterschrift. Leer: noch kein Arbeitsvertrag geschlossen.",
         "Arbeitsvertrag am", "Arbeitsvertrag geschlossen am", "Arbeitsvertrag abgeschlossen am",
         "Arbeitsvertrag Datum", "Arbeitsvertrag datiert vom", "Datum Arbeitsvertrag",
         "Datum des Arbeitsvertrags", "Arbeitsvertrag unterschrieben am",
         "Arbeitsvertrag unterzeichnet am", "Arbeitsvertrag", "Vertrag vom", "Vertragsdatum",
         "Vertragsschluss am", "Vertragsabschluss am", "Vertrag geschlossen am",
         "Vertrag unterschrieben am", "Vertrag unterzeichnet am",
         "Datum des Vertragsabschlusses", "Datum der Vertragsunterzeichnung",
         "Abschluss des Arbeitsvertrags", "Unterzeichnung des Arbeitsvertrags"),
    _asks("Vorzeitiger Beginn zugestimmt am", "early_start_approved_on", ValueKind.DAY,
         "Tag der Zustimmung. Leer: keine Zustimmung.",
         "Zustimmung vorzeitiger Beginn", "Zustimmung zum vorzeitigen Beginn",
         "Vorzeitiger Maßnahmebeginn zugestimmt am",
         "Vorzeitiger Maßnahmenbeginn zugestimmt am",
         "Vorzeitigem Beginn zugestimmt am", "Vorzeitigem Maßnahmebeginn zugestimmt am",
         "Zustimmung zum vorzeitigen Maßnahmebeginn", "Zustimmung zum vorzeitigen Beginn am",
         "Zustimmung zum vorzeitigen Maßnahmebeginn am"),
    _asks("Personalkosten", "salary_costs", ValueKind.MONEY,
         "Beantragte Personalkosten für den ganzen Förderzeitraum.",
         "Beantragte Personalkosten", "Personalkosten beantragt"),
    _asks("Sachkosten", "material_costs", ValueKind.MONEY,
         "Beantragte Sachkosten für den ganzen Förderzeitraum.",
         "Beantragte Sachkosten", "Sachkosten beantragt"),
    _asks("Drittmittel Personal", "third_party_salary", ValueKind.MONEY,
         "Mittel Dritter für die Personalkosten; 0, wenn es keine gibt.",
         "Drittmittel (Personal)", "Drittmittel für Personal", "Drittmittel Personalkosten",
         "Mittel Dritter Personal"),
    _asks("Drittmittel Sach", "third_party_material", ValueKind.MONEY,
         "Mittel Dritter für die Sachkosten; 0, wenn es keine gibt.",
         "Drittmittel (Sach)", "Drittmittel für Sachkosten", "Drittmittel Sachkosten",
         "Mittel Dritter Sach"),
    _asks("Andere Landesmittel", "other_state_funds", ValueKind.MONEY,
         "Weitere Mittel des Landes für dieselbe Stelle; 0, wenn es keine gibt.",
         "Weitere Landesmittel", "Sonstige Landesmittel"),
    _asks("Eigenmittel", "own_funds", ValueKind.MONEY,
         "Eigene Mittel für die Stelle; 0, wenn es keine gibt.",
         "Eigene Mittel", "Eigenmittel Antragsteller"),
    _asks("Gesamtfinanzierung gesichert", "financing_secured", ValueKind.ANSWER,
         "Erklärung, dass die Gesamtfinanzierung gesichert ist.",
         "Gesamtfinanzierung", "Finanzierung gesichert"),
    _asks("Teilförderung akzeptiert", "partial_funding_accepted", ValueKind.ANSWER,
         "Erklärung, dass auch ein kleinerer Betrag angenommen wird.",
         "Teilförderung", "Teilbewilligung akzeptiert", "Mit Teilförderung einverstanden",
         "Einverstanden mit Teilförderung"),
    _asks("Finanzierungsplan", "financing_plan", ValueKind.ANSWER,
         "Liegt der Finanzierungsplan bei?",
         "Finanzplan", "Finanzierungsplan liegt vor", "Finanzierungsplan liegt bei",
         "Finanzierungsplan beigefügt"),
    _asks("Stellenbeschreibung", "job_description", ValueKind.ANSWER,
         "Liegt die Stellenbeschreibung bei?",
         "Stellenbeschreibung liegt vor", "Stellenbeschreibung liegt bei",
         "Stellenbeschreibung beigefügt"),
    _asks("Unterschrift", "signed", ValueKind.ANSWER,
         "Ist der Antrag unterschrieben?",
         "Unterschrieben", "Unterschrift liegt vor", "Unterschrift vorhanden"),
)  # fmt: skip


def names_of(column: Column) -> tuple[str, ...]:
    """Gives the heading of a column and all its synonyms."""
    return (column.heading, *column.synonyms)
