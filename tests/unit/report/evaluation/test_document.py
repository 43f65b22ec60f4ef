"""The evaluation as data."""

import json

from jsonschema import Draft202012Validator
from tests.unit.report.evaluation.evaluations import evaluation

from grantrules.report.evaluation.document import evaluation_bytes, evaluation_document
from grantrules.report.schema import report_schema


def test_the_document_fulfils_its_schema() -> None:
    document = json.loads(evaluation_bytes(evaluation()))

    Draft202012Validator(report_schema()).validate(document)


def test_money_is_text_and_what_is_unknown_is_null() -> None:
    document = evaluation_document(evaluation())
    first, second = document["years"]
    [grant] = document["grants"]

    assert first["utilisation"]["remaining"] == "1400000.00"
    assert second["utilisation"]["remaining"] is None
    assert first["utilisation"]["waiting"][0]["requested"] is None
    assert first["districts"][0]["granted"] == "40000.00"
    assert grant["by_year"] == {"2025": "40000.00", "2026": "40000.00"}
    assert (grant["paid"], grant["recognised"]) == ("40000.00", None)


def test_the_same_evaluation_gives_the_same_bytes() -> None:
    assert evaluation_bytes(evaluation()) == evaluation_bytes(evaluation())
