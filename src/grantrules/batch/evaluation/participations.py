"""How every district takes part in a budget year, and the cases that fit nowhere."""

from collections.abc import Iterator, Sequence
from datetime import date

from grantrules.batch.evaluation.case_year import paid_in, years_of
from grantrules.batch.review.survey import Survey
from grantrules.model.district import Applicant, District
from grantrules.model.participation import Participation, Standing, Unplaced
from grantrules.model.rulebook import RuleBook
from grantrules.register.case import Case
from grantrules.register.case_entries import Revocation, Withdrawal
from grantrules.register.life import State

_BEST_FIRST = tuple(Standing)
_UNKNOWN = "Nicht antragsberechtigt, oder wer der Antragsteller ist, steht noch nicht fest."
_NO_YEAR = "Der Förderzeitraum liegt in keinem Haushaltsjahr des Registers."


def participations(
    seen: Survey, book: RuleBook, year: int, known: tuple[int, ...]
) -> Iterator[Participation]:
    """Gives a row for every district of the programme, in the order of its list."""
    by_ags: dict[str | None, list[Case]] = {}
    for one in seen.cases.values():
        by_ags.setdefault(_ags(one), []).append(one)
    for district in book.districts:
        cases = by_ags.get(district.ags, [])
        about = [one for one in cases if year in years_of(one, seen, known)]
        row = _row(district, about, seen, year)
        yield row.model_copy(update={"paid": sum(paid_in(one, seen, year) for one in cases)})


def unplaced(seen: Survey, book: RuleBook, known: tuple[int, ...]) -> Iterator[Unplaced]:
    """Gives the cases of nobody in the list, and those about no known year."""
    listed = {one.ags for one in book.districts}
    for case in seen.cases.values():
        named = case.proposal["applicant"]["name"] if case.proposed else None
        if _ags(case) not in listed:
            yield Unplaced(reference=case.reference, applicant=named, why=_UNKNOWN)
        elif not years_of(case, seen, known):
            yield Unplaced(reference=case.reference, applicant=named, why=_NO_YEAR)


def standing_of(case: Case) -> Standing:
    """Gives what a case came to so far."""
    if case.ended_as is not None:
        return Standing.ENDED
    if case.decision is not None:
        return Standing.GRANTED if case.decision.body.outcome.grants else Standing.REJECTED
    return Standing.WAITING if case.state is State.WAITING else Standing.PENDING


def _row(district: District, cases: Sequence[Case], seen: Survey, year: int) -> Participation:
    named = Applicant(ags=district.ags, name=district.full_name)
    if not cases:
        return Participation(district=named, standing=Standing.NONE)
    granted = [one for one in cases if standing_of(one) is Standing.GRANTED]
    starts = [start for one in granted if (start := _start(one, seen)) is not None]
    return Participation(
        district=named,
        standing=min((standing_of(one) for one in cases), key=_BEST_FIRST.index),
        references=tuple(one.reference for one in cases),
        outcome="; ".join(_outcome(one) for one in cases),
        granted=sum(one.by_year.get(year, 0) for one in granted),
        reason=" ".join(reason for one in cases if (reason := _reason(one, seen))),
        started_on=min(starts, default=None),
    )


def _start(case: Case, seen: Survey) -> date | None:
    return seen.applications[case.application_sha256].funding_start


def _outcome(case: Case) -> str:
    match standing_of(case):
        case Standing.PENDING:
            return f"vorgeschlagen: {case.outcome.german}"
        case Standing.ENDED:
            return "" if case.ended_as is None else case.ended_as.german
        case _:
            return case.outcome.german


def _reason(case: Case, seen: Survey) -> str:
    match standing_of(case):
        case Standing.REJECTED:
            return case.override.body.reason if case.override else str(case.proposal["reason"])
        case Standing.ENDED:
            dossier = seen.chronicle.dossiers[case.reference]
            withdrawn = [one.body.reason for one in dossier.made(Withdrawal)]
            revoked = [one.body.reason for one in dossier.made(Revocation)]
            return [*withdrawn, *revoked][-1]
        case _:
            return ""


def _ags(case: Case) -> str | None:
    return case.ags if case.proposed else None
