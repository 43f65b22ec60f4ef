"""The fields of each kind of letter, from the dossier of its case."""

from datetime import date
from typing import NamedTuple

from grantrules.engine.deadline import information_deadline
from grantrules.engine.propose import propose
from grantrules.model.errors import RefusedError
from grantrules.model.problem import Problem
from grantrules.report.case import Case as Question
from grantrules.report.letters.claim import Claim, claim_fields
from grantrules.report.letters.dossier import Dossier
from grantrules.report.letters.kind import LetterKind
from grantrules.report.letters.memo_fields import memo_fields
from grantrules.report.letters.notice_fields import notice_fields
from grantrules.report.letters.rendering import Fields
from grantrules.report.letters.request_fields import request_fields
from grantrules.report.question import points
from grantrules.report.words import words_of


class Wanted(NamedTuple):
    """Which letter, and the day it is posted on where that is known."""

    kind: LetterKind
    posted_on: date | None
    claim: Claim | None = None

    def finished(self, dossier: Dossier) -> bool:
        """Whether it goes out as it is: what is no notice needs only a day of posting."""
        if self.kind is LetterKind.MEMO:
            return dossier.decided_on is not None
        if self.claim is not None:
            return self.kind is LetterKind.HEARING and self.claim.answer_by is not None
        posted = self.posted_on is not None or dossier.deadline is not None
        return not self.kind.is_notice and posted


def fields_of(dossier: Dossier, wanted: Wanted) -> Fields:
    """Gives the fields of the letter."""
    if wanted.claim is not None:
        return claim_fields(dossier, wanted.claim)
    match wanted.kind:
        case LetterKind.MEMO:
            return memo_fields(dossier)
        case LetterKind.REQUEST:
            return _request(_due(dossier, wanted.posted_on))
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


def _request(dossier: Dossier) -> Fields:
    # What is missing is a matter of this application alone, whatever the others ask for.
    [proposal] = propose([dossier.application], dossier.book).proposals
    asked = proposal.model_copy(update={"findings": dossier.findings})
    question = Question(dossier.application, asked, (), dossier.book, words_of(dossier.book))
    return request_fields(dossier, points(question))
