"""A register in which everything happens that can, and hands that forge it so that it chains."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Column, Table, insert, select, update
from tests.integration.workbooks import row, write_list
from tests.unit.builders import shipped
from tests.unit.presences import present

from grantrules.batch.approving import approve
from grantrules.batch.award_reckoning import Wanted
from grantrules.batch.awarding import hand_over, notify, pay, waive_remedy
from grantrules.batch.deciding import (
    assess,
    confirm,
    correct,
    dismiss,
    promote,
    propose_otherwise,
    request_information,
    revoke,
    sign,
    withdraw,
)
from grantrules.batch.desk import Desk
from grantrules.batch.importing import Import, import_applications
from grantrules.batch.return_reckoning import Back, Late
from grantrules.batch.returning import charge, claim, hear, know, remit, take_back, take_statement
from grantrules.model.finding import Status
from grantrules.model.local_time import BERLIN
from grantrules.model.proposal import Outcome
from grantrules.model.rulebook import RuleBook
from grantrules.register.award_entries import Payment
from grantrules.register.chain import NO_HEAD, extend
from grantrules.register.database import Database, open_for_writing
from grantrules.register.digest import digest_of
from grantrules.register.entry import NO_ENTRY, Body, Entry, Link, chained
from grantrules.register.facts_entries import FactsHeld
from grantrules.register.history import entries
from grantrules.register.overriding import Wish
from grantrules.register.person import Person
from grantrules.register.register_examination import RegisterExamination
from grantrules.register.schema import balances, documents, head, salts, vault
from grantrules.register.schema import entries as entries_table
from grantrules.register.trail_entries import Role
from grantrules.register.turn import Actor
from grantrules.rulebook.loading import rulebook_of
from grantrules.rulebook.source import Source, source_of
from grantrules.version import __version__

B = TypeVar("B")
BEGIN = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
ANNA = Person(key="anna", name="Anna Amsel", accounts=("anna",), role=Role.CLERK)
BERT = Person(key="bert", name="Bert Bussard", accounts=("bert",), role=Role.APPROVER)
TO_CONFIRM = ("FR-05", "FG-01", "FG-05", "FG-08", "HH-05")
PLACES = {"A": "07318 Speyer", "B": "07319 Worms", "C": "07111 Koblenz", "D": "07211 Trier"}


def with_money(amount: str) -> RuleBook:
    """Gives the shipped rule book, read anew with another appropriation."""
    files = dict(source_of(shipped().text).files)
    files["budget.yaml"] = files["budget.yaml"].replace('"3000000.00"', f'"{amount}"')
    files["zinsen.yaml"] = _RATE
    return rulebook_of(Source(files, "").text)


_RATE = """
later_values:
  - parameter: base_rate
    values:
      - from: 2026-07-01
        value: "1.27"
        basis: {kind: assumption, citation: "Festlegung im Test"}
"""


class Office:
    """People at a register, each act a minute after the one before."""

    def __init__(self, address: str, book: RuleBook, folder: Path) -> None:
        self.database = open_for_writing(address)
        self.book = book
        self.folder = folder
        self.moment = BEGIN

    def desk(self, person: Person) -> Desk:
        self.moment += timedelta(minutes=1)
        return Desk(
            self.database, self.book, Actor(present(person, ANNA, BERT), self.moment, __version__)
        )

    def take_in(self, name: str, rows: Iterable[dict[str, object]]) -> None:
        path = write_list(self.folder / name, rows)
        import_applications(Import((path,)), self.desk(ANNA), lambda *_: None)

    def confirm_all(self, reference: str) -> None:
        assess(self.desk(ANNA), reference, TO_CONFIRM, (Status.MET, "Geprüft."))

    def decide(self, reference: str) -> None:
        sign(self.desk(ANNA), [reference])
        sign(self.desk(BERT), [reference])


def asking(reference: str, minute: int, **changes: object) -> dict[str, object]:
    ags, name = PLACES[reference].split()
    received = datetime(2026, 8, 10, 9, minute)  # noqa: DTZ001 - cells have no zone
    known = {"Aktenzeichen": reference, "AGS": ags, "Antragsteller": name}
    return row(**{**known, "Eingang am": received, **changes})


def live(address: str, folder: Path) -> Office:
    """Lets everything happen that can happen to cases, with money for two of them."""
    office = Office(address, with_money("160000.00"), folder)
    rows = [
        asking("A", 0),
        asking("B", 1),
        asking("C", 2, Finanzierungsplan="nein"),
        asking("D", 3),
    ]
    office.take_in("antraege.xlsx", rows)
    office.confirm_all("A")
    office.decide("A")
    hand_over(office.desk(ANNA), "A", date(2026, 11, 30))
    waive_remedy(office.desk(ANNA), "A", date(2026, 11, 30))
    pay(office.desk(ANNA), "A", Wanted(date(2026, 12, 1), date(2026, 1, 1), 1_000_000))
    request_information(office.desk(ANNA), "C", date(2026, 11, 23))
    complete = datetime(2026, 8, 10, 9, 2)  # noqa: DTZ001 - cells have no zone
    office.take_in("nachgereicht.xlsx", [asking("C", 2, **{"Vollständig am": complete})])
    office.confirm_all("B")
    sign(office.desk(ANNA), ["B"])
    signed = correct(office.desk(ANNA), "B", _last(office), "Versehen.").entries[0]
    confirm(office.desk(BERT), "B", signed)
    sign(office.desk(ANNA), ["B"])
    withdraw(office.desk(ANNA), "B", "Verzicht.")
    promote(office.desk(ANNA))
    office.confirm_all("C")
    wish = Wish(by="", outcome=Outcome.APPROVE_PARTIAL, reason="Weniger.", salary=3_000_000)
    propose_otherwise(office.desk(ANNA), "C", wish)
    office.decide("C")
    hear(office.desk(ANNA), "A", _today(office), "Auflage nicht erfüllt.")
    take_statement(office.desk(ANNA), "A", _today(office))
    revoke(office.desk(BERT), "A", "Auflage nicht erfüllt.")
    office.take_in("spaeter.xlsx", [asking("A", 0, Sachkosten=1)])
    (held,) = [one.seq for one in entries_of(office) if isinstance(one.body, FactsHeld)]
    dismiss(office.desk(ANNA), "A", held, "Schreibfehler.")
    _claim_back(office)
    notify(office.desk(ANNA), "C", date(2026, 11, 23))
    return office


def _claim_back(office: Office) -> None:
    know(office.desk(ANNA), "A", date(2026, 12, 2), "Vermerk.")
    hear(office.desk(ANNA), "A", date(2026, 12, 3), "Auflage nicht erfüllt.")
    take_statement(office.desk(ANNA), "A", date(2026, 12, 20))
    claim(office.desk(ANNA), "A", date(2026, 12, 21))
    approve(office.desk(BERT), "A", _last(office))
    late = Late(of_payment(office), 500_000, date(2027, 2, 2), date(2027, 2, 3), "Zu spät.")
    charge(office.desk(ANNA), "A", late)
    approve(office.desk(BERT), "A", _last(office))
    take_back(office.desk(ANNA), "A", Back(date(2027, 1, 4), 400_000, 0))
    remit(office.desk(ANNA), "A", (100_000, 0), "Gering.")
    approve(office.desk(BERT), "A", _last(office))


def of_payment(office: Office) -> int:
    return next(one.seq for one in entries_of(office) if isinstance(one.body, Payment))


def _today(office: Office) -> date:
    return office.moment.astimezone(BERLIN).date()


def _last(office: Office) -> int:
    return len(entries_of(office))


def entries_of(office: Office) -> list[Entry]:
    """Reads all entries of the office's trail."""
    return list(entries(office.database))


