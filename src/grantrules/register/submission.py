"""What goes into a run, and the key by which equal runs are recognised."""

from typing import Annotated, Literal

from pydantic import Field

from grantrules.model.money import decimal_text
from grantrules.model.run import Run
from grantrules.model.value import Value
from grantrules.register.canonical import canonical_line
from grantrules.register.digest import Digest, digest_of

Count = Annotated[int, Field(ge=0)]


class YearAmount(Value):
    """The money stated for a budget year in place of the rule book's (decimal, two places)."""

    amount: str
    basis: Literal["assumption"] = "assumption"
    title: Literal["abweichender Haushaltsansatz"] = "abweichender Haushaltsansatz"
    year: int


class Input(Value):
    """A workbook as it was taken in: enough to prove later that every row was counted."""

    file: str
    sha256: Digest
    sheets: tuple[str, ...]
    rows: Count


class Submission(Value):
    """What goes into a run: files, rule book, engine, and the budget stated by the caller."""

    engine: str
    programme: str
    rulebook_version: str
    rulebook_sha256: Digest
    budget_override: tuple[YearAmount, ...]
    inputs: tuple[Input, ...]
    applications: Count


def submission_of(run: Run, applications: int) -> Submission:
    """Says what went into the run; `applications` is the number of rows and forms judged."""
    return Submission(
        engine=run.engine,
        programme=run.programme,
        rulebook_version=run.rulebook_version,
        rulebook_sha256=run.rulebook_sha256,
        budget_override=tuple(
            YearAmount(amount=decimal_text(cents), year=year)
            for year, cents in sorted(run.budget_override.items())
        ),
        inputs=tuple(
            Input(file=one.file, sha256=one.sha256, sheets=one.sheets, rows=one.rows)
            for one in run.inputs
        ),
        applications=applications,
    )


def run_key(submission: Submission) -> Digest:
    """Gives the key of a run: equal for the same rule book, engine, files and budget."""
    files = sorted((one.file, one.sha256) for one in submission.inputs)
    budget = sorted((one.year, one.amount) for one in submission.budget_override)
    return digest_of(
        canonical_line(
            {
                "budget_override": [{"amount": amount, "year": year} for year, amount in budget],
                "engine": submission.engine,
                "inputs": [{"file": file, "sha256": sha256} for file, sha256 in files],
                "rulebook_sha256": submission.rulebook_sha256,
            }
        )
    )
