"""What an audit office checks in a case (Prüffrage), and what it came to."""

from enum import StrEnum

from grantrules.model.finding import FactShown
from grantrules.model.value import Value


class Light(StrEnum):
    """Whether a check is passed (green), failed (red), or cannot be judged yet (grey)."""

    GREEN = "green"
    RED = "red"
    GREY = "grey"

    @property
    def german(self) -> str:
        """The words that auditors read."""
        return {
            "green": "in Ordnung",
            "red": "zu beanstanden",
            "grey": "noch nicht zu beurteilen",
        }[self.value]

    @property
    def symbol(self) -> str:
        """The sign beside the colour, for whoever sees none."""
        return {"green": "✓", "red": "✗", "grey": "○"}[self.value]


class Point(StrEnum):
    """What is checked, in the order of the list."""

    APPLICATION = "application"
    SIGNED = "signed"
    COMPLETENESS = "completeness"
    ELIGIBILITY = "eligibility"
    WINDOW = "window"
    POST = "post"
    STATE_INTEREST = "state_interest"
    BETTER_TERMS = "better_terms"
    PURPOSE = "purpose"
    FINANCING = "financing"
    THIRD_PARTY = "third_party"
    DOUBLE_FUNDING = "double_funding"
    EARLY_START = "early_start"
    OTHER_RULES = "other_rules"
    CAPS = "caps"
    CHECKED_FIRST = "checked_first"
    FOUR_EYES = "four_eyes"
    OVERRIDE = "override"
    EQUAL_TREATMENT = "equal_treatment"
    RANK = "rank"
    BUDGET = "budget"
    COMMITMENT = "commitment"
    PAYMENT = "payment"
    REQUESTS = "requests"
    IMPORT = "import"
    ASSUMPTIONS = "assumptions"
    SAMPLE = "sample"
    TRAIL = "trail"
    LETTER = "letter"
    PROOF = "proof"
    REPAYMENT = "repayment"
    SUCCESS = "success"

    @property
    def german(self) -> str:
        """The words that auditors read."""
        return _GERMAN[self]


_GERMAN = {
    Point.APPLICATION: "Antrag und Finanzierungsplan liegen vor",
    Point.SIGNED: "Der Antrag ist unterschrieben",
    Point.COMPLETENESS: "Die Angaben sind vollständig und lesbar",
    Point.ELIGIBILITY: "Der Antragsteller ist antragsberechtigt",
    Point.WINDOW: "Der Antrag ging im Antragsfenster ein",
    Point.POST: "Stelle und Förderzeitraum sind förderfähig",
    Point.STATE_INTEREST: "Das erhebliche Landesinteresse ist festgestellt",
    Point.BETTER_TERMS: "Das Besserstellungsverbot ist geprüft",
    Point.PURPOSE: "Gefördert werden nur Ausgaben der Stelle",
    Point.FINANCING: "Die Gesamtfinanzierung ist gesichert",
    Point.THIRD_PARTY: "Mittel Dritter sind zuerst eingesetzt",
    Point.DOUBLE_FUNDING: "Eine Doppelförderung ist ausgeschlossen",
    Point.EARLY_START: "Die Maßnahme begann nicht vorzeitig",
    Point.OTHER_RULES: "Auch keine andere Regel steht entgegen",
    Point.CAPS: "Höchstbeträge sind eingehalten, bewilligt ist höchstens das Förderfähige",
    Point.CHECKED_FIRST: "Entschieden wurde erst nach der Prüfung",
    Point.FOUR_EYES: "Zwei verschiedene Personen haben gezeichnet",
    Point.OVERRIDE: "Abweichungen vom Programm sind begründet und von anderen genehmigt",
    Point.EQUAL_TREATMENT: "Für alle Anträge des Fensters galt dieselbe Fassung des Regelwerks",
    Point.RANK: "Die Rangfolge ist eingehalten",
    Point.BUDGET: "Der Haushaltsansatz ist in keinem Jahr überschritten",
    Point.COMMITMENT: "Für spätere Haushaltsjahre liegt eine Verpflichtungsermächtigung vor",
    Point.PAYMENT: "Ausgezahlt ist nicht vor der Bestandskraft und nicht mehr als bewilligt",
    Point.REQUESTS: "Nachforderungen sind weiterverfolgt",
    Point.IMPORT: "Der Eingang ist vollständig erfasst",
    Point.ASSUMPTIONS: "Annahmen sind in den Gründen benannt",
    Point.SAMPLE: "Die Auswahl der Stichprobe ist dokumentiert",
    Point.TRAIL: "Das Protokoll ist unversehrt",
    Point.LETTER: "Bescheid mit Gründen und richtiger Rechtsbehelfsbelehrung",
    Point.PROOF: "Der Verwendungsnachweis ist angefordert und geprüft",
    Point.REPAYMENT: "Erstattung und Zinsen sind verfolgt",
    Point.SUCCESS: "Der Erfolg ist kontrolliert",
}

ANSWERED_BY_RULES = frozenset(
    {
        Point.SIGNED,
        Point.COMPLETENESS,
        Point.ELIGIBILITY,
        Point.WINDOW,
        Point.POST,
        Point.STATE_INTEREST,
        Point.BETTER_TERMS,
        Point.PURPOSE,
        Point.FINANCING,
        Point.THIRD_PARTY,
        Point.DOUBLE_FUNDING,
        Point.EARLY_START,
        Point.CAPS,
        Point.COMMITMENT,
    }
)
"""What the rules of a programme answer; the rule book says which of them answers what."""


class AuditAnswer(Value):
    """Which rules of a programme answer a question of the audit (Prüffrage)."""

    point: Point
    rules: tuple[str, ...]


class Evidence(Value):
    """What a check rests on: an entry of the trail, a rule, a value with its cell."""

    entry: int | None = None
    rule: str | None = None
    fact: FactShown | None = None


class AuditCheck(Value):
    """One check of one case, with the reason in German."""

    point: Point
    light: Light
    reason: str
    evidence: tuple[Evidence, ...] = ()


class CaseChecks(Value):
    """All checks of one case; `state` is where it stands, in German."""

    reference: str
    applicant: str | None
    state: str
    checks: tuple[AuditCheck, ...]

    def count(self, light: Light) -> int:
        """Gives how many checks have this light."""
        return sum(one.light is light for one in self.checks)
