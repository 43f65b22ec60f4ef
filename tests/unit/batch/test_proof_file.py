"""The result of `grantrules proof` as the register takes it."""

import json
from pathlib import Path
from typing import Any

import pytest

from grantrules.batch.proof_file import proof_in
from grantrules.model.errors import RefusedError

PROOF = {
    "reference": "A",
    "recognised": {"total": "70000.00", "salary": "50000.00", "material": "20000.00"},
    "repayment": "10000.00",
    "outcome": "accept",
    "due": "2027-06-30",
    "late": False,
    "findings": [],
    "reason": "Anerkannt.",
}


def written(folder: Path, *proofs: dict[str, Any], schema: str = "grantrules/proofs/1") -> Path:
    path = folder / "verwendungsnachweise.json"
    document = {"schema": schema, "proofs": proofs, "problems": []}
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def test_the_proof_of_the_case_is_taken_with_its_digest(tmp_path: Path) -> None:
    other = {**PROOF, "reference": "B", "recognised": None}

    found = proof_in(written(tmp_path, other, PROOF), "A")

    assert (found.recognised.total, found.repayment, found.outcome) == (
        "70000.00",
        "10000.00",
        "accept",
    )
    changed = proof_in(written(tmp_path, {**PROOF, "reason": "Anders."}), "A")
    assert len(found.sha256) == len(changed.sha256)
    assert found.sha256 != changed.sha256


@pytest.mark.parametrize(
    ("proofs", "said"),
    [
        ([], "enthält keinen Nachweis zu „A“"),
        ([PROOF, PROOF], "enthält 2 Nachweise zu „A“"),
        ([{**PROOF, "recognised": None}], "nennt keine anerkannten Beträge"),
        ([{**PROOF, "repayment": None}], "nennt keine anerkannten Beträge"),
        ([{**PROOF, "repayment": "-1.00"}], "nennt keine anerkannten Beträge"),
        ([{**PROOF, "outcome": "approve"}], "nennt keine anerkannten Beträge"),
        ([{**PROOF, "due": 1.5}], "nicht lesbar"),
        (["A"], "enthält keinen Nachweis zu „A“"),
    ],
)
def test_what_is_no_proof_of_the_case_is_refused(
    tmp_path: Path, proofs: list[Any], said: str
) -> None:
    with pytest.raises(RefusedError, match=said):
        proof_in(written(tmp_path, *proofs), "A")


@pytest.mark.parametrize("text", ["kein JSON", "[]", "{}", '{"proofs": 1}', "\x00"])
def test_what_is_no_result_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.json"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(RefusedError, match=r"ist kein (JSON|Ergebnis von „grantrules proof“)"):
        proof_in(path, "A")


def test_another_schema_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="ist kein Ergebnis von „grantrules proof“"):
        proof_in(written(tmp_path, PROOF, schema="grantrules/proofs/2"), "A")


def test_a_file_that_is_not_there_or_no_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="lässt sich nicht lesen"):
        proof_in(tmp_path / "fehlt.json", "A")
    path = tmp_path / "a.json"
    path.write_bytes(b"\xff")
    with pytest.raises(RefusedError, match="ist kein JSON"):
        proof_in(path, "A")
