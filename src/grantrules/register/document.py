"""Workbooks and rule books, kept beside the chain under their digest, for replay."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import Connection, insert, select

from grantrules.model.errors import RegisterError
from grantrules.model.value import Value
from grantrules.register.database import Database
from grantrules.register.digest import Digest, digest_of
from grantrules.register.schema import content_bytes, documents
from grantrules.register.submission import Submission


class DocumentKind(StrEnum):
    """What a kept document is."""

    WORKBOOK = "workbook"
    RULEBOOK = "rulebook"
    APPLICATION = "application"

    @property
    def german(self) -> str:
        """The word that auditors read."""
        return {
            "workbook": "Die Arbeitsmappe",
            "rulebook": "Das Regelwerk",
            "application": "Der Antrag",
        }[self.value]


class Document(Value):
    """The bytes of a workbook, or the text of a rule book in UTF-8."""

    kind: DocumentKind
    content: bytes


class DocumentName(NamedTuple):
    """What a submission calls a document by."""

    kind: DocumentKind
    sha256: Digest


def named_by(submission: Submission) -> tuple[DocumentName, ...]:
    """Names every document that replaying the submission needs."""
    return (
        DocumentName(DocumentKind.RULEBOOK, submission.rulebook_sha256),
        *(DocumentName(DocumentKind.WORKBOOK, one.sha256) for one in submission.inputs),
    )


def document(database: Database, sha256: Digest) -> bytes:
    """Gives the document of this digest, after checking that it still has it."""
    with database.reading() as connection:
        content = _content(connection, sha256)
    if content is None:
        raise RegisterError(
            f"Das Dokument {sha256} liegt nicht in der Falldatenbank {database.name}."
        )
    if digest_of(content) != sha256:
        raise RegisterError(
            f"Das Dokument {sha256} in der Falldatenbank {database.name} wurde geändert. "
            "Bitte die letzte Sicherung zurückspielen."
        )
    return content


def kept_documents(connection: Connection) -> Iterator[tuple[str, bytes]]:
    """Gives every document with the digest that it is kept under, one after the other."""
    query = select(documents.c.sha256, content_bytes).order_by(documents.c.sha256)
    yield from connection.execute(query, execution_options={"yield_per": 1})


def kept_content(connection: Connection, sha256: Digest) -> bytes:
    """Gives the document of this digest inside a transaction; a RegisterError where it is not."""
    content = _content(connection, sha256)
    if content is None or digest_of(content) != sha256:
        raise RegisterError(
            f"Das Dokument {sha256} fehlt in der Falldatenbank oder wurde geändert. "
            "Bitte „grantrules audit verify“ ausführen."
        )
    return content


def keep(connection: Connection, kept: Iterable[Document]) -> None:
    """Keeps each document that is new."""
    for one in kept:
        sha256 = digest_of(one.content)
        if _content(connection, sha256) is None:
            row = {"sha256": sha256, "kind": one.kind.value, "content": one.content}
            connection.execute(insert(documents).values(row))


def store(connection: Connection, kept: Iterable[Document], needed: Submission) -> None:
    """Keeps each new document; a ValueError where one that the submission names is missing."""
    keep(connection, kept)
    missing = [name for name in named_by(needed) if _content(connection, name.sha256) is None]
    if missing:
        raise ValueError(f"documents not given: {missing}")


def _content(connection: Connection, sha256: Digest) -> bytes | None:
    query = select(content_bytes).where(documents.c.sha256 == sha256)
    return connection.execute(query).scalar()
