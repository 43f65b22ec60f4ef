"""Dossiers for the tests of letters: a clean application, what the engine says, who signed."""

from datetime import UTC, date, datetime

from tests.unit.builders import asking_but, shipped

from grantrules.engine.court import court_for
from grantrules.engine.propose import propose
from grantrules.model.application import Application, Source
from grantrules.model.finding import Status
from grantrules.model.proposal import Outcome
from grantrules.model.rulebook import RuleBook
from grantrules.report.letters.dossier import Dossier, Judgement

AT = datetime(2026, 12, 2, 9, 30, 15, 999, tzinfo=UTC)
DECIDED = date(2026, 12, 3)
FOUND = Judgement("Anna Amt", AT, "FG-05", Status.MET, None, "Vermerk vom 02.12.")
OVERRIDE = Judgement("Bert Blick", AT, None, None, Outcome.REJECT, "Anders zu sehen.")
LIST = Source(file="eingang/antraege.xlsx", sheet="Anträge", row=7)
FORM = Source(file="antrag.xlsx", sheet="Antrag", row=None)


def dossier(
    application: Application | None = None, book: RuleBook | None = None, **changes: object
) -> Dossier:
    """Builds the dossier of one application that has no rivals."""
    asked, used = application or asking_but(reference="2026-017"), book or shipped()
    court = court_for(used)
    [proposal] = propose([asked], used).proposals
    ags = proposal.applicant.ags
    plain = Dossier(
        reference="2026-017",
        state="vorgeschlagen",
        book=used,
        application=asked,
        picture=court.picture(asked, used.appropriated()),
        applicant=proposal.applicant,
        district=None if ags is None else court.directory.listed(ags),
        outcome=proposal.outcome,
        requested=proposal.requested,
        eligible=proposal.eligible,
        granted=proposal.amount,
        findings=proposal.findings,
        judgements=(),
        remedy=proposal.remedy,
    )
    return plain._replace(**changes)  # type: ignore[arg-type] # the fields of a dossier
