"""Findings after the award: the rules of one stage, judged on the facts of one payment or proof.

    terms = court_for(book).terms_on(day)
    draft = begun(terms, stated, empty)         # entries, coded (`stated.coded`)
    draft.put("proof_due", due.toordinal())     # what is worked out of them
    draft.lack("proof_due", ["funding_end"])    # … or because of what it cannot be
    case = StageCase(draft.facts(), terms, gaps, cells, notes)
    findings = stage_findings(Stage.PROOF, case, court_for(book))

`day` is the one whose parameters count; `stated` and `empty` (answered with nothing) name words of
the stage (`model.stage_vocabulary`). Every rule of the stage answers once, in the order of the rule
book: both evaluators are compared, an `IntegrityError` says where they differ.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from grantrules.engine.court import Court
from grantrules.engine.draft import Draft
from grantrules.engine.entries import placed
from grantrules.engine.inforce import WINDOW_FACTS, InForce
from grantrules.engine.stated import Gaps
from grantrules.model.fact import Code, Facts, FactSpec
from grantrules.model.finding import Finding
from grantrules.model.rule import Stage

NO_GAPS = Gaps(missing=(), refused=(), unreadable=(), implausible=())


class StageCase(NamedTuple):
    """One payment, proof or repayment: its facts, what is in force, and what sentences need.

    `gaps` names entries that are missing or of no use, `cells` where each was read, `notes` fills
    the {names} of sentences that are no facts.
    """

    facts: Facts
    terms: InForce
    gaps: Gaps = NO_GAPS
    cells: Mapping[str, str] = {}
    notes: Mapping[str, str] = {}


class _StageView(NamedTuple):
    """A case as sentences tell it."""

    facts: Facts
    terms: InForce
    gaps: Gaps
    cells: Mapping[str, str]
    words: Mapping[str, FactSpec]

    def place(self, key: str) -> str:
        return placed(self.words[key].label, self.cells.get(key))


def begun(
    terms: InForce,
    stated: Mapping[str, Code],
    empty: Iterable[str] = (),
    *,
    dated_by: str | None = None,
) -> Draft:
    """Starts the facts of a case from its entries and the parameters in force.

    `dated_by` is the entry that says on which day the parameters count: without it some of them
    are unknown. A parameter in grades has no value here: its grades read an application.
    """
    figures = {name: value for name, value in terms.values.items() if name not in WINDOW_FACTS}
    undated = terms.undated - {*WINDOW_FACTS}
    unset = (terms.unset | terms.graded.keys()) - {*WINDOW_FACTS}
    draft = Draft({**figures, **stated}, [*terms.switched_off, *empty], unset)
    for name in sorted(undated):
        if dated_by is None:
            draft.leave_unset(name)
        else:
            draft.lack(name, [dated_by])
    return draft


def stage_findings(stage: Stage, case: StageCase, court: Court) -> tuple[Finding, ...]:
    """Judges every rule of a stage after the award on one case."""
    view = _StageView(case.facts, case.terms, case.gaps, case.cells, court.book.vocabulary)
    return court.bench_of(stage).findings(view, case.notes)
