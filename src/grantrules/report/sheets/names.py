"""The names of the sheets, and where the rows of a sheet begin, for links between them."""

from openpyxl.worksheet.hyperlink import Hyperlink

from grantrules.report.link import inside

OVERVIEW = "Übersicht"
PROPOSALS = "Vorschläge"
MATRIX = "Prüfmatrix"
FINDINGS = "Feststellungen"
LEDGER = "Haushalt"
PROBLEMS = "Mängel"
TASKS = "Was zu tun ist"
REQUESTS = "Nachforderungen"
ASSUMPTIONS = "Annahmen"

FIRST_PROPOSAL_ROW = 3
FIRST_FINDING_ROW = 3


def to_proposal(index: int) -> Hyperlink:
    """Links to the row of a proposal, counted from 0."""
    return inside(PROPOSALS, f"A{FIRST_PROPOSAL_ROW + index}")
