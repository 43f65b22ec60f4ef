"""A simulation: the same applications under two rule books, and whose proposal differs."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from grantrules.batch.asking import questions_of
from grantrules.engine.propose import propose
from grantrules.intake.limits import USUAL_LIMITS, Limits
from grantrules.intake.reading import read_paths
from grantrules.intake.workroom import Workroom
from grantrules.model.application import Source
from grantrules.model.comparison import ApplicationChange, Comparison, FindingChange
from grantrules.model.finding import Effect, Finding, Status
from grantrules.model.money import Cents
from grantrules.model.proposal import Batch, Proposal
from grantrules.model.rule import Stage
from grantrules.model.rulebook import RuleBook

_Key = tuple[str | None, Source | None]
_NO_EFFECT = (Status.MET, Effect.NONE)


def compare_applications(  # noqa: PLR0913 - budget and limits may be left out
    paths: Sequence[Path],
    before: RuleBook,
    after: RuleBook,
    budget: Mapping[int, Cents] | None = None,
    *,
    limits: Limits = USUAL_LIMITS,
) -> Comparison:
    """Proposes under both rule books, each with its own budget; records and writes nothing.

    `budget` states cents per year in place of what either rule book has.
    """
    with Workroom(limits) as room:
        reading = read_paths(paths, questions_of(before), room)
        # Another programme may ask other things of a workbook; else it is read once.
        same = (before.entries, before.required) == (after.entries, after.required)
        again = reading if same else read_paths(paths, questions_of(after), room)
    old = propose(reading.applications, before, budget)
    new = propose(again.applications, after, budget)
    return compared(old, new, after).model_copy(
        update={
            "problems": tuple(dict.fromkeys((*reading.problems, *again.problems))),
            "unread": tuple(sorted({*reading.unread, *again.unread})),
        }
    )


def compared(before: Batch, after: Batch, book: RuleBook) -> Comparison:
    """Compares what two rule books propose; `book` is the later of them."""
    pairs = _paired(before.proposals, after.proposals, _judging_one(book))
    changes = tuple(one for one in pairs if _stand(one.before) != _stand(one.after))
    return Comparison(
        changes=changes,
        unchanged=len(pairs) - len(changes),
        before=before.budget,
        after=after.budget,
        problems=(),
        unread=(),
    )


def _judging_one(book: RuleBook) -> frozenset[str]:
    """Names the rules that judge one application: no other can change what is eligible."""
    return frozenset(one.id for one in book.rules if one.stage is Stage.APPLICATION)


def _paired(
    before: Sequence[Proposal], after: Sequence[Proposal], judging_one: frozenset[str]
) -> list[ApplicationChange]:
    old, new = ({_key(one): one for one in proposals} for proposals in (before, after))
    named = {**old, **new}
    return [
        ApplicationChange(
            named=named[key],
            before=old.get(key),
            after=new.get(key),
            findings=_findings(old.get(key), new.get(key), judging_one),
        )
        for key in sorted(named, key=_order)
    ]


def _key(proposal: Proposal) -> _Key:
    return proposal.reference, proposal.source


def _order(key: _Key) -> tuple[object, ...]:
    reference, source = key
    place = ("", "", 0) if source is None else (source.file, source.sheet, source.row or 0)
    return (reference is None, reference or "", *place)


def _stand(proposal: Proposal | None) -> object:
    """Gives what people would notice of a proposal: outcome, rank, money and findings."""
    if proposal is None:
        return None
    effective = {rule: _told(one) for rule, one in _by_rule(proposal).items()}
    return (
        proposal.outcome,
        proposal.rank,
        proposal.eligible,
        proposal.amount,
        {rule: told for rule, told in effective.items() if told != _NO_EFFECT},
    )


def _findings(
    before: Proposal | None, after: Proposal | None, judging_one: frozenset[str]
) -> tuple[FindingChange, ...]:
    if before is None or after is None:
        return ()
    explaining = frozenset[str]() if before.eligible == after.eligible else judging_one
    return tuple(_changed(_by_rule(before), _by_rule(after), explaining))


def _changed(
    before: Mapping[str, Finding], after: Mapping[str, Finding], explaining: frozenset[str]
) -> Iterator[FindingChange]:
    for rule in dict.fromkeys((*before, *after)):
        old, new = before.get(rule), after.get(rule)
        # A rule that is met and one that does not exist come to the same.
        if _told(old) != _told(new) or (rule in explaining and _reasoned_anew(old, new)):
            yield FindingChange(rule=rule, before=old, after=new)


def _told(finding: Finding | None) -> tuple[Status, Effect]:
    return _NO_EFFECT if finding is None else (finding.status, finding.effect)


def _reasoned_anew(before: Finding | None, after: Finding | None) -> bool:
    # The cap of both rule books may bind, and yet be another.
    if before is None or after is None:
        return False
    return (before.limit, before.reason) != (after.limit, after.reason)


def _by_rule(proposal: Proposal) -> dict[str, Finding]:
    return {one.rule: one for one in proposal.findings}
