"""Documents beside the chain."""

import pytest
from tests.unit.register.sample import (
    AT,
    RULEBOOK,
    WORKBOOK,
    damage,
    digest,
    lines,
    proposal,
    record,
    write,
)

from grantrules.model.errors import RegisterError
from grantrules.register.database import open_for_reading, open_for_writing
from grantrules.register.document import DocumentKind, document
from grantrules.register.trail import record_run


def test_workbook_and_rule_book_are_found_by_digest(address: str) -> None:
    write(address, "A-1")
    database = open_for_reading(address)

    assert document(database, digest(WORKBOOK)) == WORKBOOK
    assert document(database, digest(RULEBOOK)) == RULEBOOK


def test_a_document_is_kept_once(address: str) -> None:
    write(address, "A-1")
    write(address, "A-1")

    with open_for_reading(address).reading() as connection:
        count = connection.exec_driver_sql("SELECT count(*) FROM documents").scalar()

    assert count == 2


def test_a_document_that_is_not_there_is_told(address: str) -> None:
    write(address, "A-1")

    with pytest.raises(RegisterError, match="liegt nicht in der Falldatenbank"):
        document(open_for_reading(address), digest(b"other"))


def test_a_document_that_was_changed_is_not_handed_out(address: str) -> None:
    write(address, "A-1")
    damage(address, "UPDATE documents SET content = ''")

    with pytest.raises(RegisterError, match="wurde geändert"):
        document(open_for_reading(address), digest(WORKBOOK))


def test_no_run_is_recorded_without_its_documents(address: str) -> None:
    run = record(proposal("A-1"))
    workbook_only = run.model_copy(update={"documents": run.documents[1:]})

    with pytest.raises(ValueError, match="documents not given"):
        record_run(open_for_writing(address), workbook_only, AT)

    assert lines(address) == []


@pytest.mark.parametrize("kind", DocumentKind)
def test_every_kind_has_a_german_word(kind: DocumentKind) -> None:
    assert kind.german.startswith(("Der ", "Die ", "Das "))
