"""Why a whole list or form is not read: required columns are missing or named twice."""

from collections.abc import Iterable, Sequence

from grantrules.intake.columns import Column
from grantrules.intake.place import Place
from grantrules.intake.problem_code import Code
from grantrules.model.problem import Problem


def missing_columns(place: Place, missing: Sequence[Column], *, what: str) -> tuple[Problem, ...]:
    """Names all required columns that a sheet lacks, in one problem."""
    if not missing:
        return ()
    names = ", ".join(f"„{one.heading}“" for one in missing)
    says = (
        f"Auf dem Blatt „{place.sheet}“ fehlt {what} {names}; das Blatt wurde nicht gelesen. "
        f"Bitte ergänzen."
    )
    expected = ", ".join(one.heading for one in missing)
    return (place.problem(Code.COLUMN_MISSING, says, expected=expected),)


def repeated_column(place: Place, column: Column, addresses: Iterable[str]) -> Problem:
    """Names the cells that all claim to be the same column."""
    cells = " und ".join(addresses)
    says = (
        f"Auf dem Blatt „{place.sheet}“ bedeuten {cells} dasselbe („{column.heading}“); das Blatt "
        f"wurde nicht gelesen. Bitte alle bis auf eine entfernen oder umbenennen."
    )
    return place.problem(
        Code.COLUMN_DUPLICATE, says, found=cells, expected=f"einmal {column.heading}"
    )
