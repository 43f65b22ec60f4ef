"""Desks of the register for tests: people who act, cases that came in, and what became of them."""

from datetime import UTC, date, datetime

from tests.unit.builders import asking, euro, shipped, with_budget
from tests.unit.presences import present

from grantrules.batch import awarding, deciding, returning
from grantrules.batch.activating import Gates, activate
from grantrules.batch.award_reckoning import Wanted
from grantrules.batch.case_document import look
from grantrules.batch.deciding import Done
from grantrules.batch.desk import Desk
from grantrules.batch.distributing import Distribution, distribute
from grantrules.batch.receiving import Arriving, receive
from grantrules.model.application import Application
from grantrules.model.finding import Status
from grantrules.model.rulebook import RuleBook
from grantrules.register.balance import BudgetYear
from grantrules.register.case import Case
from grantrules.register.case_entries import ImportTaken
from grantrules.register.database import Database, open_for_writing
from grantrules.register.digest import digest_of
from grantrules.register.document import Document, DocumentKind, keep
from grantrules.register.person import People, Person
from grantrules.register.presence import Presence
from grantrules.register.submission import Input
from grantrules.register.trail_entries import Role
from grantrules.register.turn import Actor, Turn

AT = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
TODAY = AT.date()
ANNA = Person(key="anna", name="Anna Amt", accounts=("anna",), role=Role.CLERK)
BERT = Person(key="bert", name="Bert Blick", accounts=("bert",), role=Role.APPROVER)
CARL = Person(key="carl", name="Carl Chef", accounts=("carl",), role=Role.APPROVER)
DORA = Person(key="dora", name="Dora Durchsicht", accounts=("dora",), role=Role.AUDITOR)
STAFF = (ANNA, BERT, CARL, DORA)
CONFIRMED = ("FR-05", "FG-01", "FG-05", "FG-08", "HH-05")
"""The rules that people confirm before they sign."""
NOTHING_FOUND = Gates()
"""What the gates say of a rule book without any fault."""


def book_with(eur: int = 1_500_000) -> RuleBook:
    """Gives the shipped rule book with this much money for 2026, as a rule book of its own."""
    book = with_budget(shipped(), {2026: euro(eur)})
    text = f"{eur} EUR"
    named = {"version": f"{book.version}-{eur}", "text": text}
    return book.model_copy(update={**named, "sha256": digest_of(text.encode())})


def desk_at(
    database: Database, person: Person = ANNA, book: RuleBook | None = None, at: datetime = AT
) -> Desk:
    return Desk(database, book or shipped(), Actor(present(person, *STAFF), at, "0.1.0"))


def _import(turn: Turn, applications: int) -> ImportTaken:
    """Keeps a workbook that was never taken in before, and gives the entry of its import."""
    workbook = Document(
        kind=DocumentKind.WORKBOOK, content=f"Mappe {len(turn.book.imports)}".encode()
    )
    keep(turn.connection, [workbook])
    sha256 = digest_of(workbook.content)
    return ImportTaken(
        by=turn.by,
        programme=turn.book.programme,
        engine=turn.actor.engine,
        key=sha256,
        inputs=(Input(file="a.xlsx", sha256=sha256, sheets=("Anträge",), rows=applications),),
        applications=applications,
    )


class Office:
    """A case database with a rule book; whoever is named acts."""

    def __init__(self, address: str, eur: int = 1_500_000) -> None:
        self.database = open_for_writing(address)
        self.book = book_with(eur)
        self.people = People(people=STAFF)

    def desk(self, person: Person = ANNA, at: datetime = AT) -> Desk:
        presence = Presence(person, person.accounts[0], acted_as=False, people=self.people)
        return Desk(self.database, self.book, Actor(presence, at, "0.1.0"))

    def receive(self, *applications: Application) -> Distribution:
        """Opens a case for each application, or gives its case new facts."""
        with self.desk().turn() as turn:
            turn.add(_import(turn, len(applications)))
            for one in applications:
                receive(turn, Arriving(one))
            return distribute(turn, self.book, "import")

    def asked_for(self, **eur: int) -> None:
        """Receives a clean application of this many euros under each reference."""
        self.receive(*(asking(reference, eur=amount) for reference, amount in eur.items()))

    def activate(self) -> Distribution:
        """Puts the rule book of the office into force, whose gates found nothing."""
        return activate(self.desk(BERT), "Neue Ansätze.", NOTHING_FOUND)

    def confirm(self, *references: str, person: Person = ANNA) -> None:
        """Confirms everything that signers have to confirm."""
        for reference in references:
            deciding.assess(self.desk(person), reference, CONFIRMED, (Status.MET, "Geprüft."))

    def sign(self, *references: str, by: Person = ANNA) -> None:
        deciding.sign(self.desk(by), references)

    def decide(self, *references: str) -> None:
        """Confirms and signs twice."""
        self.confirm(*references)
        self.sign(*references)
        self.sign(*references, by=BERT)

    def pay(self, reference: str, cents: int, on: date = date(2026, 12, 1)) -> Done:
        """Makes an award final and pays for a need at the end of the year."""
        self.make_final(reference)
        return awarding.pay(self.desk(), reference, Wanted(on, date(2026, 12, 31), cents))

    def make_final(self, reference: str, on: date = TODAY) -> None:
        """Hands over the notice, whose remedy is waived."""
        awarding.hand_over(self.desk(), reference, on)
        awarding.waive_remedy(self.desk(), reference, on)

    def hear(self, reference: str, on: date = TODAY) -> None:
        """Hears the recipient, who answers the same day."""
        returning.hear(self.desk(), reference, on, "Auflage nicht erfüllt.")
        returning.take_statement(self.desk(), reference, on)

    def case(self, reference: str) -> Case:
        return look(self.database, self.book.programme).book.case(reference)

    def year(self, year: int = 2026) -> BudgetYear:
        return look(self.database, self.book.programme).budget[year]
