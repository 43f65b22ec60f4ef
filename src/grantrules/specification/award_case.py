"""Payments and claims as scenarios know them, and the findings on one as a proposal lists them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Self

from grantrules.engine.award_facts import (
    Claiming,
    Paying,
    claim_facts,
    judged_act,
    payment_facts,
)
from grantrules.engine.award_period import knowledge_deadline, letter_deadline
from grantrules.engine.court import Court
from grantrules.engine.instalments import Granted
from grantrules.engine.interest import late_use_interest, prompt_use_end, repayment_interest
from grantrules.engine.parameter_value import value_on
from grantrules.model.finding import Finding
from grantrules.model.problem import Problem
from grantrules.model.rule import Stage
from grantrules.specification.programme import Json

Facts = dict[str, int | date | None]


@dataclass(frozen=True)
class Act:
    """A payment or a claim, as far as it is told; `days` and `money` by their names."""

    stage: Stage
    days: Mapping[str, date] = field(default_factory=dict)
    money: Mapping[str, int] = field(default_factory=dict)

    def on(self, name: str, day: date) -> Self:
        """Says on which day something happened."""
        return replace(self, days={**self.days, name: day})

    def over(self, name: str, cents: int) -> Self:
        """Says how much money something is about."""
        return replace(self, money={**self.money, name: cents})


def act_json(act: Act, court: Court) -> Json:
    """Gives the findings on an act, and the interest that was reckoned."""
    facts = _payment(act, court) if act.stage is Stage.PAYMENT else _claim(act, court)
    day = act.days["done"]
    findings = judged_act(act.stage, day, facts, court)
    return {
        "reference": "1",
        "outcome": None,
        "reason": "",
        "interest": facts.get("claimed_interest"),
        "findings": [_finding_json(one) for one in findings],
    }


def _payment(act: Act, court: Court) -> Facts:
    year = act.days["start"].year
    granted = Granted({year: act.money["granted"]}, act.days["start"], act.days["end"])
    paying = Paying(
        amount=act.money["amount"],
        paid_on=act.days["done"],
        need_from=act.days["need"],
        paid_before=act.money.get("before", 0),
        final_on=act.days["final"],
        granted=granted,
    )
    return payment_facts(paying, court.book)


def _claim(act: Act, court: Court) -> Facts:
    days, book = act.days, court.book
    to_return = act.money["paid"] - act.money["recognised"]
    heard = letter_deadline(days["heard"], "hearing_period", book) if "heard" in days else None
    known = knowledge_deadline(days["known"], book) if "known" in days else None
    facts = claim_facts(
        Claiming(
            claimed_on=days["done"],
            paid=act.money["paid"],
            to_return=to_return,
            amount=act.money.get("claimed", to_return),
            hearing_posted_on=days.get("heard"),
            hearing_ends_on=None if heard is None or isinstance(heard, Problem) else heard.end,
            statement_on=days.get("answered"),
            known_on=days.get("known"),
            limit_on=None if known is None or isinstance(known, Problem) else known.end,
        )
    )
    if isinstance(heard, Problem):
        facts = _without(facts, "earliest_claim_on", "hearing_ends_on")
    if isinstance(known, Problem):
        facts = _without(facts, "revocation_ends_on")
    return _with_interest(act, facts, court)


def _with_interest(act: Act, facts: Facts, court: Court) -> Facts:
    days, book = act.days, court.book
    paid_on, amount = days["paid"], facts["claimed_amount"]
    if not isinstance(amount, int):
        raise TypeError(act)
    if "used" in days:
        found = late_use_interest(act.money["paid"], paid_on, days["used"], book)
        facts = _without(
            {**facts, "paid_on": paid_on, "used_on": days["used"]}, "prompt_use_ends_on"
        )
        prompt = value_on(book, "prompt_use_period", paid_on)
        if not isinstance(prompt, Problem):
            facts["prompt_use_ends_on"] = prompt_use_end(paid_on, prompt)
    else:
        found = repayment_interest(amount, paid_on, days["done"], book)
    return facts if isinstance(found, Problem) else {**facts, "claimed_interest": found.interest}


def _without(facts: Facts, *names: str) -> Facts:
    return {name: value for name, value in facts.items() if name not in names}


def _finding_json(finding: Finding) -> Json:
    return {
        "rule": finding.rule,
        "status": finding.status.value,
        "effect": finding.effect.value,
        "reason": finding.reason,
        "limit": finding.limit,
    }
