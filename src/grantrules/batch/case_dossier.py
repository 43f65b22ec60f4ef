"""A case of the register as letters need it, put together from what is recorded and kept."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from grantrules.engine.court import court_for
from grantrules.model.application import Application
from grantrules.model.basis import BasisKind
from grantrules.model.deadline import Deadline
from grantrules.model.district import Applicant
from grantrules.model.finding import Effect, FactShown, Finding, Ground, Status
from grantrules.model.local_time import BERLIN
from grantrules.model.money import Cents, cents_of
from grantrules.model.proposal import Amount, Requested
from grantrules.model.remedy import Remedy
from grantrules.model.rulebook import RuleBook
from grantrules.register.case import Case
from grantrules.register.case_entries import FindingMade, GrantedAmount, Override
from grantrules.register.made import Made
from grantrules.report.letters.dossier import Dossier, Judgement

Json = Mapping[str, Any]
Names = Mapping[str, str]


def dossier_of(case: Case, application: Application, book: RuleBook, names: Names) -> Dossier:
    """Puts the dossier of a case together, under the rule book of its proposal."""
    court, proposal = court_for(book), case.proposal
    applicant = Applicant(**proposal["applicant"])
    decision = case.decision
    return Dossier(
        reference=case.reference,
        state=case.state.german,
        book=book,
        application=application,
        picture=court.picture(application, book.appropriated()),
        applicant=applicant,
        district=None if applicant.ags is None else court.directory.listed(applicant.ags),
        outcome=case.outcome,
        requested=Requested(**_components(proposal["requested"])),
        eligible=_eligible(proposal["eligible"]),
        granted=_granted(case.amount),
        findings=tuple(_finding(one) for one in proposal["findings"]),
        judgements=_judgements(case, names),
        remedy=Remedy(**proposal["remedy"]),
        decided_on=None if decision is None else _day(decision.at),
        deadline=_deadline(case),
    )


def _components(amounts: Json) -> dict[str, Cents | None]:
    return {
        name: None if amounts[name] is None else cents_of(amounts[name])
        for name in ("total", "salary", "material")
    }


def _eligible(amount: Json) -> Amount:
    years = amount["by_year"]
    by_year = None if years is None else {one["year"]: cents_of(one["amount"]) for one in years}
    return Amount(**_components(amount), by_year=by_year)


def _granted(amount: GrantedAmount) -> Amount:
    return Amount(
        total=cents_of(amount.total),
        salary=cents_of(amount.salary),
        material=cents_of(amount.material),
        by_year={one.year: cents_of(one.amount) for one in amount.by_year},
    )


def _finding(told: Json) -> Finding:
    return Finding(
        rule=told["rule"],
        status=Status(told["status"]),
        effect=Effect(told["effect"]),
        reason=told["reason"],
        basis=Ground(kind=BasisKind(told["basis"]["kind"]), citation=told["basis"]["citation"]),
        facts=tuple(FactShown(**one) for one in told["facts"]),
        limit=told["limit"],
    )


def _judgements(case: Case, names: Names) -> tuple[Judgement, ...]:
    made: list[Made[FindingMade] | Made[Override]] = [*case.findings]
    if case.override is not None:
        made.append(case.override)
    return tuple(_judgement(one, names) for one in sorted(made, key=lambda one: one.seq))


def _judgement(made: Made[FindingMade] | Made[Override], names: Names) -> Judgement:
    body = made.body
    finding = body if isinstance(body, FindingMade) else None
    return Judgement(
        who=names.get(body.by),
        at=datetime.fromisoformat(made.at),
        rule=None if finding is None else finding.rule,
        status=None if finding is None else finding.status,
        outcome=body.outcome if isinstance(body, Override) else None,
        reason=body.reason,
    )


def _deadline(case: Case) -> Deadline | None:
    if case.request is None:
        return None
    body = case.request.body
    return Deadline(
        end=date.fromisoformat(body.due_on),
        notified=date.fromisoformat(body.notified_on),
        steps=body.steps,
    )


def _day(at: str) -> date:
    return datetime.fromisoformat(at).astimezone(BERLIN).date()
