"""What is known of one problem code: severity, what to do, and the German texts about it."""

from grantrules.intake.problem_code import Code
from grantrules.model.action import Action
from grantrules.model.problem import Severity
from grantrules.model.value import Value


class CatalogueEntry(Value):
    """One problem code as `grantrules explain` tells it."""

    code: Code
    severity: Severity
    action: Action
    title: str
    meaning: str
    example: str
    remedy: str


def error(  # noqa: PLR0913, PLR0917 - the fields of an entry, in their order
    code: Code, action: Action, title: str, meaning: str, example: str, remedy: str
) -> CatalogueEntry:
    """Describes a problem that needs somebody."""
    return CatalogueEntry(
        code=code,
        severity=Severity.ERROR,
        action=action,
        title=title,
        meaning=meaning,
        example=example,
        remedy=remedy,
    )


def remark(  # noqa: PLR0913, PLR0917 - the same
    code: Code, action: Action, title: str, meaning: str, example: str, remedy: str
) -> CatalogueEntry:
    """Describes a problem that needs nobody."""
    return error(code, action, title, meaning, example, remedy).model_copy(
        update={"severity": Severity.REMARK}
    )