def chain(bodies: Sequence[Body]) -> list[Entry]:
    """Numbers the bodies anew."""
    return [
        chained(body, Link(at="2026-11-22T10:00:00.000000Z", prev=NO_ENTRY, seq=seq))
        for seq, body in enumerate(bodies, start=1)
    ]


def examined(bodies: Sequence[Body]) -> RegisterExamination:
    """Examines a trail of these bodies, whose chain would hold."""
    examination = RegisterExamination()
    for one in chain(bodies):
        examination.take(one)
    examination.finish()
    return examination


def altered(body: Body, **changes: Any) -> Body:  # noqa: ANN401 - whatever a forger writes
    return body.model_copy(update=changes)


TABLES = (entries_table, documents, balances, vault, salts)


class _Lived(NamedTuple):
    bodies: tuple[Body, ...]
    rows: tuple[list[dict[str, Any]], ...]


@cache
def _lived() -> _Lived:
    with TemporaryDirectory() as folder:
        office = live(str(Path(folder) / "a.db"), Path(folder))
        with office.database.reading() as connection:
            rows = tuple(
                [dict(row) for row in connection.execute(select(*_stored(table))).mappings()]
                for table in TABLES
            )
        return _Lived(tuple(one.body for one in entries_of(office)), rows)


def _stored(table: Table) -> list[Column[Any]]:
    return [column for column in table.columns if column.computed is None]


def story() -> tuple[Body, ...]:
    """Gives the bodies of a register's life, lived once for all tests of a process."""
    return _lived().bodies


def lived(address: str) -> Database:
    """Puts the story into a database, with all that belongs to it."""
    database = open_for_writing(address)
    with database.writing() as connection:
        for table, rows in zip(TABLES, _lived().rows, strict=True):
            connection.execute(insert(table), rows)
        last = _lived().rows[0][-1]
        newest = {"seq": last["seq"], "sha256": digest_of(last["line"].encode())}
        connection.execute(update(head).values(**newest))
    return database


def relived(address: str, bodies: Sequence[Body]) -> Database:
    """Puts a forged story into a database, in a chain that holds, with all that belongs to it."""
    database = open_for_writing(address)
    with database.writing() as connection:
        for table, rows in list(zip(TABLES, _lived().rows, strict=True))[1:]:
            connection.execute(insert(table), rows)
        extend(connection, NO_HEAD, bodies, BEGIN)
    return database


def of(kind: type[B], number: int = 0) -> int:
    """Gives the number of an entry of the story: the first of its kind, or a later one."""
    return [seq for seq, body in enumerate(story(), start=1) if isinstance(body, kind)][number]


def told(seq: int) -> Any:  # noqa: ANN401 - whatever kind it is
    """Gives the body of an entry of the story."""
    return story()[seq - 1]


def forged(seq: int, **changes: Any) -> dict[int, str]:  # noqa: ANN401 - whatever a forger writes
    """Gives the faults of the story in which an entry says something else."""
    return retold(seq, altered(told(seq), **changes))


def retold(seq: int, *bodies: Body) -> dict[int, str]:
    """Gives the faults of the story with other entries in place of one."""
    return dict(examined([*story()[: seq - 1], *bodies, *story()[seq:]]).faults)
