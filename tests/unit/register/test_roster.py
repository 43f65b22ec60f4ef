"""Who may act now is what the newest entries say."""

from tests.unit.desks import ANNA, AT, STAFF, Office
from tests.unit.presences import present
from tests.unit.register.rosters import bound, listed

from grantrules.register.chain import checked_head, extend
from grantrules.register.roster import Roster, registered, roster
from grantrules.register.trail_entries import PeopleProposed, Role
from grantrules.register.turn import Actor, turn_of

NOBODY = "p_" + "0" * 16


def test_at_first_nobody_may_act(office: Office) -> None:
    with office.database.reading() as connection:
        assert roster(connection) == Roster(None, None)
        assert registered(connection, NOBODY) is None


def test_the_newest_file_is_in_force_and_a_proposal_before_it_is_done_with(office: Office) -> None:
    with turn_of(office.database, Actor(present(ANNA, *STAFF), AT, "0.1.0"), "p") as turn:
        by = turn.by
    proposal = PeopleProposed(by=by, commitment="a" * 64, salt="b" * 64, reason="Neu.")
    second = bound(listed(by, Role.CLERK), proposed=4)

    with office.database.writing() as connection:
        first = roster(connection)
        extend(connection, checked_head(connection), [proposal], AT)
        proposed = roster(connection)
        extend(connection, checked_head(connection), [second], AT)
        after = roster(connection)
        person = registered(connection, by)

    assert (first.bound and first.bound.seq, first.proposed) == (2, None)
    assert proposed.proposed is not None
    assert proposed.proposed.body == proposal
    assert (after.bound and after.bound.body, after.proposed) == (second, None)
    assert person is not None
    assert person.by == by
