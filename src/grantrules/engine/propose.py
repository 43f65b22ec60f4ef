"""The proposals of a batch: every application judged, ranked and placed in the budget."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from typing import NamedTuple

from grantrules.engine.assess import Case, case_of
from grantrules.engine.award import Demand, Placement, placed
from grantrules.engine.balance import Money, balance
from grantrules.engine.collision import FIRST, Collision, Contender, collisions
from grantrules.engine.court import Court, court_for
from grantrules.engine.fingerprint import fingerprint
from grantrules.engine.outcome import outcome_of
from grantrules.engine.rank import Entrant, Place, ranked
from grantrules.engine.references import sifted
from grantrules.engine.standpoint import ALLOCATION, COLLIDING, Standpoint
from grantrules.engine.strange import implausible_entries
from grantrules.engine.verdict import Standing, batch_findings, proposal_of
from grantrules.model.application import Application
from grantrules.model.errors import BudgetError
from grantrules.model.finding import Effect
from grantrules.model.money import Cents
from grantrules.model.proposal import Batch, Outcome, Proposal
from grantrules.model.register_state import NOTHING_BEFORE, EarlierCase, RegisterState
from grantrules.model.rulebook import RuleBook


class _Entry(NamedTuple):
    """An application after the others of the same applicant were looked at."""

    number: int
    case: Case
    contested: bool
    collision: Collision | None
    outcome: Outcome
    holds: bool

    @property
    def name(self) -> str:
        """How other applications' reasons call it."""
        return self.case.assessment.application.reference or f"Antrag {self.number + 1}"


def propose(
    applications: Iterable[Application],
    book: RuleBook,
    budget: Mapping[int, Cents] | None = None,
    register: RegisterState = NOTHING_BEFORE,
) -> Batch:
    """Proposes an outcome for every application of one run; `budget` states cents per year.

    `register` is what was signed, decided and found by people before; without it a run stands
    alone. Pure: rank and budget depend on nothing but what is given here.
    An IntegrityError where two evaluators disagree, a BudgetError where the budget is no money.
    """
    return proposed(applications, court_for(book), budget, register)


def proposed(
    applications: Iterable[Application],
    court: Court,
    budget: Mapping[int, Cents] | None = None,
    register: RegisterState = NOTHING_BEFORE,
) -> Batch:
    """Proposes like `propose`, before a court that the caller has made."""
    _check(budget or {})
    money = Money(court.book.appropriated(budget), register.spoken_for)
    sift = sifted(applications)
    contested = sift.contested | register.contested
    cases = [
        case_of(
            _told_apart(application, contested),
            court,
            money.appropriated,
            register.findings.get(application.reference or "", ()),
        )
        for application in sift.applications
    ]
    entries = _entries(cases, contested, court, register.earlier)
    places = ranked(_entrants(entries))
    placements = placed(_demands(entries, places), money.left())
    standings = _standings(places, placements)
    proposals = sorted(
        (proposal_of(_standing_of(entry, standings), court) for entry in entries), key=_order
    )
    years = {year for place in places for year in cases[place.number].picture.years or ()}
    return Batch(
        proposals=tuple(proposals),
        budget=balance(proposals, money, years),
        problems=(*sift.problems, *implausible_entries(case.picture for case in cases)),
    )


def _check(budget: Mapping[int, Cents]) -> None:
    for year, cents in budget.items():
        if type(year) is not int or type(cents) is not int or cents < 0:
            raise BudgetError(f"{year!r}: {cents!r} ist kein Betrag in ganzen Cent je Jahr.")


def _told_apart(application: Application, contested: frozenset[str]) -> Application:
    # A reference that stands for different applications is as good as unreadable (rule VO-03).
    if application.reference not in contested:
        return application
    unreadable = tuple(sorted({*application.unreadable, "reference"}))
    return application.model_copy(update={"unreadable": unreadable})


