"""The workbook entscheidungsvorschlaege.xlsx: everything a clerk needs to sign or to ask."""

from pathlib import Path

from grantrules.model.rulebook import RuleBook
from grantrules.model.run import Run
from grantrules.report.sheets import (
    assumptions,
    findings,
    ledger,
    matrix,
    overview,
    problems,
    proposals,
    requests,
)
from grantrules.report.told import Told
from grantrules.report.workbook import new_workbook, save


def write_proposals(run: Run, book: RuleBook, path: Path, told: Told) -> None:
    """Writes the proposals of a run as a workbook of eight sheets."""
    workbook = new_workbook(f"Entscheidungsvorschläge – {book.title}")
    overview.write(workbook, run, book, told)
    proposals.write(workbook, run, book, told.ways)
    matrix.write(workbook, run, book)
    findings.write(workbook, run, book)
    ledger.write(workbook, run)
    problems.write(workbook, told)
    requests.write(workbook, told)
    assumptions.write(workbook, run, book)
    save(workbook, path)
