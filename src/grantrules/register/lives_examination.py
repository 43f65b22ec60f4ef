"""Whether every case could live as the trail says, and who acted could act so at that moment."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from sys import intern

from grantrules.model.errors import RefusedError
from grantrules.model.money import cents_of
from grantrules.register.approving import approval
from grantrules.register.award_entries import Approval, Reckoned
from grantrules.register.biography import Biography, CaseKey
from grantrules.register.case import Case
from grantrules.register.case_entries import (
    ApplicationReceived,
    CaseEvent,
    CaseProposed,
    Confirmation,
    Correction,
    Decision,
    InformationRequested,
    Override,
    Revocation,
    RulesActivated,
    Signature,
    Withdrawal,
)
from grantrules.register.entry import Entry
from grantrules.register.fault import Faults
from grantrules.register.movement import releasing
from grantrules.register.overriding import Wish, override
from grantrules.register.people_examination import PeopleExamination
from grantrules.register.proposal_form import slim_proposal
from grantrules.register.signing import SECOND, Signer, signature

Rules = Callable[[str], RulesActivated | None]
_SHARED = ("programme", "run", "engine", "rulebook_sha256")
_ENDING = (Decision, Withdrawal, Revocation)


class LivesExamination:
    """Follows every case from entry to entry."""

    def __init__(self, people: PeopleExamination, rules: Rules) -> None:
        """Starts before the first entry; `rules` gives what is in force for a programme."""
        self.faults = Faults()
        self._people, self._rules = people, rules
        self._lives = _SlimBiography()
        self._programmes: defaultdict[str, dict[str, Case]] = defaultdict(dict)
        # The second signature whose decision has to come next.
        self._deciding: tuple[int, Signature] | None = None

    def cases_of(self, programme: str) -> Mapping[str, Case]:
        """Gives the cases of a programme by reference, in order of receipt."""
        return self._programmes.get(programme, {})

    def take(self, entry: Entry) -> None:
        """Takes the next entry; those that are about no case are passed over."""
        body = entry.body
        self._follow(entry)
        if not isinstance(body, CaseEvent):
            return
        key = (body.programme, body.reference)
        try:
            self._check(self._lives.cases.get(key), body)
            entry = _slim(entry)
        except (ValueError, RefusedError) as error:
            self.faults.say(entry.seq, str(error))
            return
        self._lives.take(entry)
        if entry.seq in self._lives.faults:
            self.faults.setdefault(entry.seq, self._lives.faults[entry.seq])
        if isinstance(body, _ENDING):
            self._lives.settle(key)
        if key in self._lives.cases:
            self._programmes[body.programme][body.reference] = self._lives.cases[key]

    def finish(self) -> None:
        """Says where the trail ends before a decision is on record."""
        if self._deciding is not None:
            seq, body = self._deciding
            missing = f"zur zweiten Unterschrift unter „{body.reference}“ fehlt die Entscheidung."
            self.faults.say(seq, missing)
        self._deciding = None

    def _follow(self, entry: Entry) -> None:
        body = entry.body
        if self._deciding is not None:
            signed = self._deciding[1]
            if isinstance(body, Decision) and _about(body) == _about(signed):
                self._deciding = None
            self.finish()
        if isinstance(body, Signature) and body.place == SECOND:
            self._deciding = (entry.seq, body)

    def _check(self, case: Case | None, body: object) -> None:
        """Raises a ValueError or RefusedError where the entry could not be made as things stood."""
        if case is None:
            if isinstance(body, ApplicationReceived) and body.supersedes is not None:
                raise ValueError("er löst Angaben ab, die es nicht gibt.")
        elif case.proposed is not None:
            self._check_rules(body)
            self._check_act(case, body)

    def _check_rules(self, body: object) -> None:
        """What was reckoned after a decision was reckoned under the rule book in force."""
        if isinstance(body, Reckoned):
            rules = self._rules(body.programme)
            if rules is None or rules.rulebook_sha256 != body.rulebook_sha256:
                raise ValueError("gerechnet ist nicht mit dem Regelwerk, das in Kraft war.")

    def _check_act(self, case: Case, body: object) -> None:
        match body:
            case Signature():
                self._check_signature(case, body)
            case Override():
                if override(case, _wish(body)) != body:
                    raise ValueError("der abweichende Vorschlag gilt nicht dem, was vorlag.")
            case InformationRequested():
                if body.proposal != case.up_for_signature:
                    raise ValueError("die Nachforderung gilt nicht dem Vorschlag, der vorlag.")
            case Correction():
                if body.supersedes not in case.undoable:
                    raise ValueError(f"Eintrag {body.supersedes} lässt sich nicht berichtigen.")
            case Confirmation():
                _check_confirmation(case, body)
            case Approval():
                self._check_approval(case, body)

    def _check_signature(self, case: Case, body: Signature) -> None:
        role, rules = self._people.role(body.by), self._rules(body.programme)
        if role is None or rules is None:
            raise ValueError("so konnte niemand zeichnen.")
        if (
            signature(case, Signer(body.by, role, rules.rulebook_sha256, self._people.known))
            != body
        ):
            raise ValueError("die Unterschrift gilt nicht dem, was zu zeichnen war.")

    def _check_approval(self, case: Case, body: Approval) -> None:
        role, rules = self._people.role(body.by), self._rules(body.programme)
        if role is None or rules is None:
            raise ValueError("so konnte niemand genehmigen.")
        signer = Signer(body.by, role, rules.rulebook_sha256, self._people.known)
        approval(case, body.subject, signer)


class _SlimBiography(Biography):
    def take(self, entry: Entry) -> None:
        """Takes the next entry; of proposals that a newer one replaces the outcome is enough."""
        super().take(entry)
        if not isinstance(entry.body, CaseProposed):
            return
        events = self._events.get((entry.body.programme, entry.body.reference), [])
        proposals = [
            (place, one.body)
            for place, one in enumerate(events)
            if isinstance(one.body, CaseProposed)
        ]
        for place, body in proposals[-2:-1]:
            slim = body.model_copy(update={"proposal": {"outcome": body.proposal["outcome"]}})
            events[place] = events[place]._replace(body=slim)

    def settle(self, key: CaseKey) -> None:
        """Forgets how a case came to its end: no correction undoes anything of it any more."""
        case = self.cases.get(key)
        if case is not None:
            self._events[key] = []
            self.cases[key] = case._replace(
                findings=(), request=None, extension=None, corrections=()
            )


def _slim(entry: Entry) -> Entry:
    body = entry.body
    if not isinstance(body, CaseProposed):
        return entry
    # Thousands of proposals share their run, their rule book and its programme.
    shared = {name: intern(getattr(body, name)) for name in _SHARED}
    slim = body.model_copy(update={"proposal": slim_proposal(body.proposal), **shared})
    return Entry.model_construct(at=entry.at, prev=entry.prev, seq=entry.seq, body=slim)


def _wish(body: Override) -> Wish:
    return Wish(
        by=body.by,
        outcome=body.outcome,
        reason=body.reason,
        salary=cents_of(body.amount.salary),
        material=cents_of(body.amount.material),
        by_year={one.year: cents_of(one.amount) for one in body.amount.by_year},
        passed_over=body.passed_over,
    )


def _check_confirmation(case: Case, body: Confirmation) -> None:
    corrected = {one.body.supersedes for one in case.corrections if one.seq == body.correction}
    signed = corrected & {one.seq for one in case.signatures}
    if body.movements != (releasing(case) if signed else ()):
        raise ValueError("das freigegebene Geld ist nicht das, das der Vorgang hält.")


def _about(body: Decision | Signature) -> tuple[str, str, str]:
    return body.programme, body.reference, body.by
