"""Proofs of use worked by hand: a list is written, read and judged as `grantrules proof` does."""

import json
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

import pytest
from openpyxl import Workbook
from tests.unit.builders import shipped
from tests.worked.worked_cases import FOLDER

from grantrules.batch.proving import ProofOrder, Proven, check_proofs
from grantrules.report.proof_document import proofs_document

AT = datetime(2027, 12, 1, 10, 0, tzinfo=UTC)
WORKED = json.loads((FOLDER / "proofs.json").read_text("utf-8"))
_ISO_DAY = re.compile(r"2[0-9]{3}-[0-9]{2}-[0-9]{2}")
_ISO_MOMENT = re.compile(_ISO_DAY.pattern + "T[0-9:]{8}")

Case = Mapping[str, Any]


@pytest.fixture(name="document", scope="module")
def _document(tmp_path_factory: pytest.TempPathFactory) -> Case:
    folder = tmp_path_factory.mktemp("nachweise")
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    for row in (WORKED["headings"], *(case["cells"] for case in WORKED["cases"])):
        sheet.append([_cell(value) for value in row])
    workbook.save(folder / "nachweise.xlsx")
    order = ProofOrder((folder,), folder / "ergebnis", str(folder / "fall.db"))
    proven = check_proofs(order, shipped(), AT, lambda *_: None)
    assert isinstance(proven, Proven)
    return proofs_document(proven.run)


def _cell(value: object) -> object:
    if isinstance(value, str) and _ISO_MOMENT.fullmatch(value):
        return datetime.fromisoformat(value)
    if isinstance(value, str) and _ISO_DAY.fullmatch(value):
        return date.fromisoformat(value)
    return value


@pytest.mark.parametrize("case", WORKED["cases"], ids=lambda case: str(case["note"]))
def test_a_proof_comes_out_as_worked_by_hand(case: Case, document: Case) -> None:
    reference = case["cells"][0]

    [found] = [one for one in document["proofs"] if one["reference"] == reference]

    told = {**found["recognised"], **found}
    assert {key: told[key] for key in case["expected"]} == case["expected"]
    problems = [one["code"] for one in document["problems"] if one["reference"] == reference]
    assert sorted(problems) == case["problems"]


def test_every_case_is_judged_once(document: Case) -> None:
    assert len(document["proofs"]) == len(WORKED["cases"]) == len({*_references(document)})


def _references(document: Case) -> list[str]:
    return [one["reference"] for one in document["proofs"]]
