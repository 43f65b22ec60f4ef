"""The results of a run over proofs in their folder: prepared beside it, put in place as a set."""

from pathlib import Path

from grantrules.model.proof_run import ProofRun
from grantrules.model.rulebook import RuleBook
from grantrules.model.run import Run
from grantrules.report.background import Background
from grantrules.report.problems_document import problems_bytes
from grantrules.report.problems_workbook import write_proof_problems
from grantrules.report.proof_document import proofs_bytes
from grantrules.report.proof_workbook import write_proofs
from grantrules.report.results import PROBLEM_DOCUMENT, PROBLEM_LIST, Prepared, waiting_set, ways_to
from grantrules.report.task import tasks
from grantrules.report.told import Told

PROOF_WORKBOOK = "verwendungsnachweise.xlsx"
PROOF_DOCUMENT = "verwendungsnachweise.json"
PROOF_FILES = (PROOF_WORKBOOK, PROOF_DOCUMENT, PROBLEM_LIST, PROBLEM_DOCUMENT)


def prepare_proofs(
    run: ProofRun, book: RuleBook, directory: Path, background: Background
) -> Prepared:
    """Writes the results into a hidden folder inside the directory, out of sight."""
    names = PROOF_FILES if run.problems else (PROOF_WORKBOOK, PROOF_DOCUMENT)
    with waiting_set(directory, names, PROOF_FILES) as prepared:
        told = Told(
            tasks(run.problems, background), (), ways_to(background.origins, prepared.directory)
        )
        (prepared.waiting / PROOF_DOCUMENT).write_bytes(proofs_bytes(run))
        write_proofs(run, book, prepared.waiting / PROOF_WORKBOOK, told)
        if run.problems:
            write_proof_problems(told, prepared.waiting / PROBLEM_LIST)
            (prepared.waiting / PROBLEM_DOCUMENT).write_bytes(
                problems_bytes(_inputs(run), told, background.origins)
            )
    return prepared


def _inputs(run: ProofRun) -> Run:
    """Gives what the document of problems says of a run: engine and files."""
    return Run(
        engine=run.engine,
        programme=run.programme,
        rulebook_version=run.rulebook_version,
        rulebook_sha256=run.rulebook_sha256,
        budget_override={},
        inputs=run.inputs,
        proposals=(),
        budget=(),
        problems=run.problems,
    )
