"""What a gate found in a rule book: where, how grave, what to do, and a case that shows it."""

from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """Whether a rule book may be used with such a finding."""

    ERROR = "error"
    WARNING = "warning"
    REMARK = "remark"

    @property
    def german(self) -> str:
        """The word before the message."""
        return {"error": "Fehler", "warning": "Warnung", "remark": "Hinweis"}[self.value]


class GateFinding(NamedTuple):
    """One finding; `subject` names rule, entry, parameter or window, as acceptances do.

    `message` says what is wrong, `remedy` what to do, `example` shows it on an application.
    """

    code: str
    subject: str
    severity: Severity
    message: str
    remedy: str = ""
    example: str = ""

    @property
    def german(self) -> str:
        """The finding as one line, without its severity."""
        return " ".join(part for part in (self.message, self.example, self.remedy) if part)
