"""What is wrong with an input (Mangel): where, what was found, what is expected."""

from enum import StrEnum

from grantrules.model.value import Value


class Severity(StrEnum):
    """Whether somebody has to act."""

    ERROR = "error"
    REMARK = "remark"


class Problem(Value):
    """Something wrong with an input (Mangel), with its place and how to mend it.

    `file` is relative to the path the clerk named, `cell` is an address such as K19,
    `message` one or two full German sentences.
    """

    code: str
    severity: Severity
    message: str
    file: str | None = None
    sheet: str | None = None
    cell: str | None = None
    row: int | None = None
    reference: str | None = None
    found: str | None = None
    expected: str | None = None
