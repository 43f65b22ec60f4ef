"""All of the register's acts, followed together and on both databases."""

from pathlib import Path

import pytest
from tests.unit.register.lives import (
    BEGIN,
    altered,
    examined,
    live,
    lived,
    of,
    story,
    told,
)
from tests.unit.register.sample import damage, write

from grantrules.register.award_entries import Payment
from grantrules.register.case_entries import RulesActivated
from grantrules.register.chain import checked_head, extend
from grantrules.register.verification import verify


def test_a_whole_life_has_no_fault(address: str, tmp_path: Path) -> None:
    office = live(address, tmp_path)
    write(address, "X", "Y")
    office.confirm_all("D")
    database = office.database

    found = verify(database)

    assert found.faults == ()
    assert found.intact


def test_an_act_that_cannot_have_happened_is_found_in_a_chain_that_holds(
    address: str,
) -> None:
    database = lived(address)
    paying = altered(told(of(Payment)), amount="80000.01")
    with database.writing() as connection:
        extend(connection, checked_head(connection), [paying], BEGIN)

    found = verify(database)

    assert found.first_bad == len(story()) + 1
    assert len(found.faults) == 1


def test_what_concerns_two_is_told_once() -> None:
    found = examined([*story()[: of(RulesActivated) - 1], *story()[of(RulesActivated) :]])

    assert len(found.faults) == len(set(found.faults))
    assert found.faults[min(found.faults)].startswith(f"Eintrag {min(found.faults)} ist nicht")


@pytest.mark.parametrize(
    ("kind", "word"),
    [("application", "Der Antrag"), ("rulebook", "Das Regelwerk"), ("workbook", "Die Arbeitsm")],
)
def test_a_document_that_is_missing_is_found(kind: str, word: str, address: str) -> None:
    database = lived(address)
    damage(address, f"DELETE FROM documents WHERE kind = '{kind}'")  # noqa: S608 - a constant

    found = verify(database)

    assert found.first_bad is None
    assert word in found.faults[0]
