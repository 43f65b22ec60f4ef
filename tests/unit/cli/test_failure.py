import pytest

from grantrules.batch.explaining import UnknownSubjectError
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.failure import status_of
from grantrules.model.errors import (
    AddressError,
    ApplicationError,
    CalendarError,
    GrantRulesError,
    IntegrityError,
    RegisterError,
    RuleBookError,
)
from grantrules.register.signed_note import MalformedNoteError, NoteError
from grantrules.rulebook.source import UnknownProgrammeError


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (UnknownProgrammeError(("x",)), ExitStatus.USAGE),
        (UnknownSubjectError("x"), ExitStatus.USAGE),
        (ApplicationError("x"), ExitStatus.USAGE),
        (CalendarError("x"), ExitStatus.USAGE),
        (RuleBookError(("x",)), ExitStatus.RULEBOOK),
        (RegisterError("x"), ExitStatus.AUDIT),
        (AddressError("x"), ExitStatus.USAGE),
        (NoteError("x"), ExitStatus.AUDIT),
        (MalformedNoteError("x"), ExitStatus.USAGE),
        (IntegrityError("x"), ExitStatus.INTEGRITY),
    ],
)
def test_every_error_has_the_exit_status_of_the_contract(
    error: GrantRulesError, status: ExitStatus
) -> None:
    assert status_of(error) is status
