"""What a rule or a parameter rests on (Herkunft)."""

from enum import StrEnum

from grantrules.model.value import Value


class BasisKind(StrEnum):
    """How firm the ground is."""

    ANNOUNCEMENT = "announcement"
    LAW = "law"
    ANALOGUE = "analogue"
    ASSUMPTION = "assumption"

    @property
    def german(self) -> str:
        """The word that clerks and lawyers read."""
        return _GERMAN[self]


_GERMAN = {
    BasisKind.ANNOUNCEMENT: "Ankündigung",
    BasisKind.LAW: "Gesetz",
    BasisKind.ANALOGUE: "vergleichbares Programm",
    BasisKind.ASSUMPTION: "Annahme",
}


class Basis(Value):
    """The ground of a rule or parameter (Herkunft): its kind, where it stands, its words."""

    kind: BasisKind
    citation: str
    quote: str | None = None


def ground_text(kind: BasisKind, citation: str) -> str:
    """Names a ground as a sentence does: its kind, unless the citation already begins with it."""
    return citation if citation.startswith(kind.german) else f"{kind.german} – {citation}"
