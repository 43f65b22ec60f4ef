"""Letters about cases: what may be written as things stand, and the files it is written to."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection

from grantrules.batch.case_document import Look, look
from grantrules.batch.case_dossier import dossier_of
from grantrules.batch.distributing import proposal_if_open
from grantrules.batch.freshness import Proposal
from grantrules.batch.letter_check import kind_for
from grantrules.batch.letter_claim import claim_of, claimed_on, hearing_of
from grantrules.batch.letter_evidence import ReceiptOf, evidence_for
from grantrules.batch.letter_fields import Wanted, fields_of
from grantrules.model.application import Application
from grantrules.model.cause import cause_of
from grantrules.model.errors import RefusedError, RegisterError
from grantrules.model.rulebook import RuleBook
from grantrules.register.case import Case
from grantrules.register.casebook import Casebook
from grantrules.register.database import Database
from grantrules.register.document import document
from grantrules.register.kept_application import application_of
from grantrules.register.verification import verify
from grantrules.report.letters.claim import Claim
from grantrules.report.letters.dossier import Dossier
from grantrules.report.letters.file_name import file_stem
from grantrules.report.letters.kind import LetterKind
from grantrules.report.letters.letter import Letter, letter_bytes
from grantrules.report.letters.letter_error import LetterError
from grantrules.report.new_file import new_file
from grantrules.rulebook.loading import rulebook_of


class LetterOrder(NamedTuple):
    """Which letters to write where; without a kind the one that each case calls for.

    `template_of` gives the template of a name, `receipt_of` is None where no key is at hand.
    """

    references: tuple[str, ...]
    kind: LetterKind | None
    folder: Path
    template_of: Callable[[str], tuple[bytes, str]]
    posted_on: date | None = None
    receipt_of: ReceiptOf | None = None


class Written(NamedTuple):
    """A letter that was written, and whether it is still a draft."""

    reference: str
    kind: LetterKind
    path: Path
    draft: bool


class _Room(NamedTuple):
    """The register while letters are written about it."""

    database: Database
    book: RuleBook
    seen: Look
    today: Callable[[Case], Proposal]


class _View(NamedTuple):
    connection: Connection
    book: Casebook


def write_letters(database: Database, book: RuleBook, order: LetterOrder) -> tuple[Written, ...]:
    """Writes the letters, all of them or none.

    A RegisterError where the trail is damaged, a RefusedError where a case allows no such letter
    or others have overtaken its proposal, a LetterError where a template cannot be used.
    """
    _check_trail(database)
    seen = look(database, book.programme)
    room = _Room(database, book, seen, _today(database, seen, book))
    made = [_made(room, reference, order) for reference in dict.fromkeys(order.references)]
    _prepare(order.folder, [written.path for written, _ in made])
    for written, content in made:
        with new_file(written.path) as path:
            path.write_bytes(content)
    return tuple(written for written, _ in made)


def _prepare(folder: Path, paths: Sequence[Path]) -> None:
    """Makes the folder; refuses all where one letter would take the place of another."""
    there = [one.name for one in paths if one.exists() or paths.count(one) > 1]
    if there:
        raise LetterError(
            f"In „{folder}“ gibt es schon: {', '.join(dict.fromkeys(there))}. Was dort schon "
            "bearbeitet ist, wird nicht überschrieben; bitte mit -o einen anderen Ordner angeben."
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LetterError(
            f"Der Ordner „{folder}“ lässt sich nicht anlegen: {cause_of(error)}."
        ) from error


def _check_trail(database: Database) -> None:
    found = verify(database)
    if not found.intact:
        raise RegisterError(
            "Das Protokoll ist nicht unversehrt; daraus wird kein Schreiben gemacht. "
            "Bitte „grantrules audit verify“ ausführen."
        )


def _today(database: Database, seen: Look, book: RuleBook) -> Callable[[Case], Proposal]:
    rules = seen.book.rules
    if rules is not None and rules.rulebook_sha256 != book.sha256:
        raise RefusedError(
            f"Im Register gilt Fassung {rules.rulebook_version} des Regelwerks, nicht die "
            f"angegebene Fassung {book.version}. Bitte die geltende mit --programme angeben."
        )

    def today(case: Case) -> Proposal:
        with database.reading() as connection:
            return proposal_if_open(_View(connection, seen.book), book, case)

    return today


def _made(room: _Room, reference: str, order: LetterOrder) -> tuple[Written, bytes]:
    case = room.seen.book.case(reference)
    kind = kind_for(case, order.kind, room.today)
    wanted = Wanted(kind, order.posted_on, _claim(case, kind), _variants(room, case))
    dossier = _dossier(room, case)
    if wanted.claim is not None:
        # The day of a letter is that of its own decision, not that of the grant.
        decided = claimed_on(case.award) if kind is LetterKind.REPAYMENT else None
        dossier = dossier._replace(decided_on=decided)
    letter = Letter(
        kind=kind,
        fields=fields_of(dossier, wanted),
        evidence=evidence_for(case, kind, order.receipt_of, room.seen.names),
        finished=wanted.finished(dossier),
    )
    template, name = order.template_of(kind.template)
    path = order.folder / f"{file_stem(case.reference, kind.stem)}.docx"
    draft = letter.evidence is None and not letter.finished
    return Written(case.reference, kind, path, draft), letter_bytes(letter, template, name)


def _claim(case: Case, kind: LetterKind) -> Claim | None:
    match kind:
        case LetterKind.HEARING:
            return hearing_of(case)
        case LetterKind.REPAYMENT:
            return claim_of(case)
        case _:
            return None


def _variants(room: _Room, case: Case) -> tuple[Application, ...]:
    digests = [one.application_sha256 for one in case.contradicting]
    return tuple(application_of(document(room.database, one)) for one in digests)


def _dossier(room: _Room, case: Case) -> Dossier:
    content = document(room.database, case.application_sha256)
    return dossier_of(case, application_of(content), _book(room, case), room.seen.names)


def _book(room: _Room, case: Case) -> RuleBook:
    sha256 = "" if case.proposed is None else case.proposed.body.rulebook_sha256
    if sha256 == room.book.sha256:
        return room.book
    return rulebook_of(document(room.database, sha256).decode())
