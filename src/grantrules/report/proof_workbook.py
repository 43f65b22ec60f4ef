"""The workbook verwendungsnachweise.xlsx: everything a clerk needs to sign the check notes."""

from pathlib import Path

from grantrules.model.proof_run import ProofRun
from grantrules.model.rulebook import RuleBook
from grantrules.report.proof_sheets import findings, left_out, overview, proofs, reckoning, sample
from grantrules.report.sheets import problems
from grantrules.report.told import Told
from grantrules.report.workbook import new_workbook, save


def write_proofs(run: ProofRun, book: RuleBook, path: Path, told: Told) -> None:
    """Writes the proofs of a run as a workbook of seven sheets."""
    workbook = new_workbook(f"Verwendungsnachweise – {book.title}")
    overview.write(workbook, run, book)
    proofs.write(workbook, run, book)
    findings.write(workbook, run, book)
    reckoning.write(workbook, run)
    left_out.write(workbook, run)
    sample.write(workbook, run, book)
    problems.write(workbook, told)
    save(workbook, path)
