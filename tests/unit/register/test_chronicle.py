from pathlib import Path

import pytest
from tests.unit.batch.review.office import PROGRAMME, opened, tampered
from tests.unit.batch.review.story import ANNA, PETRA, Story, application, granted, wish

from grantrules.model.errors import RegisterError
from grantrules.model.proposal import Outcome
from grantrules.register.case_entries import Allocation, FindingMade, Override, Signature
from grantrules.register.chronicle import Chronicle, chronicle
from grantrules.register.trail_entries import PersonRegistered, Role

ONE = "2026-001"


def test_everything_of_a_case_is_in_its_dossier_and_nothing_else() -> None:
    story = granted()
    story.receive(application("2026-002", "07319"))

    dossiers = story.survey().chronicle.dossiers

    assert list(dossiers) == [ONE, "2026-002"]
    assert [one.body.place for one in dossiers[ONE].made(Signature)] == [1, 2]
    assert dossiers["2026-002"].made(Signature) == ()


def test_what_was_taken_back_stays_in_the_dossier_and_no_longer_stands() -> None:
    story = Story()
    story.receive(application(ONE))
    entry = story.override(ONE, wish(Outcome.REJECT))
    correction = story.correct(ONE, entry)
    before = story.survey().chronicle.dossiers[ONE]
    confirmation = story.confirm_correction(ONE, correction)

    after = story.survey().chronicle.dossiers[ONE]

    assert [one.seq for one in before.standing(Override)] == [entry]
    assert after.standing(Override) == ()
    assert [one.seq for one in after.made(Override)] == [entry]
    assert after.undone[entry].seq == confirmation


def test_a_confirmation_of_no_correction_takes_nothing_back() -> None:
    story = Story()
    story.receive(application(ONE))
    story.confirm_correction(ONE, 99)

    assert story.survey().chronicle.dossiers[ONE].undone == {}


def test_a_role_is_the_one_held_then() -> None:
    story = Story()
    first = len(story.entries)
    second = story.register(ANNA, Role.APPROVER)
    told = story.survey().chronicle

    assert told.role(ANNA, first) is Role.CLERK
    assert told.role(ANNA, second + 1) is Role.APPROVER
    assert told.role(PETRA, 1) is None


def test_a_programme_is_read_with_people_and_without_other_programmes(
    address: str, tmp_path: Path
) -> None:
    office = opened(address, tmp_path)

    with office.database.reading() as connection:
        told, other = (chronicle(connection, name) for name in (PROGRAMME, "anderes"))

    assert len(told.made(Allocation)) == 1
    assert told.made(FindingMade) == ()
    assert [type(one.body) for one in other.entries] == [PersonRegistered]


def test_a_damaged_line_is_no_entry(address: str, tmp_path: Path) -> None:
    office = opened(address, tmp_path)
    # Of another order of keys: the same to a reader of JSON, another line to the register.
    tampered(address, "UPDATE entries SET line = replace(line, '{\"at\"', '{ \"at\"')")

    with office.database.reading() as connection, pytest.raises(RegisterError, match="beschädigt"):
        chronicle(connection, PROGRAMME)


def test_a_chronicle_keeps_what_it_is_given() -> None:
    entries = granted().entries

    assert Chronicle(PROGRAMME, entries).entries == tuple(entries)
