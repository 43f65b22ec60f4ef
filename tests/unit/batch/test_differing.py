"""What another rule book would have said of what is on record."""

from pathlib import Path

import pytest
from tests.unit.builders import shipped, with_parameters
from tests.unit.register.lives import lived, of, told, with_money

from grantrules.batch.differing import differing
from grantrules.model.errors import RefusedError
from grantrules.model.proposal import Outcome
from grantrules.register.case_entries import Allocation, CaseProposed, RulesActivated, Signature
from grantrules.register.database import Database


@pytest.fixture(name="trail")
def _trail(tmp_path: Path) -> Database:
    return lived(str(tmp_path / "a.db"))


def test_the_rule_book_of_then_changes_nothing(trail: Database) -> None:
    before, comparison = differing(trail, of(Allocation), with_money("160000.00"))

    assert before.sha256 == told(of(RulesActivated)).rulebook_sha256
    assert (comparison.changes, comparison.unchanged) == ((), 4)


def test_more_money_would_have_granted_who_waits(trail: Database) -> None:
    _, comparison = differing(trail, of(CaseProposed, 2), with_money("500000.00"))

    outcomes = {
        one.named.reference: (one.before.outcome, one.after.outcome)
        for one in comparison.changes
        if one.before is not None and one.after is not None
    }
    assert outcomes == {"D": (Outcome.WAITLIST, Outcome.APPROVE)}


def test_another_limit_changes_amounts_and_reasons(trail: Database) -> None:
    lower = with_parameters(with_money("160000.00"), salary_cap="50000.00")

    _, comparison = differing(trail, of(Allocation), lower)

    changed = {one.named.reference: one for one in comparison.changes}
    assert "HO-01" in [one.rule for one in changed["A"].findings]


def test_what_proposes_nothing_is_refused(trail: Database) -> None:
    with pytest.raises(RefusedError, match="gehört zu keinem Lauf und zu keiner Verteilung"):
        differing(trail, of(Signature), shipped())
