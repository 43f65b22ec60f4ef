"""Which exit status an error that stops a run has."""

from grantrules.batch.explaining import UnknownSubjectError
from grantrules.cli.exit_status import ExitStatus
from grantrules.model.errors import (
    AddressError,
    GrantRulesError,
    IntegrityError,
    RegisterError,
    RuleBookError,
)
from grantrules.register.signed_note import MalformedNoteError
from grantrules.report.results import OutputError
from grantrules.rulebook.source import UnknownProgrammeError


def status_of(error: GrantRulesError) -> ExitStatus:
    """Gives the exit status of an error."""
    match error:
        case UnknownProgrammeError() | UnknownSubjectError() | OutputError():
            return ExitStatus.USAGE
        case AddressError() | MalformedNoteError():
            # The call names something that is not what it should be; no record is in doubt.
            return ExitStatus.USAGE
        case RuleBookError():
            return ExitStatus.RULEBOOK
        case RegisterError():
            return ExitStatus.AUDIT
        case IntegrityError():
            return ExitStatus.INTEGRITY
        case _:
            return ExitStatus.USAGE
