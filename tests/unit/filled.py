"""A register filled from the sample list of 2025, with decisions on several days."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Column, Table, insert, select
from tests.integration.workbooks import row, write_list
from tests.unit.desks import ANNA, BERT, CONFIRMED, desk_at

from grantrules.batch import awarding, deciding
from grantrules.batch.award_reckoning import Wanted
from grantrules.batch.desk import Desk
from grantrules.batch.importing import Import, import_applications
from grantrules.model.finding import Status
from grantrules.model.proposal import Outcome
from grantrules.register.database import Database, open_for_writing
from grantrules.register.overriding import Wish
from grantrules.register.person import Person
from grantrules.register.schema import balances, documents, entries, head, salts, vault

FIXTURES = Path(__file__).parents[2] / "fixtures"
_BEGIN = datetime(2025, 11, 18, 9, 0, tzinfo=UTC)
_TABLES = (entries, documents, balances, vault, salts, head)


class Clerks:
    """Two people who work a week between one decision and the next."""

    def __init__(self, database: Database) -> None:
        """Begins after the window of 2025 has closed."""
        self.database = database
        self.moment = _BEGIN

    def desk(self, person: Person = ANNA) -> Desk:
        """Gives the desk of a person, a minute later."""
        self.moment += timedelta(minutes=1)
        return desk_at(self.database, person, at=self.moment)

    def later(self, days: int) -> None:
        """Lets days pass."""
        self.moment += timedelta(days=days)

    def take_in(self, path: Path) -> None:
        """Takes a workbook into the register."""
        import_applications(Import((path,)), self.desk(), lambda *_: None)

    def confirm(self, reference: str) -> None:
        """Confirms what is left to be confirmed."""
        deciding.assess(self.desk(), reference, CONFIRMED, (Status.MET, "Geprüft."))

    def pay(self, reference: str, cents: int, day: date) -> None:
        """Pays money for the last need of 2025."""
        awarding.pay(self.desk(), reference, Wanted(day, date(2025, 11, 1), cents))

    def decide(self, references: Sequence[str]) -> None:
        """Signs twice."""
        deciding.sign(self.desk(), references)
        deciding.sign(self.desk(BERT), references)


def filled(address: str) -> Database:
    """Puts the story into an empty case database; it is lived once for all tests of a process."""
    database = open_for_writing(address)
    with database.writing() as connection:
        for table, rows in zip(_TABLES, _lived(), strict=True):
            connection.execute(table.delete())
            if rows:
                connection.execute(insert(table), rows)
    return database


@cache
def _lived() -> tuple[list[dict[str, object]], ...]:
    with TemporaryDirectory() as folder:
        database = open_for_writing(str(Path(folder) / "a.db"))
        _live(Clerks(database), Path(folder))
        with database.reading() as connection:
            return tuple(
                [dict(one) for one in connection.execute(select(*_stored(table))).mappings()]
                for table in _TABLES
            )


def _stored(table: Table) -> list[Column[object]]:
    return [column for column in table.columns if column.computed is None]


def _live(clerks: Clerks, folder: Path) -> None:
    clerks.take_in(FIXTURES / "2025-mehr-wuensche.xlsx")
    for number in (1, 2, 3, 8):
        clerks.confirm(f"2025-{number:03}")
    clerks.decide(["2025-001"])
    clerks.later(14)
    no = Wish(by="", outcome=Outcome.REJECT, reason="=Das Landesinteresse ist nicht belegt.")
    deciding.propose_otherwise(clerks.desk(), "2025-003", no)
    clerks.decide(["2025-002", "2025-003", "2025-008"])
    for reference in ("2025-001", "2025-002"):
        awarding.hand_over(clerks.desk(), reference, date(2025, 12, 3))
        awarding.waive_remedy(clerks.desk(), reference, date(2025, 12, 8))
    clerks.pay("2025-001", 4_000_000, date(2025, 12, 9))
    clerks.pay("2025-001", 4_000_000, date(2026, 1, 12))
    clerks.pay("2025-002", 8_000_000, date(2025, 12, 15))
    clerks.later(14)
    deciding.revoke(clerks.desk(BERT), "2025-008", "Die Stelle wird nicht besetzt.")
    deciding.withdraw(clerks.desk(), "2025-005", "Verzicht.")
    clerks.later(210)
    clerks.take_in(write_list(folder / "2026.xlsx", _second_window()))
    deciding.request_information(clerks.desk(), "2026-001", date(2026, 9, 1))
    clerks.confirm("2026-002")
    deciding.sign(clerks.desk(), ["2026-002"])


def _second_window() -> list[dict[str, object]]:
    received = datetime(2026, 8, 10, 9)  # noqa: DTZ001 - cells have no zone
    germersheim = {"AGS": "07334", "Antragsteller": "Landkreis Germersheim"}
    kusel = {"AGS": "07336", "Antragsteller": "Landkreis Kusel"}
    unknown = {"AGS": None, "Antragsteller": "Kaiserslautern"}
    return [
        row(
            **{
                "Aktenzeichen": "2026-001",
                "Eingang am": received,
                **germersheim,
                "Unterschrift": "nein",
            }
        ),
        row(**{"Aktenzeichen": "2026-002", "Eingang am": received, **kusel}),
        row(**{"Aktenzeichen": "2026-003", "Eingang am": received, **unknown}),
    ]
