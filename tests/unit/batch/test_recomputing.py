"""Runs and distributions are found for their entries and worked out again."""

from pathlib import Path

import pytest
from tests.unit.register.lives import lived, of, told

from grantrules.batch.recomputing import origin_of, origins, recomputed, rulebook_then
from grantrules.intake.limits import LIMITS_OF_RECORDS
from grantrules.intake.workroom import Workroom
from grantrules.register.case_entries import Allocation, CaseProposed, Signature
from grantrules.register.database import Database


@pytest.fixture(name="trail")
def _trail(tmp_path: Path) -> Database:
    return lived(str(tmp_path / "a.db"))


def test_every_distribution_is_found_in_order(trail: Database) -> None:
    assert [one.seq for one in origins(trail)] == [of(Allocation, number) for number in range(9)]


def test_a_proposal_belongs_to_its_distribution(trail: Database) -> None:
    first = origin_of(trail, of(CaseProposed, 3))

    assert first is not None
    assert first.seq == of(Allocation)
    assert origin_of(trail, of(Allocation)) == first
    assert origin_of(trail, of(Signature)) is None


def test_a_distribution_starts_from_what_it_names(trail: Database) -> None:
    body = told(of(Allocation, 5))

    with Workroom(LIMITS_OF_RECORDS) as room:
        batch = recomputed(trail, body, rulebook_then(trail, body), room)

    assert {one.reference for one in batch.proposals} == {"C", "D"}
    assert [row.remaining for row in batch.budget if row.year == 2026] == [0]
