"""A claim for repayment (Rückforderung) as its letters tell it, whoever has worked it out."""

from datetime import date
from typing import NamedTuple

from grantrules.engine.spelling import german_day
from grantrules.model.money import Cents, euros
from grantrules.report.letters.amount_words import amount_words
from grantrules.report.letters.common_fields import common_fields, day_text
from grantrules.report.letters.dossier import Dossier
from grantrules.report.letters.draft_mark import NO_DECISION
from grantrules.report.letters.hole import hole
from grantrules.report.letters.kind import LetterKind
from grantrules.report.letters.rendering import Fields


class Claim(NamedTuple):
    """What is claimed, and why: each fact, reason and step of the interest is one sentence.

    `interest` is None while it cannot be worked out; `answer_by` is the last day of a hearing.
    """

    principal: Cents
    facts: tuple[str, ...]
    reasons: tuple[str, ...]
    interest: Cents | None = None
    steps: tuple[str, ...] = ()
    granted_on: date | None = None
    answer_by: date | None = None


def claim_fields(dossier: Dossier, claim: Claim) -> Fields:
    """Gives what a hearing or a claim says.

    `decided_on` of the dossier is that of the claim here, not that of the grant.
    """
    decided = dossier.decided_on is not None
    unknown = hole("Zinsbetrag")
    return {
        **common_fields(dossier),
        "titel": LetterKind.REPAYMENT.german if decided else NO_DECISION,
        "bescheid_vom": day_text(claim.granted_on, "Tag des Zuwendungsbescheids"),
        "forderung": euros(claim.principal),
        "forderung_in_worten": amount_words(claim.principal),
        "zinsen": unknown if claim.interest is None else euros(claim.interest),
        "zinsrechnung": claim.steps or (hole("Zinsrechnung"),),
        "tatsachen": claim.facts,
        "gruende": claim.reasons,
        "letzter_tag": "" if claim.answer_by is None else german_day(claim.answer_by),
    }
