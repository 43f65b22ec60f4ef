"""The JSON document of a run: what other systems and the audit record read."""

import json
import re
from collections.abc import Mapping
from typing import Any

from grantrules.model.finding import Finding
from grantrules.model.money import Cents, decimal_text
from grantrules.model.problem import Problem, Severity
from grantrules.model.proposal import Amount, BudgetRow, LedgerRow, Proposal, Requested
from grantrules.model.run import InputFile, Run
from grantrules.report.schema import SCHEMA_NAME
from grantrules.report.text import REPLACEMENT

Json = dict[str, Any]

# A file name that is no UTF-8 reaches Python as surrogates, which no other system can read.
_SURROGATES = re.compile("[\ud800-\udfff]")


def document(run: Run) -> Json:
    """Gives the document; the order of files and problems that were read plays no part."""
    return {
        "schema": SCHEMA_NAME,
        "engine": run.engine,
        "rulebook": {
            "programme": run.programme,
            "version": run.rulebook_version,
            "sha256": run.rulebook_sha256,
        },
        "overrides": {"budget": _by_year(run.budget_override)},
        "inputs": sorted(map(_input, run.inputs), key=_input_order),
        "proposals": [proposal_json(proposal) for proposal in run.proposals],
        "budget": [_budget_row(row) for row in sorted(run.budget, key=lambda row: row.year)],
        "problems": [problem_json(problem) for problem in sorted(run.problems, key=problem_order)],
    }


def document_bytes(run: Run) -> bytes:
    """Gives the document as UTF-8; the same run always gives the same bytes."""
    return json_bytes(document(run))


def json_bytes(data: Json) -> bytes:
    """Gives JSON as UTF-8 that every other system can read."""
    text = json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False)
    return _SURROGATES.sub(REPLACEMENT, f"{text}\n").encode()


def proposal_json(proposal: Proposal) -> Json:
    """Gives one proposal as the document and the audit record hold it."""
    return {
        "reference": proposal.reference,
        "source": None if proposal.source is None else proposal.source.model_dump(),
        "applicant": {"ags": proposal.applicant.ags, "name": proposal.applicant.name},
        "outcome": proposal.outcome.value,
        "rank": proposal.rank,
        "requested": _components(proposal.requested),
        "eligible": _amount(proposal.eligible),
        "amount": _amount(proposal.amount),
        "ledger": [_ledger_row(row) for row in proposal.ledger],
        "findings": [finding_json(finding) for finding in proposal.findings],
        "reason": proposal.reason,
        "remedy": proposal.remedy.model_dump(),
    }


def problem_json(problem: Problem) -> Json:
    """Gives one problem as both documents hold it."""
    return {
        "code": problem.code,
        "severity": problem.severity.value,
        "file": problem.file,
        "sheet": problem.sheet,
        "cell": problem.cell,
        "row": problem.row,
        "reference": problem.reference,
        "found": problem.found,
        "expected": problem.expected,
        "message": problem.message,
    }


def _input(file: InputFile) -> Json:
    return {
        "file": file.file,
        "sha256": file.sha256,
        "sheets": list(file.sheets),
        "rows": file.rows,
        "mapping": dict(sorted(file.mapping.items())),
    }


def _input_order(entry: Json) -> tuple[str, str]:
    return entry["file"], entry["sha256"]


def _components(amount: Requested | Amount) -> Json:
    return {
        "total": money_json(amount.total),
        "salary": money_json(amount.salary),
        "material": money_json(amount.material),
    }


def _amount(amount: Amount) -> Json:
    years = None if amount.by_year is None else _by_year(amount.by_year)
    return {**_components(amount), "by_year": years}


def _ledger_row(row: LedgerRow) -> Json:
    return {"year": row.year, "before": money_json(row.before), "after": money_json(row.after)}


def finding_json(finding: Finding) -> Json:
    """Gives one finding as both documents hold it."""
    return {
        "rule": finding.rule,
        "status": finding.status.value,
        "effect": finding.effect.value,
        "reason": finding.reason,
        "basis": {"kind": finding.basis.kind.value, "citation": finding.basis.citation},
        "facts": [
            {"name": fact.name, "value": fact.value, "cell": fact.cell} for fact in finding.facts
        ],
        "limit": finding.limit,
    }


def _budget_row(row: BudgetRow) -> Json:
    return {
        "year": row.year,
        "appropriation": money_json(row.appropriation),
        "granted": money_json(row.granted),
        "reserved": money_json(row.reserved),
        "remaining": money_json(row.remaining),
    }


def problem_order(problem: Problem) -> tuple[object, ...]:
    """Gives the place of a problem among others: errors first, then by where it stands."""
    return (
        problem.severity is Severity.REMARK,
        problem.file or "",
        problem.sheet or "",
        problem.row or 0,
        len(problem.cell or ""),
        problem.cell or "",
        problem.code,
        problem.reference or "",
        problem.message,
        problem.found or "",
    )


def _by_year(amounts: Mapping[int, Cents]) -> Json:
    return {str(year): decimal_text(cents) for year, cents in sorted(amounts.items())}


def money_json(cents: Cents | None) -> str | None:
    """Spells an amount; null where it cannot be computed."""
    return None if cents is None else decimal_text(cents)
