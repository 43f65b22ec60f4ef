"""Whether a recorded proposal is still what the engine would propose now."""

from collections.abc import Iterator, Mapping
from typing import Any

from grantrules.engine.code_word import EFFECTS
from grantrules.model.errors import RefusedError
from grantrules.model.finding import Effect, Status
from grantrules.model.money import cents_of, euros
from grantrules.model.proposal import Outcome
from grantrules.register.case import Case
from grantrules.register.correcting import way_back
from grantrules.register.life import OPEN

Proposal = Mapping[str, Any]
"""A proposal in the form of the trail."""


def check_fresh(case: Case, today: Proposal) -> None:
    """Refuses a case whose proposal others have overtaken since, whatever its rank is now.

    `today` is what the engine would propose if nobody had signed or overridden its proposal.
    """
    differences = [*_results(case, today), *_findings(case, today)]
    if not differences:
        return
    german = Outcome(case.proposal["outcome"]).german
    basis = "Der abweichende Vorschlag beruht auf ihm. " if case.override else ""
    raise RefusedError(
        f"„{case.reference}“: Der Vorschlag des Programms „{german}“ ist überholt; "
        f"{'; '.join(differences)}. {basis}{_way_on(case)}"
    )


def _way_on(case: Case) -> str:
    if case.state in OPEN:
        return "Bitte die Mittel mit „grantrules register promote“ neu verteilen."
    return f"{way_back(case)}; dann wird neu vorgeschlagen."


def _results(case: Case, today: Proposal) -> Iterator[str]:
    """Says what would come out otherwise; whoever overrides sets outcome and amount themselves."""
    then = case.proposal
    if case.override is not None:
        return
    if today["outcome"] != then["outcome"]:
        yield f"heute lautet er „{Outcome(today['outcome']).german}“"
    if today["amount"] != then["amount"]:
        now, before = (euros(cents_of(one["amount"]["total"])) for one in (today, then))
        split = "anders aufgeteilt" if now == before else f"statt {before}"
        yield f"der Betrag ist heute {now}, {split}"


def _findings(case: Case, today: Proposal) -> Iterator[str]:
    # Rank and ledger move with every signature of others; what is granted, and why, does not.
    now, before = _essence(today), _essence(case.proposal)
    for rule in sorted(now.keys() | before.keys()):
        told, recorded = now.get(rule), before.get(rule)
        if told != recorded and not _of_people(case, rule, (told, recorded)):
            yield f"{rule} ist heute {_status(told)}, im Vorschlag {_status(recorded)}"


_Essence = tuple[str, str]


def _essence(proposal: Proposal) -> dict[str, _Essence]:
    return {one["rule"]: (one["status"], one["effect"]) for one in proposal["findings"]}


def _of_people(case: Case, rule: str, found: tuple[_Essence | None, _Essence | None]) -> bool:
    """Whether a finding is what people decided: under an override the budget, and theirs since."""
    if case.override is None:
        return False
    of_budget = any(one is not None and one[1] == Effect.BUDGET for one in found)
    seq = case.override.body.proposal
    return of_budget or any(one.body.rule == rule and one.seq > seq for one in case.findings)


def _status(found: _Essence | None) -> str:
    if found is None:
        return "nicht genannt"
    status, effect = Status(found[0]).german, Effect(found[1])
    return status if effect is Effect.NONE else f"{status} ({EFFECTS[effect]})"
