"""One budget run: what was read, under which rule book, and what is proposed."""

from collections.abc import Mapping

from grantrules.model.money import Cents
from grantrules.model.problem import Problem
from grantrules.model.proposal import BudgetRow, Proposal
from grantrules.model.value import Value


class InputFile(Value):
    """A workbook that was read: its name relative to the path given, digest and mapping.

    `format` is what its content is, such as xlsx, whatever its name says.
    """

    file: str
    sha256: str
    sheets: tuple[str, ...]
    rows: int
    mapping: Mapping[str, str]
    format: str | None = None


class Origin(Value):
    """Where a file lies on this machine, and the digest of its content; part of no result."""

    path: str
    sha256: str


class Run(Value):
    """Everything a run produced; `budget_override` is what `--budget` stated, in cents."""

    engine: str
    programme: str
    rulebook_version: str
    rulebook_sha256: str
    budget_override: Mapping[int, Cents]
    inputs: tuple[InputFile, ...]
    proposals: tuple[Proposal, ...]
    budget: tuple[BudgetRow, ...]
    problems: tuple[Problem, ...]
