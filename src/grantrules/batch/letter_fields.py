"""The fields of each kind of letter, from the dossier of its case."""

from datetime import date
from typing import NamedTuple

from grantrules.engine.deadline import information_deadline
from grantrules.engine.propose import propose
from grantrules.model.application import Application
from grantrules.model.errors import RefusedError
from grantrules.model.finding import Finding
from grantrules.model.problem import Problem
from grantrules.model.rulebook import RuleBook
from grantrules.report.case import Case as Question
from grantrules.report.letters.claim import Claim, claim_fields
from grantrules.report.letters.dossier import Dossier
from grantrules.report.letters.duplicate_points import duplicate_points
from grantrules.report.letters.kind import LetterKind
from grantrules.report.letters.memo_fields import memo_fields
from grantrules.report.letters.notice_fields import notice_fields
from grantrules.report.letters.rendering import Fields
from grantrules.report.letters.request_fields import request_fields
from grantrules.report.point import Point
from grantrules.report.question import points
from grantrules.report.words import words_of


class Wanted(NamedTuple):
    """Which letter, and the day it is posted on where that is known.

    `variants` are the applications that stand under a reference which is contested.
    """

    kind: LetterKind
    posted_on: date | None
    claim: Claim | None = None
    variants: tuple[Application, ...] = ()

    def finished(self, dossier: Dossier) -> bool:
        """Whether it goes out as it is: what is no notice needs its posting on record."""
        if self.kind is LetterKind.MEMO:
            return dossier.decided_on is not None
        if self.claim is not None:
            return self.kind is LetterKind.HEARING and self.claim.answer_by is not None
        return not self.kind.is_notice and dossier.deadline is not None


def fields_of(dossier: Dossier, wanted: Wanted) -> Fields:
    """Gives the fields of the letter."""
    if wanted.claim is not None:
        return claim_fields(dossier, wanted.claim)
    match wanted.kind:
        case LetterKind.MEMO:
            return memo_fields(dossier)
        case LetterKind.REQUEST:
            return _request(_due(dossier, wanted.posted_on), wanted.variants)
        case _:
            _check_court(dossier)
            return notice_fields(dossier, wanted.kind)


def _check_court(dossier: Dossier) -> None:
    """Refuses a notice that names no court: its period would not begin to run (§ 58 VwGO)."""
    if dossier.remedy.court is None:
        raise RefusedError(
            f"„{dossier.reference}“: Das Verwaltungsgericht am Sitz des Antragstellers steht nicht "
            "fest; ohne es gibt es keinen Bescheid (§ 58 VwGO). Bitte klären, wer der "
            "Antragsteller ist."
        )


def _due(dossier: Dossier, posted_on: date | None) -> Dossier:
    """Sets the last day: that of the request on record, else by the day of posting."""
    if dossier.deadline is not None or posted_on is None:
        return dossier
    deadline = information_deadline(posted_on, dossier.book)
    if isinstance(deadline, Problem):
        raise RefusedError(deadline.message)
    return dossier._replace(deadline=deadline)


def _request(dossier: Dossier, variants: tuple[Application, ...]) -> Fields:
    if variants:
        own = [_points(one, dossier.book, None) for one in variants]
        return request_fields(dossier, duplicate_points(variants, dossier.book, own))
    return request_fields(dossier, _points(dossier.application, dossier.book, dossier.findings))


def _points(
    application: Application, book: RuleBook, findings: tuple[Finding, ...] | None
) -> tuple[Point, ...]:
    # What is missing is a matter of this application alone, whatever the others ask for.
    [proposal] = propose([application], book).proposals
    if findings is not None:
        proposal = proposal.model_copy(update={"findings": findings})
    return points(Question(application, proposal, (), book, words_of(book)))
