"""The evaluation as data for other systems; its schema lies under schemas/."""

import json
from typing import Any

from grantrules.model.evaluation import EvaluatedYear, Evaluation
from grantrules.model.grant_record import GrantRecord
from grantrules.model.money import Cents, decimal_text
from grantrules.model.participation import Participation
from grantrules.model.utilisation import Utilisation
from grantrules.report.schema import REPORT_SCHEMA_NAME

Json = dict[str, Any]


def evaluation_bytes(evaluation: Evaluation) -> bytes:
    """Writes the document; the same evaluation gives the same bytes."""
    document = evaluation_document(evaluation)
    return f"{json.dumps(document, ensure_ascii=False, indent=2)}\n".encode()


def evaluation_document(evaluation: Evaluation) -> Json:
    """Gives the document."""
    return {
        "schema": REPORT_SCHEMA_NAME,
        "programme": evaluation.programme,
        "title": evaluation.title,
        "rulebook_version": evaluation.version,
        "on": evaluation.on.isoformat(),
        "years": [_year(one) for one in evaluation.years],
        "grants": [_grant(one) for one in evaluation.grants],
        "unplaced": [one.model_dump(mode="json") for one in evaluation.unplaced],
    }


def _year(year: EvaluatedYear) -> Json:
    return {
        "year": year.year,
        "utilisation": _utilisation(year.utilisation),
        "districts": [_participation(one) for one in year.participations],
    }


def _utilisation(use: Utilisation) -> Json:
    return {
        "appropriation": _money(use.appropriation),
        "committed": _money(use.committed),
        "reserved": _money(use.reserved),
        "paid": _money(use.paid),
        "remaining": _money(use.remaining),
        "commitments": [
            {"day": one.day.isoformat(), "total": _money(one.total)} for one in use.commitments
        ],
        "not_applied": [one.model_dump(mode="json") for one in use.not_applied],
        "waiting": [
            {**one.model_dump(mode="json"), "requested": _money(one.requested)}
            for one in use.waiting
        ],
    }


def _participation(row: Participation) -> Json:
    money = {"granted": _money(row.granted), "paid": _money(row.paid)}
    return {**row.model_dump(mode="json"), **money}


def _grant(grant: GrantRecord) -> Json:
    amounts = ("granted", "committed", "paid", "recognised", "repaid")
    return {
        **grant.model_dump(mode="json"),
        **{name: _money(getattr(grant, name)) for name in amounts},
        "by_year": {str(year): _money(cents) for year, cents in grant.by_year.items()},
    }


def _money(cents: Cents | None) -> str | None:
    return None if cents is None else decimal_text(cents)
