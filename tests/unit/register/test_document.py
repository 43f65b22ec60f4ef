"""Documents beside the chain."""

from pathlib import Path

import pytest
from tests.unit.register.sample import (
    AT,
    RULEBOOK,
    WORKBOOK,
    behind_the_back,
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


def test_workbook_and_rule_book_are_found_by_digest(tmp_path: Path) -> None:
    write(tmp_path / "a.db", "A-1")
    database = open_for_reading(str(tmp_path / "a.db"))

    assert document(database, digest(WORKBOOK)) == WORKBOOK
    assert document(database, digest(RULEBOOK)) == RULEBOOK


def test_a_document_is_kept_once(tmp_path: Path) -> None:
    write(tmp_path / "a.db", "A-1")
    write(tmp_path / "a.db", "A-1")

    with open_for_reading(str(tmp_path / "a.db")).reading() as connection:
        count = connection.exec_driver_sql("SELECT count(*) FROM documents").scalar()

    assert count == 2


def test_a_document_that_is_not_there_is_told(tmp_path: Path) -> None:
    write(tmp_path / "a.db", "A-1")

    with pytest.raises(RegisterError, match="liegt nicht in der Falldatenbank"):
        document(open_for_reading(str(tmp_path / "a.db")), digest(b"other"))


def test_a_document_that_was_changed_is_not_handed_out(tmp_path: Path) -> None:
    write(tmp_path / "a.db", "A-1")
    with behind_the_back(tmp_path / "a.db") as hand:
        hand.execute("UPDATE documents SET content = x'00'")

    with pytest.raises(RegisterError, match="wurde geändert"):
        document(open_for_reading(str(tmp_path / "a.db")), digest(WORKBOOK))


def test_no_run_is_recorded_without_its_documents(tmp_path: Path) -> None:
    run = record(proposal("A-1"))
    workbook_only = run.model_copy(update={"documents": run.documents[1:]})

    with pytest.raises(ValueError, match="documents not given"):
        record_run(open_for_writing(str(tmp_path / "a.db")), workbook_only, AT)

    assert lines(tmp_path / "a.db") == []


@pytest.mark.parametrize("kind", DocumentKind)
def test_every_kind_has_a_german_word(kind: DocumentKind) -> None:
    assert kind.german.startswith(("Die ", "Das "))
