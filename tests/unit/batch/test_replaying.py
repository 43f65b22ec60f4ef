from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.integration.workbooks import row, write_list

import grantrules
from grantrules.batch.checking import Order, check_applications
from grantrules.batch.replaying import Replayed, replay
from grantrules.model.errors import RegisterError
from grantrules.register.database import Database, open_for_reading

AT = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
BOOK = grantrules.load_rulebook("integrationsmanager-rlp")


@pytest.fixture(name="trail")
def _trail(tmp_path: Path) -> Database:
    rows = [
        row(Aktenzeichen=None, AGS=ags, Antragsteller=name, **{"Eingang am": "10.08.2026 09:00"})
        for ags, name in (("07318", "Speyer"), ("07319", "Worms"), (None, "Neuwied"))
    ]
    write_list(tmp_path / "liste.xlsx", rows)
    order = Order((tmp_path,), tmp_path / "ergebnis", str(tmp_path / "fall.db"), {2026: 9000000})
    check_applications(order, BOOK, AT, lambda *_: None)
    return open_for_reading(order.database)


def test_every_run_comes_out_as_it_was_recorded(trail: Database) -> None:
    found = list(replay(trail, None))

    assert [(one.seq, one.proposals, one.identical) for one in found] == [(2, 3, True)]
    assert not found[0].other_engine


def test_an_entry_names_its_run(trail: Database) -> None:
    assert [one.seq for seq in (2, 3, 5) for one in replay(trail, seq)] == [2, 2, 2]
    assert list(replay(trail, 1)) == []


def test_an_entry_that_does_not_exist_is_refused(trail: Database) -> None:
    with pytest.raises(RegisterError):
        list(replay(trail, 99))


def test_a_difference_and_an_older_engine_are_told() -> None:
    replayed = Replayed(seq=2, run="0" * 64, engine="0.0.1", proposals=3, different=(4,))

    assert not replayed.identical
    assert replayed.other_engine
