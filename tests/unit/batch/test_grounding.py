"""What a distribution starts from, and what it would start from if something were otherwise."""

from tests.unit.builders import asking, euro
from tests.unit.desks import CARL, Office

from grantrules.batch import deciding
from grantrules.batch.grounding import Ground, ground_of, pool_of
from grantrules.model.proposal import Outcome
from grantrules.model.register_state import SpokenFor
from grantrules.register.case_entries import YearMoney
from grantrules.register.life import State
from grantrules.register.overriding import Wish


def test_open_cases_compete_and_the_others_hold_their_money(office: Office) -> None:
    office.asked_for(A=80_000, B=20_000, C=30_000)
    office.confirm("A")
    office.sign("A")
    deciding.propose_otherwise(office.desk(CARL), "B", Wish("", Outcome.APPROVE, "Anders."))

    with office.desk().turn() as turn:
        ground, pool = ground_of(turn, turn.book.cases), pool_of(turn.book.cases)

    assert list(pool) == ["C"]
    assert [one.reference for one in ground.earlier] == ["A", "B"]
    assert ground.state().spoken_for == {
        2026: SpokenFor(reserved=euro(80_000), overridden=euro(20_000))
    }


def test_a_case_that_is_taken_for_open_holds_nothing(office: Office) -> None:
    office.asked_for(A=80_000)
    office.confirm("A")
    office.sign("A")

    with office.desk().turn() as turn:
        case = turn.book.case("A")._replace(state=State.PROPOSED)
        ground = ground_of(turn, {"A": case})

    assert ground.state().spoken_for == {2026: SpokenFor()}
    assert (ground.earlier, len(ground.findings)) == ((), 5)


def test_a_contested_reference_is_told_to_the_engine(office: Office) -> None:
    office.receive(asking("A"))

    with office.desk().turn() as turn:
        case = turn.book.case("A")
        contested = case._replace(contradicting=("a.xlsx",))  # type: ignore[arg-type] # any will do
        ground = ground_of(turn, {"A": contested})

    assert ground.state().contested == {"A"}


def test_overridden_money_counts_in_a_year_without_a_balance_too() -> None:
    money = (YearMoney(year=2031, amount="1.00"),)

    state = Ground((), money, (), (), (), frozenset()).state()

    assert state.spoken_for == {2031: SpokenFor(overridden=100)}
