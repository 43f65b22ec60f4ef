"""The entries after a decision: what is written is what is read."""

import pytest
from tests.unit.register.cases import (
    accepted,
    answered,
    claimed,
    entry,
    heard,
    learned,
    noticed,
    paid,
    proved,
    remedy_waived,
    remitted,
    returned,
    used_late,
)

from grantrules.register import award_entries as w
from grantrules.register.entry import BODIES, Body, entry_of, line_of

ALL = [
    noticed(),
    remedy_waived(),
    paid(),
    learned(),
    heard(),
    answered(),
    proved(),
    claimed(),
    used_late(),
    remitted("1.00"),
    accepted(7),
    returned(),
]


@pytest.mark.parametrize("body", ALL, ids=lambda body: type(body).__name__)
def test_what_is_written_is_what_is_read(body: Body) -> None:
    written = entry(7, body)

    assert entry_of(line_of(written)) == written


def test_every_kind_of_entry_after_a_decision_is_tried_here() -> None:
    kinds = {body for body in BODIES.values() if body.__module__ == w.__name__}

    assert {type(body) for body in ALL} == kinds
