"""Money moves only where a budget year has it, and the table of balances is the sum."""

from pathlib import Path

import pytest
from tests.unit.register.lives import chain, examined, forged, lived, of, retold, story, told
from tests.unit.register.sample import damage

from grantrules.register.act import Movement
from grantrules.register.case_entries import RulesActivated, Signature, Withdrawal, YearMoney
from grantrules.register.gates_entry import GatesPassed
from grantrules.register.money_examination import MoneyExamination
from grantrules.register.verification import verify

PROGRAMME = "integrationsmanager-rlp"


def test_the_balance_is_what_entries_appropriated_and_moved() -> None:
    money = MoneyExamination()
    for entry in chain(story()):
        money.take(entry)

    assert money.faults == {}
    assert [one.model_dump() for one in money.balance(PROGRAMME)][-1] == {
        "year": 2026,
        "appropriation": "160000.00",
        "reserved": "0.00",
        "committed": "60000.00",
    }
    assert money.balance("another") == ()


def test_a_signature_that_reserves_less_is_found() -> None:
    less = Movement(year=2026, reserved="1.00", committed="0.00")

    assert min(forged(of(Signature), movements=(less,))) == of(Signature)


def test_money_of_a_year_without_appropriation_is_found() -> None:
    nothing = forged(of(RulesActivated), appropriations=())

    assert "keinen Haushaltsansatz" in nothing[of(Signature)]


def test_more_than_there_is_is_found() -> None:
    poor = (YearMoney(year=2026, amount="79999.99"),)

    assert "0,01 € mehr gebunden" in forged(of(RulesActivated), appropriations=poor)[of(Signature)]


def test_an_appropriation_below_what_is_spoken_for_is_found() -> None:
    last = len(story())
    poorer = told(of(RulesActivated)).model_copy(
        update={
            "appropriations": (YearMoney(year=2026, amount="59999.99"),),
            "rulebook_version": "poorer",
            "gates": GatesPassed(sha256="0" * 64, accepted=0, remarks=0),
        }
    )

    assert "0,01 € mehr gebunden" in retold(last, told(last), poorer)[last + 1]


def test_more_released_than_was_held_is_found() -> None:
    money = MoneyExamination()
    more = Movement(year=2026, reserved="-1.00", committed="0.00")
    bodies = [*story()[:4], told(of(Withdrawal)).model_copy(update={"movements": (more,)})]

    for entry in chain(bodies):
        money.take(entry)

    assert "mehr freigegeben" in money.faults[5]


def test_a_withdrawal_that_releases_nothing_is_found() -> None:
    assert min(forged(of(Withdrawal), movements=())) == of(Withdrawal)


BALANCES = {
    "UPDATE balances SET reserved = reserved + 1 WHERE year = 2026": "vorgemerkt 0,01 €",
    "UPDATE balances SET committed = committed - 1 WHERE year = 2026": "gebunden 59.999,99 €",
    "UPDATE balances SET appropriation = 99999999999 WHERE year = 2026": "Ansatz 999.999.999,99 €",
    "DELETE FROM balances WHERE year = 2026": "In der Tabelle fehlt er",
    "UPDATE balances SET year = 2024 WHERE year = 2026": "nach den Einträgen fehlt er",
}


@pytest.mark.parametrize("statement", BALANCES)
def test_a_table_that_is_not_the_sum_of_the_trail_is_found(statement: str, address: str) -> None:
    database = lived(address)
    damage(address, statement)

    found = verify(database)

    assert not found.intact
    assert found.first_bad is None
    assert BALANCES[statement] in " ".join(found.faults)


def test_a_table_without_numbers_is_told(tmp_path: Path) -> None:
    database = lived(str(tmp_path / "a.db"))
    damage(
        database.name,
        "PRAGMA ignore_check_constraints = ON",
        "UPDATE balances SET reserved = 'viel' WHERE year = 2026",
    )

    assert "vorgemerkt unlesbar" in " ".join(verify(database).faults)


def test_the_whole_story_adds_up(address: str) -> None:
    database = lived(address)

    assert verify(database).faults == ()
    assert examined(story()).faults == {}
