"""A small office at a real case database: people, a workbook, and what they do with it."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.integration.workbooks import Row, row, write_list
from tests.unit.presences import present
from tests.unit.register.sample import damage

import grantrules
from grantrules.batch import deciding
from grantrules.batch.desk import Desk
from grantrules.batch.importing import Import, import_applications
from grantrules.batch.review.survey import Survey
from grantrules.model.finding import Status
from grantrules.register.biography import biography
from grantrules.register.chronicle import Chronicle
from grantrules.register.database import Database, open_for_writing
from grantrules.register.entry import Entry
from grantrules.register.person import Person
from grantrules.register.trail_entries import Role
from grantrules.register.turn import Actor

BOOK = grantrules.load_rulebook("integrationsmanager-rlp")
PROGRAMME = BOOK.programme
AT = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
ANNA = Person(key="anna", name="Anna Ahrens", accounts=("a",), role=Role.CLERK)
BEN = Person(key="ben", name="Ben Becker", accounts=("b",), role=Role.APPROVER)
CEM = Person(key="cem", name="Cem Çelik", accounts=("c",), role=Role.APPROVER)
PETRA = Person(key="petra", name="Petra Prüfer-Zimmermann", accounts=("p",), role=Role.AUDITOR)
ROWS = (
    row(Aktenzeichen="2026-001", AGS="07318", Antragsteller="Speyer"),
    row(Aktenzeichen="2026-002", AGS="07319", Antragsteller="Worms"),
)
_CONFIRM = ("FR-05", "FG-01", "FG-05", "FG-08", "HH-05")


def actor(person: Person, minutes: int = 0) -> Actor:
    return Actor(present(person, ANNA, BEN, CEM, PETRA), AT + timedelta(minutes=minutes), "0.1.0")


class Office:
    """Does what clerks do, through the recipes that the command line uses."""

    def __init__(self, address: str, folder: Path) -> None:
        self.database: Database = open_for_writing(address)
        self.folder = folder

    def desk(self, person: Person) -> Desk:
        return Desk(self.database, BOOK, actor(person))

    def take(self, rows: Sequence[Row] = ROWS, name: str = "a.xlsx") -> Path:
        """Writes a workbook and takes it in."""
        path = write_list(self.folder / name, rows)
        import_applications(Import((path,)), self.desk(ANNA), lambda *_: None)
        return path

    def confirm(self, reference: str) -> None:
        deciding.assess(self.desk(ANNA), reference, _CONFIRM, (Status.MET, "Geprüft."))

    def sign(self, reference: str, person: Person) -> None:
        deciding.sign(self.desk(person), [reference])

    def decide(self, reference: str) -> None:
        self.confirm(reference)
        self.sign(reference, CEM)
        self.sign(reference, BEN)


def tampered(address: str, *statements: str) -> None:
    """Changes a case database behind the back of the register, and leaves its columns."""
    if address.startswith("postgresql:"):
        damage(address, *statements)
        return
    with closing(sqlite3.connect(address)) as connection, connection:
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in triggers.fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            connection.execute(statement)


def retold(seen: Survey, entries: Sequence[Entry]) -> Survey:
    """Gives a survey as if the trail held these entries."""
    return seen._replace(chronicle=Chronicle(PROGRAMME, entries), biography=biography(entries))


def opened(address: str, folder: Path) -> Office:
    """Gives an office that has taken two applications in."""
    office = Office(address, folder)
    office.take()
    return office
