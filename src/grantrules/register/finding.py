"""Findings by people (Feststellungen) on the rules that the engine left to them."""

from datetime import date
from typing import Any, NamedTuple

from grantrules.model.errors import RefusedError
from grantrules.model.finding import Effect, Status
from grantrules.model.rule import Stage
from grantrules.model.rulebook import RuleBook
from grantrules.register.case import Case
from grantrules.register.case_entries import FindingMade

_LEFT_TO_PEOPLE = frozenset({Effect.REVIEW.value, Effect.CONFIRM.value})


class Judgement(NamedTuple):
    """What a person found on a day, and why."""

    by: str
    status: Status
    reason: str
    day: date


def finding(case: Case, rule_id: str, judgement: Judgement, book: RuleBook) -> FindingMade:
    """Gives the entry of a finding; a RefusedError where the engine left nothing to find."""
    rule = book.rule(rule_id)
    if rule is None:
        raise RefusedError(f"Eine Regel „{rule_id}“ gibt es nicht.")
    if rule.stage is Stage.REGISTER:
        _check_request(case, judgement)
    elif rule.otherwise is Effect.BUDGET or not _left_to_people(case, rule_id):
        raise RefusedError(
            f"„{case.reference}“: Die Regel {rule_id} hat das Programm selbst beantwortet. Wer es "
            "anders sieht, schlägt mit „grantrules register override“ abweichend vor."
        )
    return FindingMade(
        by=judgement.by,
        programme=case.programme,
        reference=case.reference,
        rule=rule_id,
        status=judgement.status,
        reason=judgement.reason,
    )


def _check_request(case: Case, judgement: Judgement) -> None:
    """Nobody failed to answer what was not asked, or still has time to (rule VO-04)."""
    if judgement.status is Status.MET:
        return
    due = case.due_on
    if due is None:
        raise RefusedError(
            f"„{case.reference}“: Nachgefordert wurde bisher nichts; eine Nachfrist ist nicht "
            "abgelaufen. Bitte erst „grantrules register request“ benutzen."
        )
    if judgement.day <= due:
        raise RefusedError(f"„{case.reference}“: Die Nachfrist läuft noch bis {due:%d.%m.%Y}.")


def _left_to_people(case: Case, rule_id: str) -> bool:
    # What a person found before may be found anew.
    if any(one.body.rule == rule_id for one in case.findings):
        return True
    listed: Any = case.proposal["findings"]
    return any(
        one["rule"] == rule_id
        and (one["status"] == Status.OPEN or one["effect"] in _LEFT_TO_PEOPLE)
        for one in listed
    )
