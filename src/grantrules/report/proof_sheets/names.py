"""What the sheets of proofs share: their footer, their names, and who a recipient is."""

from grantrules.engine.ags import padded_ags
from grantrules.engine.court import court_for
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
    if proof.ags is None:
        return "nicht angegeben"
    found = court_for(book).directory.listed(padded_ags(proof.ags))
    return proof.ags if found is None else found.full_name
