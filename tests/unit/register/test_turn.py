"""A turn at the register: all of it or nothing, and as everybody will read it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
from sqlalchemy import func, select
from tests.unit.builders import asking, euro
from tests.unit.desks import ANNA, AT, BERT, CARL, STAFF, Office
from tests.unit.presences import present
from tests.unit.register.cases import DIGEST

from grantrules.batch import deciding
from grantrules.batch.case_document import look
from grantrules.model.errors import RefusedError, RegisterError
from grantrules.model.proposal import Outcome
from grantrules.register.balance import BudgetYear, OverspentError
from grantrules.register.case_entries import ApplicationReceived, Withdrawal
from grantrules.register.history import entries
from grantrules.register.life import State
from grantrules.register.overriding import Wish
from grantrules.register.schema import documents, vault
from grantrules.register.schema import entries as table
from grantrules.register.trail_entries import PersonRegistered
from grantrules.register.turn import Actor, Turn, turn_of

P = "programm"
ACTOR = Actor(present(ANNA, *STAFF), AT, "0.1.0")


def _received(turn: Turn, reference: str = "A") -> ApplicationReceived:
    return ApplicationReceived(
        by=turn.by,
        programme=P,
        reference=reference,
        application_sha256=DIGEST,
        supersedes=None,
    )


def _rows(office: Office) -> list[int]:
    with office.database.reading() as connection:
        counts = [select(func.count()).select_from(one) for one in (table, vault, documents)]
        return [connection.execute(one).scalar_one() for one in counts]


def _types(office: Office) -> list[str]:
    return [one.type for one in entries(office.database)]


def test_the_first_turn_opens_the_trail_and_registers_who_acts(office: Office) -> None:
    with turn_of(office.database, ACTOR, P) as turn:
        number = turn.add(_received(turn))

    assert number == 4
    assert _types(office) == ["log_opened", "people_bound", "person_registered", "application"]


def test_a_turn_in_which_nothing_happens_writes_nothing(office: Office) -> None:
    with turn_of(office.database, ACTOR, P):
        pass
    with turn_of(office.database, ACTOR, P):
        pass

    assert _types(office) == ["log_opened", "people_bound", "person_registered"]


def test_another_person_is_registered_once(office: Office) -> None:
    for person in (ANNA, BERT, BERT, ANNA):
        with turn_of(office.database, Actor(present(person, *STAFF), AT, "0.1.0"), P):
            pass

    people = [one.body for one in entries(office.database)][2:]
    assert len(people) == 2
    assert all(isinstance(one, PersonRegistered) for one in people)


def test_the_cases_of_a_turn_are_those_after_each_of_its_entries(office: Office) -> None:
    with turn_of(office.database, ACTOR, P) as turn:
        turn.add(_received(turn))
        before = turn.book.case("A").state
        turn.add(
            Withdrawal(by=turn.by, programme=P, reference="A", reason="Verzicht.", movements=())
        )
        after = turn.book.case("A").state

    assert (before, after) == (State.RECEIVED, State.WITHDRAWN)


def _twice(turn: Turn) -> None:
    turn.add(_received(turn))
    turn.add(_received(turn))


def _half_a_character(turn: Turn) -> None:
    turn.add(_received(turn))
    turn.add(_received(turn, "\udcff"))


def _our_own_mistake(turn: Turn) -> None:
    turn.add(_received(turn))
    raise ZeroDivisionError


@pytest.mark.parametrize(
    ("act", "error"),
    [
        (_twice, RefusedError),
        (_half_a_character, RefusedError),
        (_our_own_mistake, ZeroDivisionError),
    ],
)
def test_on_any_error_nothing_of_a_turn_is_kept(
    act: Callable[[Turn], None], error: type[Exception], office: Office
) -> None:
    before = _rows(office)

    with pytest.raises(error), turn_of(office.database, ACTOR, P) as turn:
        act(turn)

    assert _rows(office) == before


def test_a_refusal_names_the_case_and_says_why(office: Office) -> None:
    with (
        pytest.raises(RefusedError, match="„A“: Er löst nicht die Angaben aus Eintrag 4 ab"),
        turn_of(office.database, ACTOR, P) as turn,
    ):
        _twice(turn)


def test_what_no_line_may_contain_is_replaced_at_once(office: Office) -> None:
    decomposed = "A\u0308rger\t1"

    with turn_of(office.database, ACTOR, P) as turn:
        turn.add(_received(turn, decomposed))
        at_once = list(turn.book.cases)

    later = list(look(office.database, P).book.cases)
    assert at_once == later == ["Ärger\ufffd1"]


def test_a_damaged_end_of_the_trail_takes_no_entry(office: Office) -> None:
    with turn_of(office.database, ACTOR, P):
        pass
    with office.database.writing() as connection:
        connection.exec_driver_sql("UPDATE head SET seq = 1")

    with (
        pytest.raises(RegisterError, match="Ende des Protokolls"),
        turn_of(office.database, ACTOR, P),
    ):
        pytest.fail("the turn must not begin")


def test_money_moves_with_the_entry_that_says_so_or_not_at_all(office: Office) -> None:
    office.receive(asking("A"))
    office.confirm("A")
    with office.database.writing() as connection:
        connection.exec_driver_sql("UPDATE balances SET appropriation = 1")

    with pytest.raises(OverspentError, match=r"benötigt werden 80\.000,00 €"):
        office.sign("A")

    assert office.case("A").state is State.PROPOSED
    assert office.year().reserved == 0


def _at_once(*acts: Callable[[], object]) -> list[object]:
    """Lets several people act at the same moment, each in a thread of their own."""
    with ThreadPoolExecutor(len(acts)) as pool:
        futures = [pool.submit(act) for act in acts]
    return [one.exception() or one.result() for one in futures]


def test_two_clerks_who_sign_at_once_never_spend_the_same_money(address: str) -> None:
    office = Office(address, 80_000)
    office.asked_for(A=80_000, B=80_000)
    office.confirm("A", "B")
    wish = Wish("", Outcome.APPROVE, "Anders.")
    deciding.propose_otherwise(office.desk(CARL), "B", wish)

    results = _at_once(lambda: office.sign("A"), lambda: office.sign("B", by=BERT))

    assert sum(isinstance(one, RefusedError) for one in results) == 1
    assert office.year().reserved == euro(80_000)


def test_two_clerks_who_sign_one_case_at_once_sign_it_first_and_second(address: str) -> None:
    office = Office(address)
    office.asked_for(A=80_000)
    office.confirm("A")

    _at_once(lambda: office.sign("A", by=CARL), lambda: office.sign("A", by=BERT))

    case = office.case("A")
    assert [one.body.place for one in case.signatures] == [1, 2]
    assert len(set(case.actors)) == 2
    assert office.year() == BudgetYear(euro(1_500_000), 0, euro(80_000))


def test_one_person_who_signs_twice_at_once_signs_once(address: str) -> None:
    office = Office(address)
    office.asked_for(A=80_000)
    office.confirm("A")

    results = _at_once(lambda: office.sign("A", by=BERT), lambda: office.sign("A", by=BERT))

    assert sum(isinstance(one, RefusedError) for one in results) == 1
    assert office.case("A").state is State.SIGNED_ONCE


def test_two_clerks_who_receive_at_once_lose_no_application(address: str) -> None:
    office = Office(address)

    _at_once(*(partial(office.asked_for, **{name: 80_000}) for name in "ABC"))

    assert set(look(office.database, office.book.programme).book.cases) == set("ABC")
