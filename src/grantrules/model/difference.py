"""What changed between two rule books (Unterschied), one value a change."""

from enum import StrEnum

from grantrules.model.value import Value


class Area(StrEnum):
    """The part of a rule book in which something changed."""

    PROGRAMME = "programme"
    RULE = "rule"
    PARAMETER = "parameter"
    WINDOW = "window"
    APPROPRIATION = "appropriation"
    DISTRICT = "district"
    LOOKALIKE = "lookalike"
    ACCEPTANCE = "acceptance"

    @property
    def german(self) -> str:
        """The heading that people read."""
        return _GERMAN[self]


_GERMAN = {
    Area.PROGRAMME: "Programm",
    Area.RULE: "Regeln",
    Area.PARAMETER: "Parameter",
    Area.WINDOW: "Antragsfenster",
    Area.APPROPRIATION: "Haushaltsansätze",
    Area.DISTRICT: "Antragsberechtigte",
    Area.LOOKALIKE: "Verwechselbare Gemeinden",
    Area.ACCEPTANCE: "Hingenommene Befunde",
}


class Difference(Value):
    """One change between two rule books (Unterschied); None: it was or is not there.

    `subject` is the id of a rule, the name of a parameter, a year or an AGS; `title` is how
    people call it, `aspect` what changed about it.
    """

    area: Area
    subject: str
    title: str
    aspect: str
    before: str | None
    after: str | None
