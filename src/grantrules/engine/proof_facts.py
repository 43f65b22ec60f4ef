"""The facts of a proof: what was stated, and what the engine works out of it."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from grantrules.engine.court import Court
from grantrules.engine.deadline import deadline_of
from grantrules.engine.draft import Draft
from grantrules.engine.entries import placed
from grantrules.engine.inforce import InForce
from grantrules.engine.proof_positions import Span, Summed, summed
from grantrules.engine.stage_findings import begun
from grantrules.engine.stated import Gaps, coded
from grantrules.model.deadline import Deadline
from grantrules.model.entry import Stated
from grantrules.model.errors import CalendarError
from grantrules.model.fact import LARGEST
from grantrules.model.period import Period
from grantrules.model.proof import (
    FORM_KEYS,
    PROOF_KEYS,
    PROOF_MONEY_KEYS,
    PROOF_OPTIONAL,
    SUM_KEYS,
    Component,
    Proof,
)
from grantrules.model.window import DeadlineKind

_ENTRIES = {
    Component.SALARY: ("salary_spent", "income_salary", "granted_salary"),
    Component.MATERIAL: ("material_spent", "income_material", "granted_material"),
}
_NO_POSITIONS = Summed(dict.fromkeys(Component), (), 0)


_LABELS = {
    "reference": "Aktenzeichen",
    "vacancy_months": "Monate ohne Besetzung",
    "declared": "Erklärung der Richtigkeit",
}


class ProofFacts(NamedTuple):
    """Everything that the rules of one proof need, and how its deadline was reckoned."""

    draft: Draft
    terms: InForce
    gaps: Gaps
    span: Span
    summed: Summed
    due: Deadline | None
    check_due: date | None


def named(key: str, proof: Proof, court: Court) -> str:
    """Names an entry of a proof with its cell."""
    label = _LABELS.get(key) or court.book.vocabulary[key].label
    return placed(label, proof.cells.get(key))


def facts_of(proof: Proof, court: Court) -> ProofFacts:
    """Works out the facts of a proof under the parameters of the last day of its funding."""
    terms = court.terms_on(_legible(proof, "funding_end"))
    highest = _highest(terms)
    span = Span(_legible(proof, "funding_start"), _legible(proof, "funding_end"))
    positions = _NO_POSITIONS if proof.positions is None else summed(proof.positions, span, highest)
    stated = _stated(proof, positions)
    gaps = _gaps(proof, stated, highest)
    bad = {*gaps.unreadable, *gaps.implausible}
    known = {
        key: coded(value) for key, value in stated.items() if value is not None and key not in bad
    }
    empty = [key for key in PROOF_OPTIONAL if stated[key] is None and key not in bad]
    draft = begun(terms, known, empty, dated_by="funding_end")
    lacking = len(gaps.missing) + len(gaps.unreadable) + len(gaps.implausible)
    draft.put("proof_gaps", lacking + (proof.declared is False))
    due = _from_end(_deadline(draft, "proof_due", ("funding_end", "proof_of_use_period"), court))
    check = _deadline(draft, "check_due", ("proof_received_on", "proof_check_period"), court)
    _recognised(draft)
    return ProofFacts(
        draft, terms, gaps, span, positions, due, None if check is None else check.end
    )


def _legible(proof: Proof, key: str) -> date | None:
    value: date | None = None if key in proof.unreadable else getattr(proof, key)
    return value


def _highest(terms: InForce) -> int:
    # While the parameter is not set, only what no evaluator can hold is out of the question.
    highest = terms.values.get("highest_plausible_amount")
    return highest if isinstance(highest, int) else LARGEST


def _stated(proof: Proof, positions: Summed) -> dict[str, Stated | None]:
    stated = {key: getattr(proof, key) for key in PROOF_KEYS}
    if proof.positions:
        sums = zip(SUM_KEYS, positions.sums.values(), strict=True)
        stated |= dict(sums)
    return stated


def _gaps(proof: Proof, stated: Mapping[str, Stated | None], highest: int) -> Gaps:
    unreadable = {*proof.unreadable}
    if proof.positions:
        # A sum that a position leaves open is not missing: the position is.
        unreadable |= {key for key in SUM_KEYS if stated[key] is None}
    strange = [key for key in PROOF_MONEY_KEYS if not _believed(stated[key], highest)]
    strange += _strange_days(proof)
    asked = {**stated, **({} if proof.positions is None else _of_form(proof))}
    return Gaps(
        missing=tuple(
            key
            for key, value in asked.items()
            if value is None and key not in unreadable and key not in PROOF_OPTIONAL
        ),
        refused=(),
        unreadable=tuple(
            key for key in ("reference", *PROOF_KEYS, *FORM_KEYS) if key in unreadable
        ),
        implausible=tuple(key for key in strange if key not in unreadable),
    )


def _of_form(proof: Proof) -> dict[str, Stated | None]:
    return {key: getattr(proof, key) for key in FORM_KEYS}


def _strange_days(proof: Proof) -> list[str]:
    """Names days that cannot be meant: an end before the beginning, a proof before either."""
    start, end, received = proof.funding_start, proof.funding_end, proof.proof_received_on
    if start is None:
        return []
    ends = ["funding_start", "funding_end"] if end is not None and end < start else []
    return [*ends, *(["proof_received_on"] if received is not None and received < start else [])]


def _believed(value: Stated | None, highest: int) -> bool:
    return not isinstance(value, int) or 0 <= value <= highest


def _deadline(draft: Draft, name: str, inputs: tuple[str, str], court: Court) -> Deadline | None:
    """States the end of a period from the day of one fact and the length of another."""
    event, period = inputs
    if draft.has(inputs):
        day = date.fromordinal(draft.number(event))
        length = Period.of(str(draft.known[period]))
        try:
            found = deadline_of(day, length, DeadlineKind.FRIST, court.book.land)
        except CalendarError:
            # Public holidays are not known that far: nobody means such a day.
            draft.lack_for(name, [event])
            return None
        draft.put(name, found.end.toordinal())
        return found
    draft.lack(name, inputs)
    return None


def _from_end(found: Deadline | None) -> Deadline | None:
    """Says which event it is that a proof is due after."""
    if found is None:
        return None
    event = "Das Ereignis ist das Ende des Förderzeitraums, sein letzter Tag (§ 187 Abs. 1 BGB)."
    return found.model_copy(update={"steps": (event, *found.steps)})


def _recognised(draft: Draft) -> None:
    """Deducts other income first, then caps each component by its grant, never by the other."""
    for component, (spent, income, granted) in _ENTRIES.items():
        after, recognised = f"{component}_after_income", f"{component}_recognised"
        if draft.has((spent, income)):
            draft.put(after, max(draft.number(spent) - draft.number(income), 0))
        else:
            draft.lack(after, (spent, income))
        if draft.has((after, granted)):
            draft.put(recognised, min(draft.number(after), draft.number(granted)))
        else:
            draft.lack(recognised, (after, granted))
    both = tuple(f"{component}_recognised" for component in Component)
    if draft.has(both):
        draft.put("recognised_total", sum(draft.number(one) for one in both))
    else:
        draft.lack("recognised_total", both)
    if draft.has(("paid", "recognised_total")):
        claim = max(draft.number("paid") - draft.number("recognised_total"), 0)
        draft.put("repayment_claim", claim)
    else:
        draft.lack("repayment_claim", ("paid", "recognised_total"))
