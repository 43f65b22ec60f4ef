"""What is known of one problem code: severity, title, meaning, example and remedy, in German."""

from grantrules.intake.problem_code import Code
from grantrules.model.problem import Severity
from grantrules.model.value import Value


class CatalogueEntry(Value):
    """One problem code as `grantrules explain` tells it."""

    code: Code
    severity: Severity
    title: str
    meaning: str
    example: str
    remedy: str


def error(  # noqa: PLR0913, PLR0917 - the texts of an entry, in the order of its fields
    code: Code, title: str, meaning: str, example: str, remedy: str
) -> CatalogueEntry:
    """Describes a problem that needs somebody."""
    return CatalogueEntry(
        code=code,
        severity=Severity.ERROR,
        title=title,
        meaning=meaning,
        example=example,
        remedy=remedy,
    )


def remark(  # noqa: PLR0913, PLR0917 - the same
    code: Code, title: str, meaning: str, example: str, remedy: str
) -> CatalogueEntry:
    """Describes a problem that needs nobody."""
    return error(code, title, meaning, example, remedy).model_copy(
        update={"severity": Severity.REMARK}
    )
