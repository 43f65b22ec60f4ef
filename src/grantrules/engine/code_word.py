"""The German words for codes: named ways of reckoning, kinds of applicants, periods, effects."""

from grantrules.engine.spelling import german
from grantrules.model.fact import Code, FactKind
from grantrules.model.finding import Effect
from grantrules.model.period import Period
from grantrules.model.rule import Stage
from grantrules.model.window import DeadlineKind

SWITCHED_OFF = "abgeschaltet"

EFFECTS = {
    Effect.REJECT: "führt zur Ablehnung",
    Effect.REVIEW: "Prüfung durch Menschen",
    Effect.ASK: "Nachforderung",
    Effect.REDUCE: "Kürzung",
    Effect.BUDGET: "begrenzt durch den Haushalt",
    Effect.CONFIRM: "vor Zeichnung zu bestätigen",
    Effect.NONE: "keine",
}
STAGES = {
    Stage.APPLICATION: "am einzelnen Antrag",
    Stage.BATCH: "im Vergleich aller Anträge eines Laufs",
    Stage.REGISTER: "nach dem Vorschlag, in der Akte",
    Stage.PAYMENT: "vor jeder Auszahlung",
    Stage.PROOF: "am Verwendungsnachweis",
    Stage.REPAYMENT: "bei einer Rückforderung",
}
DEADLINES = {
    DeadlineKind.FRIST: "Frist",
    DeadlineKind.TERMIN: "fester Termin",
    DeadlineKind.AUSSCHLUSSFRIST: "Ausschlussfrist",
}
KINDS = {
    FactKind.MONEY: "Betrag",
    FactKind.FTE: "Stellenumfang",
    FactKind.DAY: "Tag",
    FactKind.MOMENT: "Zeitpunkt",
    FactKind.ANSWER: "ja oder nein",
    FactKind.COUNT: "Anzahl",
    FactKind.PERCENT: "Prozentsatz",
    FactKind.TEXT: "Text",
}

_CODES = {
    "ceiling": "Höchstbetrag",
    "flat_rate": "Pauschale",
    "by_days": "Kalendermonate, ein angebrochener Monat nach Tagen",
    "full_months": "nur volle Kalendermonate",
    "started_months": "jeder angefangene Kalendermonat voll",
    "half_up_at_the_end": "genau bis zum Schluss, dann kaufmännisch auf den Cent",
    "half_even_at_the_end": "genau bis zum Schluss, dann auf den Cent, ein halber zum geraden",
    "down_at_the_end": "genau bis zum Schluss, dann auf den vollen Cent abgerundet",
    "deduct": "Abzug von den Ausgaben, für die sie bestimmt sind",
    "priority": "Reihenfolge der Vollständigkeit",
    "completed": "Vollständigkeit des Antrags",
    "received": "Eingang des Antrags",
    "district": "antragsberechtigt",
    "municipality": "kreisangehörige Gemeinde",
    "other": "nicht antragsberechtigt",
    "none": "keiner",
}


def code_word(text: str) -> str:
    """Gives the German word for a code such as `ceiling` or `4W`; other text stays as it is."""
    if text in _CODES:
        return _CODES[text]
    try:
        return Period.of(text).german
    except ValueError:
        return text


def setting_text(kind: FactKind, code: Code | None) -> str:
    """Spells the value of a parameter; None is one that is switched off."""
    if code is None:
        return SWITCHED_OFF
    text = german(kind, code)
    return code_word(text) if kind is FactKind.TEXT else text
