"""The columns of an application: heading, key, kind of value, synonyms and hint, once for all."""

from collections.abc import Iterable
from enum import StrEnum

from grantrules.intake.heading import bare
from grantrules.model.value import Value


class ValueKind(StrEnum):
    """What a cell of a column holds."""

    REFERENCE = "reference"
    TEXT = "text"
    MOMENT = "moment"
    DAY = "day"
    FTE = "fte"
    MONEY = "money"
    ANSWER = "answer"
    AGS = "ags"

    @property
    def expected(self) -> str:
        """What a cell of this kind should hold."""
        return _EXPECTED[self][0]

    @property
    def asked(self) -> str:
        """What a clerk is asked to enter: the object of a German sentence."""
        return _EXPECTED[self][1]


_EXPECTED = {
    ValueKind.REFERENCE: ("Aktenzeichen wie 2026-017", "ein Aktenzeichen wie 2026-017"),
    ValueKind.TEXT: ("Name wie Landkreis Germersheim", "einen Namen wie Landkreis Germersheim"),
    ValueKind.MOMENT: ("Zeitpunkt wie 16.08.2025 08:30", "einen Zeitpunkt wie 16.08.2025 08:30"),
    ValueKind.DAY: ("Datum wie 01.09.2025", "ein Datum wie 01.09.2025"),
    ValueKind.FTE: ("Zahl wie 1 oder 0,5", "eine Zahl wie 1 oder 0,5"),
    ValueKind.MONEY: ("Betrag wie 60.000,00 oder 0", "einen Betrag wie 60.000,00 oder 0"),
    ValueKind.ANSWER: ("ja oder nein", "ja oder nein"),
    ValueKind.AGS: ("fünf Ziffern wie 07334", "fünf Ziffern wie 07334"),
}


class Column(Value):
    """One column of the list, and one label of the form.

    `required`: the column must exist, and every application must fill it.
    """

    key: str
    heading: str
    kind: ValueKind
    required: bool
    hint: str
    synonyms: tuple[str, ...] = ()


def _must(heading: str, key: str, kind: ValueKind, hint: str, *synonyms: str) -> Column:
    return Column(key=key, heading=heading, kind=kind, required=True, hint=hint, synonyms=synonyms)


def _may(heading: str, key: str, kind: ValueKind, hint: str, *synonyms: str) -> Column:
    return _must(heading, key, kind, hint, *synonyms).model_copy(update={"required": False})


