"""A survey that can be relied on."""

from pathlib import Path

import pytest
from sqlalchemy import text
from tests.unit.desks import Office
from tests.unit.register.lives import altered, relived, story

from grantrules.batch.whole_survey import whole_survey
from grantrules.model.errors import RegisterError
from grantrules.register.case_entries import Withdrawal


def test_a_sound_register_is_surveyed(office: Office) -> None:
    office.asked_for(A=80_000)

    assert list(whole_survey(office.database, office.book.programme).cases) == ["A"]


def test_a_trail_that_cannot_have_happened_is_refused(tmp_path: Path) -> None:
    bodies = [altered(one, movements=()) if isinstance(one, Withdrawal) else one for one in story()]
    database = relived(str(tmp_path / "a.db"), bodies)

    with pytest.raises(RegisterError, match="nicht schlüssig"):
        whole_survey(database, "integrationsmanager-rlp")


def test_lost_facts_are_named(office: Office) -> None:
    office.asked_for(A=80_000)
    with office.database.writing() as connection:
        names = connection.execute(
            text("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'documents'")
        ).scalars()
        for name in list(names):
            connection.execute(text(f"DROP TRIGGER {name}"))
        connection.execute(text("DELETE FROM documents WHERE kind = 'application'"))

    with pytest.raises(RegisterError, match="Die Angaben zu A fehlen"):
        whole_survey(office.database, office.book.programme)
