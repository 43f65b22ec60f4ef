"""The JSON document of a run over proofs of use: what other systems and the record read."""

from grantrules.model.proof import ProofResult
from grantrules.model.proof_run import ProofRun
from grantrules.report.document import (
    Json,
    finding_json,
    json_bytes,
    money_json,
    problem_json,
    problem_order,
)
from grantrules.report.schema import PROOFS_SCHEMA_NAME


def proofs_document(run: ProofRun) -> Json:
    """Gives the document; the order of files and problems that were read plays no part."""
    return {
        "schema": PROOFS_SCHEMA_NAME,
        "proofs": [proof_json(one) for one in run.results],
        "problems": [problem_json(one) for one in sorted(run.problems, key=problem_order)],
    }


def proofs_bytes(run: ProofRun) -> bytes:
    """Gives the document as UTF-8; the same run always gives the same bytes."""
    return json_bytes(proofs_document(run))


def proof_json(result: ProofResult) -> Json:
    """Gives what is proposed about one proof as the document and the record hold it."""
    return {
        "reference": result.proof.reference,
        "recognised": {
            "total": money_json(result.recognised),
            "salary": money_json(result.salary.recognised),
            "material": money_json(result.material.recognised),
        },
        "repayment": money_json(result.repayment),
        "outcome": result.outcome.value,
        "due": None if result.due is None else result.due.end.isoformat(),
        "late": result.late,
        "findings": [finding_json(one) for one in result.findings],
        "reason": result.reason,
    }