def _entries(
    cases: Sequence[Case],
    contested: frozenset[str],
    court: Court,
    earlier: Sequence[EarlierCase],
) -> list[_Entry]:
    unclear = [case.assessment.application.reference in contested for case in cases]
    contenders = [
        contender
        for number, case in enumerate(cases)
        if not unclear[number] and (contender := _contender(number, case)) is not None
    ]
    hits = collisions((*_ahead(earlier), *contenders))
    return [
        _Entry(number, case, unclear[number], hit, *_judged(case, hit, court))
        for number, (case, hit) in enumerate(
            zip(cases, map(hits.get, range(len(cases))), strict=True)
        )
    ]


def _ahead(earlier: Sequence[EarlierCase]) -> Iterator[Contender]:
    # They are not among the cases of this run, so no case has their number; each has a moment
    # of its own, because they do not compete with each other any more.
    for place, one in enumerate(earlier):
        yield Contender(
            number=place - len(earlier),
            name=one.reference,
            ags=one.ags,
            moment=FIRST + timedelta(microseconds=place),
            years=one.years,
            outcome=Outcome.APPROVE,
        )


def _contender(number: int, case: Case) -> Contender | None:
    picture, assessment = case.picture, case.assessment
    if assessment.outcome is Outcome.REJECT or assessment.applicant.ags is None:
        return None
    if picture.rank_moment is None or picture.years is None:
        return None
    return Contender(
        number=number,
        name=assessment.application.reference or f"Antrag {number + 1}",
        ags=assessment.applicant.ags,
        moment=picture.rank_moment,
        years=frozenset(picture.years),
        outcome=assessment.outcome,
    )


def _judged(case: Case, collision: Collision | None, court: Court) -> tuple[Outcome, bool]:
    """Gives the outcome before the budget, and whether the case holds a place in it."""
    if collision is None:
        return case.assessment.outcome, True
    found = batch_findings(case, Standpoint(collision=collision), court)
    own = (*case.assessment.findings, *found)
    outcome = outcome_of(own, case.assessment.requested, case.assessment.eligible)
    # Sent to review because of another application of the same applicant: reserves nothing.
    undecided = any(
        one.effect is not Effect.NONE and COLLIDING in court.batch_bench.rules[one.rule].reads
        for one in found
    )
    return outcome, not undecided


def _entrants(entries: Iterable[_Entry]) -> list[Entrant]:
    return [
        Entrant(
            entry.number,
            moment,
            fingerprint(entry.case.assessment.application, entry.case.assessment.applicant),
            entry.case.assessment.application.reference or "",
        )
        for entry in entries
        if (moment := entry.case.picture.rank_moment) is not None and _may_rank(entry)
    ]


def _may_rank(entry: _Entry) -> bool:
    computable = entry.case.assessment.eligible.by_year is not None
    known = entry.case.picture.facts.known
    if entry.contested or not computable or not all(name in known for name in ALLOCATION):
        return False
    return entry.outcome.grants or entry.outcome is Outcome.REVIEW


def _demands(entries: Sequence[_Entry], places: Iterable[Place]) -> list[Demand]:
    return [_demand(entries[place.number]) for place in places]


def _demand(entry: _Entry) -> Demand:
    known = entry.case.picture.facts.known
    return Demand(
        number=entry.number,
        name=entry.name,
        eligible=entry.case.assessment.eligible,
        accepts_partial=known.get("partial_funding_accepted") == 1,
        holds=entry.holds,
        may_be_skipped=known["skip_allowed"] == 1,
    )


def _standings(
    places: Sequence[Place], placements: Mapping[int, Placement]
) -> dict[int, tuple[int, Place, Placement]]:
    return {
        place.number: (rank, place, placements[place.number])
        for rank, place in enumerate(places, start=1)
    }


def _standing_of(entry: _Entry, standings: Mapping[int, tuple[int, Place, Placement]]) -> Standing:
    if entry.number not in standings:
        standpoint, rank = Standpoint(collision=entry.collision), None
    else:
        rank, place, placement = standings[entry.number]
        standpoint = Standpoint(entry.collision, place.lot, placement)
    return Standing(entry.case, entry.contested, rank, standpoint)


def _order(proposal: Proposal) -> tuple[object, ...]:
    unranked = proposal.rank is None
    source = proposal.source
    place = ("", "", 0) if source is None else (source.file, source.sheet, source.row or 0)
    return (unranked, proposal.rank or 0, proposal.reference or "", *place)
