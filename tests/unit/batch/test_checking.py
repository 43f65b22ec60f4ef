from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.integration.workbooks import row, write_list

import grantrules
from grantrules.batch.checking import Checked, NothingRead, Order, check_applications
from grantrules.model.errors import RegisterError
from grantrules.register.database import open_for_reading
from grantrules.register.history import entries

AT = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
BOOK = grantrules.load_rulebook("integrationsmanager-rlp")


@pytest.fixture(name="order")
def _order(tmp_path: Path) -> Order:
    path = write_list(tmp_path / "antraege.xlsx", [row()])
    return Order((path,), tmp_path / "ergebnis", str(tmp_path / "fall.db"), {})


def unwatched(_step: str, _done: int, _total: int) -> None:
    """Watches nothing."""


def test_a_run_is_recorded_and_its_results_are_written(order: Order) -> None:
    checked = check_applications(order, BOOK, AT, unwatched)

    assert isinstance(checked, Checked)
    assert [one.outcome.value for one in checked.run.proposals] == ["approve"]
    assert {path.name for path in checked.files} == {
        "entscheidungsvorschlaege.xlsx",
        "entscheidungsvorschlaege.json",
    }
    assert len(list(entries(open_for_reading(order.database)))) == 3
    assert not checked.needs_somebody
    assert not checked.crowded


def test_nothing_is_recorded_where_nothing_was_read(order: Order) -> None:
    nothing = check_applications(order._replace(paths=(Path("fehlt.xlsx"),)), BOOK, AT, unwatched)

    assert isinstance(nothing, NothingRead)
    assert nothing.unread
    assert not Path(order.database).exists()
    assert not order.directory.exists()


def test_old_results_stay_where_the_record_cannot_be_written(order: Order) -> None:
    check_applications(order, BOOK, AT, unwatched)
    before = {path: path.read_bytes() for path in order.directory.iterdir()}
    Path(order.database).write_text("keine Datenbank", encoding="utf-8")

    with pytest.raises(RegisterError):
        check_applications(order._replace(budget={2026: 1}), BOOK, AT, unwatched)

    assert {path: path.read_bytes() for path in order.directory.iterdir()} == before


def test_another_run_for_the_same_year_is_noticed_and_the_same_run_is_not(order: Order) -> None:
    check_applications(order, BOOK, AT, unwatched)

    again = check_applications(order, BOOK, AT, unwatched)
    other = check_applications(order._replace(budget={2026: 100}), BOOK, AT, unwatched)

    assert isinstance(again, Checked)
    assert isinstance(other, Checked)
    assert (again.crowded, other.crowded) == (False, True)


def test_progress_is_told_step_by_step(order: Order) -> None:
    steps: list[str] = []

    check_applications(order, BOOK, AT, lambda step, _done, _total: steps.append(step))

    assert steps == ["Arbeitsmappen lesen", "Anträge prüfen", "Ergebnisse vorbereiten"]
