"""The JSON of proofs: the keys of the contract, and nothing of the machine."""

import json

from jsonschema import Draft202012Validator
from tests.unit.proofs import EURO, proving
from tests.unit.report.proof_runs import mixed, run_over

from grantrules.report.proof_document import proof_json, proofs_bytes, proofs_document
from grantrules.report.schema import proofs_schema


def test_the_document_fulfils_its_schema_whatever_is_known() -> None:
    document = json.loads(proofs_bytes(mixed()))

    Draft202012Validator(proofs_schema()).validate(document)
    assert list(document) == ["schema", "proofs", "problems"]
    assert [one["outcome"] for one in document["proofs"]] == [
        "accept",
        "accept",
        "request_information",
        "review",
        "request_information",
        "request_information",
    ]


def test_a_proof_has_the_keys_of_the_contract() -> None:
    [result] = run_over(proving(paid=79_999 * EURO + 1)).results

    found = proof_json(result)

    assert list(found) == [
        "reference",
        "recognised",
        "repayment",
        "outcome",
        "due",
        "late",
        "findings",
        "reason",
    ]
    assert found["recognised"] == {
        "total": "80000.00",
        "salary": "60000.00",
        "material": "20000.00",
    }
    assert (found["repayment"], found["due"], found["late"]) == ("0.00", "2027-06-30", False)


def test_what_cannot_be_computed_is_null() -> None:
    found = {one["reference"]: one for one in proofs_document(mixed())["proofs"]}

    assert found["C"]["recognised"] == {"total": None, "salary": None, "material": "20000.00"}
    assert (found["C"]["repayment"], found["F"]["due"], found["F"]["late"]) == (None, None, None)


def test_the_order_of_proofs_and_problems_plays_no_part() -> None:
    one, other = proving("A"), proving("B", paid=None)

    assert proofs_bytes(run_over(one, other)) == proofs_bytes(run_over(other, one))
