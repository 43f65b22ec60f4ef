"""How a decision stands in the trail, for the annex of its notice."""

import shlex
from collections.abc import Callable, Mapping

from grantrules.batch.letter_claim import claim_evidence
from grantrules.register.case import Case
from grantrules.report.letters.annex import Evidence
from grantrules.report.letters.kind import LetterKind
from grantrules.report.recorded_at import recorded_at

_FORGOTTEN = "gelöschte Person"

ReceiptOf = Callable[[int], str]
"""Issues the receipt of an entry, by its number."""


def evidence_for(
    case: Case, kind: LetterKind, receipt_of: ReceiptOf | None, names: Mapping[str, str]
) -> Evidence | None:
    """Gives the evidence of a notice that two people have signed; None: it is a draft."""
    if kind is LetterKind.REPAYMENT:
        claimed = claim_evidence(case, names)
        if claimed is None or receipt_of is None:
            return claimed
        return claimed._replace(receipt=receipt_of(claimed.entry))
    decision = case.decision
    if decision is None or case.ended_as is not None or not kind.is_notice:
        return None
    signed = tuple(
        f"{one.body.place}. Unterschrift: {names.get(one.body.by, _FORGOTTEN)}, "
        f"{recorded_at(one.at)} (Eintrag {one.seq})"
        for one in case.signatures
    )
    return Evidence(
        signed=signed,
        entry=decision.seq,
        receipt=None if receipt_of is None else receipt_of(decision.seq),
        command=f"grantrules audit receipt {shlex.quote(case.reference)} --key DATEI",
    )
