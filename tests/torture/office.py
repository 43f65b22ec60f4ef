"""An office in miniature: three people, a register with 24 cases, and what they do all day.

The money of the year is enough for 18 of the cases in full.
"""

import shutil
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import count, product
from pathlib import Path

from tests.unit.register.sample import proposal, record

import grantrules
from grantrules.batch import deciding
from grantrules.batch.award_reckoning import Wanted
from grantrules.batch.awarding import hand_over, pay, waive_remedy
from grantrules.batch.desk import Desk
from grantrules.batch.distributing import distribute
from grantrules.batch.importing import Import, Imported, import_applications
from grantrules.batch.returning import hear, take_statement
from grantrules.model.finding import Status
from grantrules.register.database import open_for_writing
from grantrules.register.finding import Judgement, finding
from grantrules.register.person import people_of
from grantrules.register.presence import Presence, present
from grantrules.register.trail import record_run
from grantrules.register.turn import Actor
from grantrules.version import __version__

PROGRAMME = "integrationsmanager-rlp"
LIST = Path("fixtures/2025-mehr-wuensche.xlsx").absolute()
FITTING = tuple(f"2025-{place:03}" for place in range(1, 19))
WAITING = tuple(f"2025-{place:03}" for place in range(20, 25))
CONFIRMED = ("FR-05", "FG-01", "FG-05", "FG-08", "HH-05")
START = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
RUN = 36
NEED = Wanted(date(2026, 11, 23), date(2025, 12, 31), 100_00)
PEOPLE = people_of(Path(__file__).with_name("personen.toml"))


def at_desk(key: str) -> Presence:
    """Puts a person of the file at a desk, at an account of their own."""
    account = next(one.accounts[0] for one in PEOPLE.people if one.key == key)
    return present(PEOPLE, account, None)


class Office:
    """The desks of a register; every act has a second of its own."""

    def __init__(self, address: str, start: datetime = START, patience: float = 60) -> None:
        self._database = open_for_writing(address, patience)
        self._book = grantrules.load_rulebook(PROGRAMME)
        self._moments = (start + timedelta(seconds=step) for step in count())

    def desk(self, key: str) -> Desk:
        return Desk(
            self._database,
            self._book,
            Actor(at_desk(key), self.now(), __version__),
        )

    def now(self) -> datetime:
        return next(self._moments)

    def take_in(self, *paths: Path, key: str = "anna") -> Imported:
        return import_applications(Import(paths), self.desk(key), _unwatched)

    def assess(self, *references: str) -> None:
        """Confirms all that is to be confirmed, in one transaction."""
        with self.desk("anna").turn() as turn:
            judgement = Judgement(turn.by, Status.MET, "Akte geprüft", START.date())
            for one, rule in product(references, CONFIRMED):
                turn.add(finding(turn.book.case(one), rule, judgement, self._book))
            distribute(turn, self._book, "assess")

    def sign(self, key: str, *references: str) -> None:
        deciding.sign(self.desk(key), references)

    def run(self, number: int) -> None:
        """Records a run of 36 proposals over a workbook of its own."""
        proposals = [proposal(f"{number}-{place:02}") for place in range(RUN)]
        workbook = f"PK workbook {number}".encode()
        record_run(self._database, record(*proposals, workbook=workbook), self.now())

    def day(self, number: int = 0, references: Sequence[str] = FITTING) -> Iterator[None]:
        """Works on case after case, one transaction at a time, and records a run before each."""
        runs = count(number)
        for one in references:
            for act in self._case(one):
                self.run(next(runs))
                yield
                act()
                yield

    def _case(self, one: str) -> list[Callable[[], object]]:
        return [
            lambda: self.assess(one),
            lambda: self.sign("anna", one),
            lambda: self.sign("bert", one),
            lambda: hand_over(self.desk("anna"), one, date(2026, 11, 23)),
            lambda: waive_remedy(self.desk("anna"), one, date(2026, 11, 23)),
            lambda: pay(self.desk("anna"), one, NEED),
            lambda: hear(self.desk("anna"), one, date(2026, 11, 23), "Zweck verfehlt"),
            lambda: take_statement(self.desk("anna"), one, date(2026, 11, 23)),
            lambda: deciding.revoke(self.desk("bert"), one, "Zweck verfehlt"),
            lambda: deciding.promote(self.desk("anna")),
        ]


def opened(address: str) -> Office:
    """Gives the office of a new register that has taken in its list."""
    office = Office(address)
    office.take_in(LIST)
    return office


def copied(path: Path, to: Path) -> str:
    """Copies a register that nobody has open, and gives the address of the copy."""
    assert not path.with_name(f"{path.name}-wal").exists()
    return str(shutil.copyfile(path, to))


def _unwatched(_step: str, _done: int, _of: int) -> None:
    """Nobody watches."""
