"""Reading the trail."""

import pytest
from tests.unit.register.lives import lived, of, story, told
from tests.unit.register.sample import damage, write

from grantrules.model.errors import RefusedError, RegisterError
from grantrules.register.database import Database, open_for_reading
from grantrules.register.history import (
    Filter,
    entries,
    entry,
    entry_asked_for,
    newest,
    other_runs,
    programmes,
    proposals_of,
    readable,
    submissions,
)
from grantrules.register.run_entries import LogOpened
from grantrules.register.trail import Recorded
from grantrules.register.trail_entries import PersonRegistered


@pytest.fixture
def runs(address: str) -> list[Recorded]:
    """Records A-1 and A-2 from one workbook, then A-2 and A-3 from another."""
    return [
        write(address, "A-1", "A-2"),
        write(address, "A-2", "A-3", workbook=b"other"),
    ]


@pytest.fixture
def database(address: str, runs: list[Recorded]) -> Database:
    assert runs
    return open_for_reading(address)


def test_all_entries_come_oldest_first(database: Database) -> None:
    assert [one.seq for one in entries(database)] == [1, 2, 3, 4, 5, 6, 7]


def test_entries_are_found_by_type_run_and_reference(
    database: Database, runs: list[Recorded]
) -> None:
    submissions = entries(database, Filter(type="submission"))
    second = entries(database, Filter(run=runs[1].run))
    reference = entries(database, Filter(reference="A-2", type="proposal"))

    assert [one.seq for one in submissions] == [2, 5]
    assert [one.seq for one in second] == [5, 6, 7]
    assert [one.seq for one in reference] == [4, 6]


def test_the_beginning_of_a_run_key_is_enough(database: Database, runs: list[Recorded]) -> None:
    found = entries(database, Filter(run=runs[0].run[:16], type="submission"))

    assert [one.seq for one in found] == [2]


def test_the_case_of_a_run_key_does_not_matter(database: Database, runs: list[Recorded]) -> None:
    found = entries(database, Filter(run=runs[0].run[:16].upper(), type="submission"))

    assert [one.seq for one in found] == [2]


@pytest.mark.parametrize("run", ["%", "_", "x", "\udce4"], ids=ascii)
def test_what_is_no_beginning_of_a_run_key_finds_nothing(run: str, database: Database) -> None:
    assert list(entries(database, Filter(run=run))) == []


def test_a_reference_is_found_however_its_letters_are_composed(address: str) -> None:
    write(address, "Fo\u0308rderung\t1")
    database = open_for_reading(address)

    found = entries(database, Filter(reference="Fo\u0308rderung\t1"))

    assert [one.seq for one in found] == [3]


@pytest.mark.parametrize("seq", [0, -1, -(10**40), 2**63, 10**40])
def test_a_number_that_no_entry_can_have_is_told(seq: int, database: Database) -> None:
    with pytest.raises(RefusedError, match=f"Einen Eintrag {seq} gibt es"):
        entry_asked_for(database, seq)


def test_reading_can_be_given_up_early(database: Database) -> None:
    first = next(entries(database))

    assert isinstance(first.body, LogOpened)


def test_one_entry_is_found_by_its_number(database: Database) -> None:
    assert entry(database, 5).seq == entry_asked_for(database, 5).seq == 5


def test_a_number_that_is_not_there_is_told(database: Database) -> None:
    with pytest.raises(RefusedError, match="Einen Eintrag 8 gibt es in der Falldatenbank"):
        entry_asked_for(database, 8)


def test_a_number_that_another_entry_names_has_to_be_there(database: Database) -> None:
    with pytest.raises(RegisterError, match="Eintrag 8, auf den ein anderer verweist, fehlt"):
        entry(database, 8)


def test_the_newest_entry_that_fits_is_not_after_the_last(database: Database) -> None:
    wanted = Filter(type="proposal", reference="A-2")

    found = [newest(database, wanted, last) for last in (3, 5, 7)]

    assert [one.seq if one else None for one in found] == [None, 4, 6]


def test_a_line_that_is_no_entry_is_named(address: str, database: Database) -> None:
    damage(address, "UPDATE entries SET line = replace(line, '\"seq\"', '\"sec\"') WHERE seq = 4")

    assert [seq for seq, one in readable(database) if one is None] == [4]


def test_what_cannot_be_recorded_is_in_no_entry(database: Database) -> None:
    assert list(readable(database, Filter(reference="\ud800"))) == []


def test_the_proposals_of_one_submission_are_its_own(database: Database) -> None:
    seq, submission = submissions(database)[0]

    found = proposals_of(database, seq, submission)

    assert [(number, body.proposal["reference"]) for number, body in found] == [
        (3, "A-1"),
        (4, "A-2"),
    ]


def test_a_damaged_entry_is_told_instead_of_shown(database: Database, address: str) -> None:
    damage(address, """UPDATE entries SET line = '{"seq":3}' WHERE seq = 3""")

    with pytest.raises(RegisterError, match="Der Eintrag 3 des Protokolls ist beschädigt"):
        list(entries(database))


@pytest.mark.parametrize("years", [{2026}, {2025, 2026}])
def test_another_run_for_the_same_budget_year_is_seen(
    years: set[int], database: Database, runs: list[Recorded]
) -> None:
    assert other_runs(database, frozenset(years), runs[0].run)


@pytest.mark.parametrize("years", [{2025, 2027}, set()])
def test_another_run_for_other_budget_years_is_not(
    years: set[int], database: Database, runs: list[Recorded]
) -> None:
    assert not other_runs(database, frozenset(years), runs[0].run)


def test_the_same_run_repeated_is_no_other_run(address: str) -> None:
    write(address, "A-1")
    again = write(address, "A-1")
    database = open_for_reading(address)

    assert not other_runs(database, frozenset({2026}), again.run)


def test_entries_are_found_by_programme_and_person(address: str) -> None:
    database = lived(address)
    bert = told(of(PersonRegistered, 1)).by

    found = list(entries(database, Filter(person=bert)))
    programme = list(entries(database, Filter(programme="integrationsmanager-rlp")))

    assert {getattr(one.body, "by", None) for one in found} == {bert}
    assert [one.seq for one in found] == [
        seq for seq, body in enumerate(story(), start=1) if getattr(body, "by", None) == bert
    ]
    assert len(programme) == len(story()) - 3
    assert list(entries(database, Filter(programme="another"))) == []


def test_entries_are_found_by_their_moment(address: str) -> None:
    database = lived(address)
    moments = [one.at for one in entries(database)]
    middle = moments[len(moments) // 2]

    since = [one.at for one in entries(database, Filter(since=middle))]
    before = [one.at for one in entries(database, Filter(before=middle))]

    assert min(since) == middle
    assert before + since == moments


def test_the_programmes_of_a_database_are_told(address: str) -> None:
    assert programmes(lived(address)) == {"integrationsmanager-rlp"}
