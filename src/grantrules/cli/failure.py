"""Which exit status an error that stops a run has."""

from grantrules.batch.explaining import UnknownSubjectError
from grantrules.cli.exit_status import ExitStatus
from grantrules.model.errors import (
    GrantRulesError,
    IntegrityError,
    RegisterError,
    RuleBookError,
)
from grantrules.report.results import OutputError
from grantrules.rulebook.source import UnknownProgrammeError


def status_of(error: GrantRulesError) -> ExitStatus:
    """Gives the exit status of an error."""
    match error:
        case UnknownProgrammeError() | UnknownSubjectError() | OutputError():
            return ExitStatus.USAGE
        case RuleBookError():
            return ExitStatus.RULEBOOK
        case RegisterError():
            return ExitStatus.AUDIT
        case IntegrityError():
            return ExitStatus.INTEGRITY
        case _:
            return ExitStatus.USAGE
