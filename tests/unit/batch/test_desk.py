"""The desk: who works there, and which rule book is in force while they do."""

import pytest
from tests.unit.builders import euro
from tests.unit.desks import ANNA, BERT, DORA, Office, book_with

from grantrules.batch.desk import Activation
from grantrules.model.errors import RefusedError
from grantrules.register.balance import BudgetYear
from grantrules.register.digest import digest_of
from grantrules.register.document import kept_content
from grantrules.register.gates_entry import GatesPassed
from grantrules.register.history import Filter, entries

EXAMINED = Activation("Neue Ansätze.", GatesPassed(sha256="1" * 64, accepted=0, remarks=0))


def _turn(office: Office) -> None:
    with office.desk().turn():
        pass


def _activations(office: Office) -> int:
    return len(list(entries(office.database, Filter(type="rules_activated"))))


def test_the_first_turn_puts_the_rule_book_and_its_money_into_force(office: Office) -> None:
    _turn(office)

    assert office.year() == BudgetYear(euro(1_500_000), 0, 0)
    assert _activations(office) == 1


def test_a_rule_book_in_force_is_not_put_into_force_again(office: Office) -> None:
    for person in (ANNA, BERT):
        with office.desk(person).turn():
            pass

    assert _activations(office) == 1


def test_another_rule_book_brings_its_own_money(office: Office) -> None:
    _turn(office)
    office.book = book_with(70_000)

    with office.desk(BERT).turn_in_which_rules_change(EXAMINED):
        pass
    _turn(office)

    assert office.year() == BudgetYear(euro(70_000), 0, 0)
    assert _activations(office) == 2


def test_another_rule_book_does_not_come_into_force_by_itself(office: Office) -> None:
    _turn(office)
    office.book = book_with(70_000)

    with pytest.raises(RefusedError, match="grantrules register activate"):
        _turn(office)

    assert office.year() == BudgetYear(euro(1_500_000), 0, 0)
    assert _activations(office) == 1


def test_a_clerk_puts_no_rule_book_into_force(office: Office) -> None:
    _turn(office)
    office.book = book_with(70_000)

    with (
        pytest.raises(RefusedError, match="setzt niemand ein Regelwerk in Kraft"),
        office.desk(ANNA).turn_in_which_rules_change(EXAMINED),
    ):
        pytest.fail("the turn must not begin")


def test_a_rule_book_in_force_is_not_put_into_force_by_anybody(office: Office) -> None:
    _turn(office)

    with (
        pytest.raises(RefusedError, match="schon in Kraft"),
        office.desk(BERT).turn_in_which_rules_change(EXAMINED),
    ):
        pytest.fail("the turn must not begin")


def test_the_text_of_a_rule_book_is_kept_for_replay(office: Office) -> None:
    _turn(office)

    content = office.book.text.encode()
    with office.database.reading() as connection:
        assert kept_content(connection, digest_of(content)) == content


def test_a_turn_that_releases_asks_for_no_rule_book(office: Office) -> None:
    _turn(office)
    office.book = book_with(70_000)

    with office.desk().turn_that_releases() as turn:
        assert not office.desk().is_in_force(turn)

    assert _activations(office) == 1


def test_before_the_first_import_no_rule_book_is_in_force(office: Office) -> None:
    with office.desk().turn_that_releases() as turn:
        assert not office.desk().is_in_force(turn)


def test_auditors_release_nothing(office: Office) -> None:
    with (
        pytest.raises(RefusedError, match="lassen sich Vorgänge nur"),
        office.desk(DORA).turn_that_releases(),
    ):
        pytest.fail("the turn must not begin")


def test_auditors_have_no_turn(office: Office) -> None:
    with (
        pytest.raises(RefusedError, match="In der Rolle „Prüfung“ lassen sich Vorgänge nur"),
        office.desk(DORA).turn(),
    ):
        pytest.fail("the turn must not begin")

    assert not list(entries(office.database))
