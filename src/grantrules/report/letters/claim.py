"""A claim for repayment (Rückforderung) as its letters tell it, whoever has worked it out."""

from datetime import date, timedelta
from typing import NamedTuple

from grantrules.engine.parameter_value import value_on
from grantrules.engine.spelling import german, german_day
from grantrules.model.fact import FactKind
from grantrules.model.money import Cents, euros
from grantrules.model.problem import Problem
from grantrules.report.letters.amount_words import amount_words
from grantrules.report.letters.common_fields import common_fields, day_text
from grantrules.report.letters.dossier import Dossier
from grantrules.report.letters.draft_mark import NO_DECISION
from grantrules.report.letters.hole import hole
from grantrules.report.letters.kind import LetterKind
from grantrules.report.letters.rendering import Fields
from grantrules.report.letters.told_steps import told_steps

_DAY = timedelta(days=1)


class Claim(NamedTuple):
    """What is claimed, and why: each fact, reason and step of the interest is one sentence.

    `principal` is None where a hearing comes before anything is claimed, `interest` while it is
    not reckoned, `claimed_on` is the day until which it is; `posted_on` and `answer_by` are the
    first and the last day of a hearing. `whole`: nothing of the grant stands any more. `late_use`:
    nothing but interest is claimed (§ 49a (4) VwVfG).
    """

    principal: Cents | None
    facts: tuple[str, ...]
    reasons: tuple[str, ...]
    interest: Cents | None = None
    steps: tuple[str, ...] = ()
    granted_on: date | None = None
    heard_on: date | None = None
    claimed_on: date | None = None
    posted_on: date | None = None
    answer_by: date | None = None
    whole: bool = False
    late_use: bool = False


def claim_fields(dossier: Dossier, claim: Claim) -> Fields:
    """Gives what a hearing or a claim says.

    `decided_on` of the dossier is that of the claim here, not that of the grant.
    """
    decided = dossier.decided_on is not None
    return {
        **common_fields(dossier),
        **_posted(claim),
        "titel": _title(claim) if decided else NO_DECISION,
        "bescheid_vom": day_text(claim.granted_on, "Tag des Zuwendungsbescheids"),
        "anhoerung_vom": day_text(claim.heard_on, "Tag der Anhörung"),
        "nur_zinsen": claim.late_use,
        "offen": claim.principal is None,
        "vorhaben": _intent(claim),
        **_principal(claim),
        **_interest(dossier, claim),
        "tatsachen": claim.facts,
        "gruende": claim.reasons,
        "letzter_tag": "" if claim.answer_by is None else german_day(claim.answer_by),
    }


def _posted(claim: Claim) -> Fields:
    return {} if claim.posted_on is None else {"datum": german_day(claim.posted_on)}


def _intent(claim: Claim) -> str:
    if claim.principal is None:
        return "Entscheidung über Ihre Zuwendung"
    return "Zinsforderung" if claim.late_use else "Rückforderung"


def _title(claim: Claim) -> str:
    return "Zinsbescheid" if claim.late_use else LetterKind.REPAYMENT.german


def _principal(claim: Claim) -> Fields:
    known = claim.principal
    amount = hole("Betrag") if known is None else euros(known)
    return {
        "forderung": amount,
        "forderung_in_worten": hole("Betrag in Worten") if known is None else amount_words(known),
        "umfang": "in voller Höhe" if claim.whole else f"in Höhe von {amount}",
    }


def _interest(dossier: Dossier, claim: Claim) -> Fields:
    until = claim.claimed_on
    return {
        "zinsen": hole("Zinsbetrag") if claim.interest is None else euros(claim.interest),
        "zinsen_bis": day_text(until, "Tag, bis zu dem die Zinsen berechnet sind"),
        "zinsen_weiter_ab": day_text(
            None if until is None else until + _DAY, "Tag, ab dem weitere Zinsen laufen"
        ),
        "zinsaufschlag": _surcharge(dossier, until),
        "zinsrechnung": told_steps(claim.steps) or (hole("Zinsrechnung"),),
    }


def _surcharge(dossier: Dossier, day: date | None) -> str:
    """Gives the percentage points above the base rate that are in force on the day."""
    missing, used = hole("Zahl der Prozentpunkte"), day or dossier.decided_on
    if used is None:
        return missing
    found = value_on(dossier.book, "interest_surcharge", used)
    if isinstance(found, Problem):
        return missing
    return german(FactKind.PERCENT, found.value).removesuffix(" %")
