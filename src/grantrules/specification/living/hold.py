"""How firmly the scenarios hold the rules: what changes they notice, and which scenarios do."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from grantrules.specification.feature_text import Row
from grantrules.specification.living.scenario import Scenario
from grantrules.specification.mutation.strength import Verdict


@dataclass(frozen=True)
class Hold:
    """Changes that were tried; `by` says how many of them each scenario noticed first."""

    noticed: int
    accepted: int
    survived: int
    by: tuple[tuple[Scenario, int], ...]

    @property
    def total(self) -> int:
        """How many changes were tried."""
        return self.noticed + self.accepted + self.survived


def holds_of(verdicts: Iterable[Verdict], scenarios: Sequence[Scenario]) -> Mapping[str, Hold]:
    """Gives each rule the changes that its scenarios have to notice."""
    by_rule: dict[str, list[Verdict]] = {}
    for verdict in verdicts:
        for rule in verdict.mutant.rules:
            by_rule.setdefault(rule, []).append(verdict)
    return {rule: hold_of(found, scenarios) for rule, found in by_rule.items()}


def hold_of(verdicts: Sequence[Verdict], scenarios: Sequence[Scenario]) -> Hold:
    """Sums up changes."""
    homes = {_place(r.played.row): one for one in scenarios for r in one.results}
    killers = Counter(_place(one.killer) for one in verdicts if one.killer is not None)
    by: Counter[str] = Counter()
    for place, count in killers.items():
        by[homes[place].anchor] += count
    named = {one.anchor: one for one in homes.values()}
    survived = sum(one.survives for one in verdicts)
    return Hold(
        noticed=killers.total(),
        accepted=len(verdicts) - killers.total() - survived,
        survived=survived,
        by=tuple((named[anchor], count) for anchor, count in by.most_common()),
    )


def _place(row: Row) -> tuple[str, int]:
    return row.file, row.line