COLUMNS: tuple[Column, ...] = (
    _may("Aktenzeichen", "reference", ValueKind.REFERENCE,
         "Eindeutig je Antrag. Leer: Datei, Blatt und Zeile bezeichnen den Antrag.",
         "Az.", "Az", "Antragsnummer", "Antrags-Nr.", "Geschäftszeichen"),
    _must("Eingang am", "received_at", ValueKind.MOMENT,
         "Eingang bei der Behörde. Ohne Uhrzeit gilt 00:00 Uhr.",
         "Eingang", "Eingangsdatum", "Eingegangen am", "Antragseingang", "Datum des Eingangs"),
    _may("Vollständig am", "completed_at", ValueKind.MOMENT,
         "Wann der Antrag vollständig war. Leer: vollständig bei Eingang.",
         "Vollständig seit", "Vollständigkeit am", "Vollständig eingegangen am"),
    _may("AGS", "ags", ValueKind.AGS,
         "Amtlicher Gemeindeschlüssel, fünf oder acht Ziffern, mit führender Null.",
         "Amtlicher Gemeindeschlüssel", "Gemeindeschlüssel", "Kreisschlüssel",
         "Regionalschlüssel"),
    _must("Antragsteller", "applicant", ValueKind.TEXT,
         "Voller Name mit Zusatz, etwa Landkreis Kaiserslautern.",
         "Antragstellerin", "Antragsteller/in", "Antragsteller/-in", "Antragsteller:in",
         "Name des Antragstellers", "Antragstellende Kommune", "Gebietskörperschaft",
         "Kommune", "Landkreis/Stadt"),
    _must("Förderbeginn", "funding_start", ValueKind.DAY,
         "Erster Tag der beantragten Förderung.",
         "Beginn der Förderung", "Förderung ab", "Förderung von", "Förderzeitraum von",
         "Bewilligungszeitraum von"),
    _must("Förderende", "funding_end", ValueKind.DAY,
         "Letzter Tag der beantragten Förderung.",
         "Ende der Förderung", "Förderung bis", "Förderzeitraum bis",
         "Bewilligungszeitraum bis"),
    _must("Stellenumfang (VZÄ)", "fte", ValueKind.FTE,
         "Vollzeitäquivalente der Stelle: 1 ist eine volle, 0,5 eine halbe Stelle.",
         "Stellenumfang", "VZÄ", "Vollzeitäquivalent", "Vollzeitäquivalente",
         "Stellenanteil", "Umfang der Stelle"),
    _may("Arbeitsvertrag vom", "contract_signed_on", ValueKind.DAY,
         "Tag der Unterschrift. Leer: noch kein Arbeitsvertrag geschlossen.",
         "Arbeitsvertrag am", "Arbeitsvertrag geschlossen am", "Datum Arbeitsvertrag",
         "Datum des Arbeitsvertrags", "Vertrag vom", "Vertragsdatum"),
    _may("Vorzeitiger Beginn zugestimmt am", "early_start_approved_on", ValueKind.DAY,
         "Tag der Zustimmung. Leer: keine Zustimmung.",
         "Zustimmung vorzeitiger Beginn", "Zustimmung zum vorzeitigen Beginn",
         "Vorzeitiger Maßnahmebeginn zugestimmt am",
         "Vorzeitiger Maßnahmenbeginn zugestimmt am"),
    _must("Personalkosten", "salary_costs", ValueKind.MONEY,
         "Beantragte Personalkosten für den ganzen Förderzeitraum.",
         "Beantragte Personalkosten", "Personalkosten beantragt"),
    _must("Sachkosten", "material_costs", ValueKind.MONEY,
         "Beantragte Sachkosten für den ganzen Förderzeitraum.",
         "Beantragte Sachkosten", "Sachkosten beantragt"),
    _must("Drittmittel Personal", "third_party_salary", ValueKind.MONEY,
         "Mittel Dritter für die Personalkosten; 0, wenn es keine gibt.",
         "Drittmittel (Personal)", "Drittmittel für Personal", "Drittmittel Personalkosten",
         "Mittel Dritter Personal"),
    _must("Drittmittel Sach", "third_party_material", ValueKind.MONEY,
         "Mittel Dritter für die Sachkosten; 0, wenn es keine gibt.",
         "Drittmittel (Sach)", "Drittmittel für Sachkosten", "Drittmittel Sachkosten",
         "Mittel Dritter Sach"),
    _must("Andere Landesmittel", "other_state_funds", ValueKind.MONEY,
         "Weitere Mittel des Landes für dieselbe Stelle; 0, wenn es keine gibt.",
         "Weitere Landesmittel", "Sonstige Landesmittel"),
    _must("Eigenmittel", "own_funds", ValueKind.MONEY,
         "Eigene Mittel für die Stelle; 0, wenn es keine gibt.",
         "Eigene Mittel", "Eigenmittel Antragsteller"),
    _must("Gesamtfinanzierung gesichert", "financing_secured", ValueKind.ANSWER,
         "Erklärung, dass die Gesamtfinanzierung gesichert ist.",
         "Gesamtfinanzierung", "Finanzierung gesichert"),
    _must("Teilförderung akzeptiert", "partial_funding_accepted", ValueKind.ANSWER,
         "Erklärung, dass auch ein kleinerer Betrag angenommen wird.",
         "Teilförderung", "Teilbewilligung akzeptiert", "Mit Teilförderung einverstanden",
         "Einverstanden mit Teilförderung"),
    _must("Finanzierungsplan", "financing_plan", ValueKind.ANSWER,
         "Liegt der Finanzierungsplan bei?",
         "Finanzplan", "Finanzierungsplan liegt vor", "Finanzierungsplan liegt bei",
         "Finanzierungsplan beigefügt"),
    _must("Stellenbeschreibung", "job_description", ValueKind.ANSWER,
         "Liegt die Stellenbeschreibung bei?",
         "Stellenbeschreibung liegt vor", "Stellenbeschreibung liegt bei",
         "Stellenbeschreibung beigefügt"),
    _must("Unterschrift", "signed", ValueKind.ANSWER,
         "Ist der Antrag unterschrieben?",
         "Unterschrieben", "Unterschrift liegt vor", "Unterschrift vorhanden"),
)  # fmt: skip


def spellings(columns: Iterable[Column]) -> list[tuple[str, Column]]:
    """Pairs every heading and synonym, in its bare form, with its column."""
    return [(bare(name), one) for one in columns for name in (one.heading, *one.synonyms)]


_BY_NAME = dict(spellings(COLUMNS))
_BY_KEY = {one.key: one for one in COLUMNS}


def column_named(heading: str) -> Column | None:
    """Gives the column that a heading or label means, if it means one."""
    return _BY_NAME.get(bare(heading))


def column_keyed(key: str) -> Column | None:
    """Gives the column of a key, if there is one."""
    return _BY_KEY.get(key)


def required_missing(present: Iterable[str]) -> tuple[Column, ...]:
    """Gives the required columns whose key is not among those present."""
    keys = frozenset(present)
    return tuple(one for one in COLUMNS if one.required and one.key not in keys)
