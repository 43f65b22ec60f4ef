"""Where something stands, and the problems told about it."""

from dataclasses import dataclass

from grantrules.intake.grammar import Refused, Remark
from grantrules.intake.problem_catalogue import entry_of
from grantrules.intake.problem_code import Code
from grantrules.intake.wording import without_controls
from grantrules.model.problem import Problem

_LONGEST_FOUND = 200


@dataclass(frozen=True, slots=True)
class Place:
    """A file, and as far as it applies its sheet, row, cell, application and heading."""

    file: str
    sheet: str | None = None
    row: int | None = None
    cell: str | None = None
    reference: str | None = None
    heading: str | None = None

    def problem(
        self, code: Code, says: str, *, found: str | None = None, expected: str | None = None
    ) -> Problem:
        """Tells a problem of this place; severity is that of the catalogue."""
        return Problem(
            code=code.value,
            severity=entry_of(code).severity,
            message=without_controls(f"{self._where()}{says}"),
            file=self.file,
            sheet=self.sheet,
            cell=self.cell,
            row=self.row,
            reference=self.reference,
            found=None if found is None else cut(found),
            expected=expected,
        )

    def refused(self, refused: Refused, found: str) -> Problem:
        """Tells that a filled cell was not read."""
        says = f"„{cut(found)}“ {refused.fault} {refused.ask}"
        return self.problem(refused.code, says, found=found, expected=refused.expected)

    def remarked(self, remark: Remark, found: str) -> Problem:
        """Tells how a cell was read."""
        return self.problem(remark.code, f"„{cut(found)}“ {remark.says}", found=found)

    def _where(self) -> str:
        if self.cell and self.heading:
            return f"Zelle {self.cell} ({self.heading}): "
        return ""


def cut(found: str) -> str:
    """Shortens what was found and makes it fit for one line."""
    clean = without_controls(found)
    if len(clean) <= _LONGEST_FOUND:
        return clean
    return clean[: _LONGEST_FOUND - 1] + "…"
