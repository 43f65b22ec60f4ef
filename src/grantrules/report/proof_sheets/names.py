"""What the sheets of proofs share: their footer, their names, and who a recipient is."""

from grantrules.model.proof import Proof
from grantrules.model.rulebook import RuleBook

OF_PROOFS = "Prüfvermerke zu Verwendungsnachweisen – keine Bescheide"
NOT_SIGNED_YET = "Vorschläge zum Prüfvermerk – noch nicht gezeichnet"

OVERVIEW = "Übersicht"
PROOFS = "Nachweise"
FINDINGS = "Feststellungen"
RECKONING = "Berechnung"
LEFT_OUT = "Nicht anerkannt"
SAMPLE = "Stichprobe"


def recipient(proof: Proof, book: RuleBook) -> str:
    """Names who got the money, by the key that the proof states."""
    found = next((one.full_name for one in book.districts if one.ags == proof.ags), None)
    return found or proof.ags or "nicht angegeben"
