"""How a proposal is called, also where its reference or applicant is missing."""

from grantrules.model.proposal import Proposal
from grantrules.report.link import place

UNKNOWN_APPLICANT = "nicht angegeben"


def reference_of(proposal: Proposal) -> str:
    """Gives the reference; without one the place where the application stands."""
    return proposal.reference or source_of(proposal) or "ohne Aktenzeichen"


def stated_reference(proposal: Proposal) -> str | None:
    """Gives the reference that somebody stated; none where only the place stands in for it."""
    source = proposal.source
    if source is None or proposal.reference is None:
        return proposal.reference
    row = "" if source.row is None else f"!{source.row}"
    own = f"{source.file}#{source.sheet}{row}"
    return None if proposal.reference == own else proposal.reference


def applicant_of(proposal: Proposal) -> str:
    """Gives the applicant's name."""
    return proposal.applicant.name or UNKNOWN_APPLICANT


def source_of(proposal: Proposal) -> str:
    """Gives the place where the application was read: file#sheet!cell."""
    source = proposal.source
    return place(source.file, source.sheet, source_cell(proposal)) if source else ""


def source_cell(proposal: Proposal) -> str | None:
    """Gives the first cell of the row in which the application was read."""
    row = proposal.source.row if proposal.source else None
    return None if row is None else f"A{row}"
