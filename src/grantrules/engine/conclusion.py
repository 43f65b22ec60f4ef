"""The reason of a proposal: one German paragraph made from its findings."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, assert_never

from grantrules.model.basis import ground_text
from grantrules.model.finding import Effect, Finding, Status
from grantrules.model.money import euros
from grantrules.model.proposal import Amount, Outcome, Requested

_DECIDING = {
    Outcome.REJECT: (Effect.REJECT,),
    Outcome.REVIEW: (Effect.REVIEW, Effect.ASK),
    Outcome.REQUEST_INFORMATION: (Effect.ASK,),
    Outcome.WAITLIST: (Effect.BUDGET, Effect.REDUCE),
    Outcome.APPROVE_PARTIAL: (Effect.BUDGET, Effect.REDUCE),
    Outcome.APPROVE_REDUCED: (Effect.REDUCE,),
    Outcome.APPROVE: (),
}


class Sums(NamedTuple):
    """The amounts that a conclusion names."""

    requested: Requested
    eligible: Amount
    amount: Amount


def concluded(
    outcome: Outcome, sums: Sums, findings: Sequence[Finding], contested: str | None
) -> str:
    """Writes the paragraph: what is proposed, why, and what the signers still have to confirm."""
    sentences = [_opening(outcome, sums)]
    if contested is not None:
        sentences.append(
            f"Das Aktenzeichen „{contested}“ steht mehrfach mit verschiedenen Angaben; "
            "welcher Antrag gilt, ist zu klären."
        )
    for effect in _DECIDING[outcome]:
        sentences += grounds([one for one in findings if one.effect is effect])
    sentences += _confirmations(findings)
    return " ".join(sentences)


def grounds(findings: Sequence[Finding]) -> list[str]:
    """Cites what is not met; what is only open because of it is listed, unless it stands alone."""
    not_met = [one for one in findings if one.status is Status.NOT_MET]
    still_open = [one for one in findings if one.status is Status.OPEN]
    cited = [_cited(one) for one in (not_met or still_open)]
    if not_met and still_open:
        rules = ", ".join(one.rule for one in still_open)
        cited.append(f"Deshalb oder außerdem noch nicht zu beurteilen: {rules}.")
    return cited


def _opening(outcome: Outcome, sums: Sums) -> str:  # noqa: PLR0911 - one return an outcome
    asked = _asked(sums.requested)
    match outcome:
        case Outcome.APPROVE:
            return f"Vorgeschlagen wird, {_granted(sums.amount)} wie beantragt zu bewilligen."
        case Outcome.APPROVE_REDUCED:
            return (
                f"Vorgeschlagen wird, {_granted(sums.amount)} zu bewilligen; "
                f"beantragt waren {asked}."
            )
        case Outcome.APPROVE_PARTIAL:
            return (
                f"Vorgeschlagen wird, {_granted(sums.amount)} als Teilbetrag zu bewilligen; "
                f"förderfähig sind {_sum(sums.eligible.total)}, beantragt waren {asked}."
            )
        case Outcome.WAITLIST:
            return (
                f"Vorgeschlagen wird die Aufnahme in die Warteliste; förderfähig sind "
                f"{_sum(sums.eligible.total)}, beantragt waren {asked}."
            )
        case Outcome.REJECT:
            return f"Vorgeschlagen wird die Ablehnung; beantragt waren {asked}."
        case Outcome.REQUEST_INFORMATION:
            return f"Vorgeschlagen wird, Angaben nachzufordern; beantragt waren {asked}."
        case Outcome.REVIEW:
            return f"Der Antrag ist durch Menschen zu prüfen; beantragt waren {asked}."
        case _:
            assert_never(outcome)


def _cited(finding: Finding) -> str:
    ground = ground_text(finding.basis.kind, finding.basis.citation)
    return f"{finding.rule}: {finding.reason} [Grundlage: {ground}]"


def _confirmations(findings: Iterable[Finding]) -> list[str]:
    rules = [one.rule for one in findings if _to_confirm(one)]
    return [f"Vor Zeichnung zu bestätigen: {', '.join(rules)}."] if rules else []


def _to_confirm(finding: Finding) -> bool:
    return finding.status is Status.OPEN and finding.effect is Effect.CONFIRM


def _asked(requested: Requested) -> str:
    if requested.total is None:
        return f"Personal {_sum(requested.salary)} und Sachkosten {_sum(requested.material)}"
    return euros(requested.total)


def _granted(amount: Amount) -> str:
    return (
        f"{_sum(amount.total)} (Personal {_sum(amount.salary)}, Sachkosten {_sum(amount.material)})"
    )


def _sum(cents: int | None) -> str:
    return "in nicht bestimmbarer Höhe" if cents is None else euros(cents)
