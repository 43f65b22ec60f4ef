"""The entries of cases: what is written is what is read, and who did it."""

import pytest
from tests.unit.register.cases import (
    ANNA,
    DIGEST,
    P,
    approved,
    confirmed,
    corrected,
    decided,
    entry,
    found,
    overridden,
    promoted,
    proposed,
    received,
    requested,
    revoked,
    signed,
    withdrawn,
)

from grantrules.register import case_entries as e
from grantrules.register.entry import BODIES, Body, entry_of, line_of
from grantrules.register.gates_entry import GatesPassed
from grantrules.register.submission import Input

BALANCE = e.Balance(year=2026, appropriation="9.00", reserved="1.00", committed="2.00")
ALLOCATION = e.Allocation(
    by=ANNA,
    programme=P,
    run=DIGEST,
    cause="import",
    engine="0.1.0",
    rulebook_version="2026-1",
    rulebook_sha256=DIGEST,
    balance=(BALANCE,),
    overridden=(),
    competitors=(
        e.Competitor(
            reference="A", application_sha256=DIGEST, proposal_sha256=DIGEST, contested=False
        ),
    ),
    earlier=(e.EarlierCase(reference="B", ags="07334", years=(2026,)),),
    findings=(3,),
    proposals=1,
)
RULES = e.RulesActivated(
    by=ANNA,
    programme=P,
    rulebook_version="2026-1",
    rulebook_sha256=DIGEST,
    appropriations=(e.YearMoney(year=2026, amount="9.00"),),
    reason="Nachtrag.",
    gates=GatesPassed(sha256=DIGEST, accepted=16, remarks=2),
)
IMPORT = e.ImportTaken(
    by=ANNA,
    programme=P,
    engine="0.1.0",
    key="k",
    inputs=(Input(file="a.xlsx", sha256=DIGEST, sheets=("Anträge",), rows=2),),
    applications=2,
)
ALL = [
    RULES,
    IMPORT,
    received(),
    ALLOCATION,
    proposed(),
    promoted(),
    found(),
    requested(),
    overridden(),
    signed(),
    approved(),
    decided(),
    withdrawn(),
    revoked(),
    corrected(3),
    confirmed(4),
]


@pytest.mark.parametrize("body", ALL, ids=lambda body: type(body).__name__)
def test_what_is_written_is_what_is_read(body: Body) -> None:
    written = entry(7, body)

    assert entry_of(line_of(written)) == written


def test_every_kind_of_entry_of_a_case_is_tried_here() -> None:
    kinds = {body for body in BODIES.values() if body.__module__ == e.__name__}

    assert {type(body) for body in ALL} == kinds


def test_people_act_and_the_engine_proposes() -> None:
    assert e.person_of(signed()) == ANNA
    assert e.person_of(proposed()) is None
