"""All hostile files in one folder, as a clerk meets them: the healthy ones are judged."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from jsonschema import validate
from openpyxl import load_workbook
from tests.hostile.cases import CASES
from tests.hostile.places import NAMES, PLACES
from tests.hostile.tables import text
from tests.hostile.writings import saved
from tests.unit.intake.sheets import clock, complete, form_of, list_of
from tests.unit.intake.zips import list_bytes

from grantrules.report.schema import proposals_schema

EARLY = clock("2026-08-09 08:00")
HEALTHY = {
    "liste.xlsx": saved(
        list_of(complete(reference="GUT-1", ags="07318", applicant="Speyer", received_at=EARLY))
    ),
    "formular.xlsx": saved(
        form_of(complete(reference="GUT-2", ags="07319", applicant="Worms", received_at=EARLY))
    ),
    "tabelle.csv": text(
        reference="GUT-3", ags="07111", applicant="Koblenz", received_at="09.08.2026 08:00"
    ).encode(),
}


@dataclass(frozen=True)
class Batch:
    """What came of the run."""

    folder: Path
    status: int
    said: str
    megabytes: float
    before: Mapping[str, str]
    document: dict[str, Any]


@pytest.fixture(name="batch", scope="module")
def _batch(tmp_path_factory: pytest.TempPathFactory) -> Batch:
    folder = tmp_path_factory.mktemp("stapel")
    fill(folder)
    before = state(folder)
    said = folder / "gesagt"
    with said.open("wb") as errors:
        run = subprocess.Popen(
            (sys.executable, "-m", "grantrules", "check", "eingang", "--db", "fall.db"),
            cwd=folder,
            stdout=errors,
            stderr=errors,
        )
        # The largest of the program and all workers it waited for.
        _, status, used = os.wait4(run.pid, 0)
        run.returncode = os.waitstatus_to_exitcode(status)
    return Batch(
        folder=folder,
        status=run.returncode,
        said=said.read_text("utf-8"),
        megabytes=used.ru_maxrss / 1024,
        before=before,
        document=json.loads((folder / "ergebnis/entscheidungsvorschlaege.json").read_text("utf-8")),
    )


def fill(folder: Path) -> None:
    for name in ("eingang/fälle", "eingang/namen", "eingang/orte", "eingang/gesund"):
        (folder / name).mkdir(parents=True)
    for case in CASES:
        (folder / "eingang/fälle" / case.name).write_bytes(case.content())
    for number, name in enumerate(NAMES):
        (folder / "eingang/namen" / name).write_bytes(list_bytes(f"NAME-{number}"))
    for place in PLACES:
        place.made(folder / "eingang/orte" / place.name)
    for name, content in HEALTHY.items():
        (folder / "eingang/gesund" / name).write_bytes(content)


def state(folder: Path) -> dict[str, str]:
    """All files of a folder with their content, and what they are else."""
    return {
        str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest()
        if path.is_file() and not path.is_symlink() and path.stat().st_size < 1 << 30
        else "none"
        for path in sorted(folder.rglob("*"))
    }


def results(batch: Batch) -> list[Path]:
    return sorted((batch.folder / "ergebnis").glob("*.xlsx"))


def test_the_run_ends_in_order(batch: Batch) -> None:
    assert batch.status == 3
    assert "Traceback" not in batch.said


def test_every_healthy_application_is_approved(batch: Batch) -> None:
    outcomes = {one["reference"]: one["outcome"] for one in batch.document["proposals"]}

    assert {outcomes[f"GUT-{number}"] for number in (1, 2, 3)} == {"approve"}


def test_every_refused_file_is_named_with_its_code(batch: Batch) -> None:
    told = [(f"{one['file']}/", one["code"]) for one in batch.document["problems"]]

    missing = [
        case.name
        for case in CASES
        if case.refused
        and not any(
            file.startswith(f"fälle/{case.name}/") and code == case.refused for file, code in told
        )
    ]

    assert missing == []


def test_every_other_file_is_read_or_a_copy_of_one_that_is(batch: Batch) -> None:
    read = {one["file"] for one in batch.document["inputs"]}
    read |= {one["file"] for one in batch.document["problems"] if one["code"] == "file.repeated"}

    missing = [
        case.name
        for case in CASES
        if not case.refused and not any(one.startswith(f"fälle/{case.name}") for one in read)
    ]

    assert missing == []


def test_memory_is_bounded(batch: Batch) -> None:
    assert batch.megabytes < 400


def test_nothing_is_written_but_the_results_and_the_record(batch: Batch) -> None:
    after = state(batch.folder)

    new = {name for name in after.keys() - batch.before.keys() if "/" not in name}
    assert {name: after[name] for name in batch.before} == batch.before
    assert {name.partition("/")[0] for name in after.keys() - batch.before.keys()} == new
    assert new <= {"ergebnis", "gesagt", "fall.db", "fall.db-wal", "fall.db-shm"}


def test_the_document_keeps_to_its_schema(batch: Batch) -> None:
    validate(batch.document, proposals_schema())


def test_no_text_of_a_file_becomes_a_formula_or_a_link_out(batch: Batch) -> None:
    assert [path.name for path in results(batch)] == [
        "entscheidungsvorschlaege.xlsx",
        "maengel.xlsx",
    ]
    for path in results(batch):
        for sheet in load_workbook(path).worksheets:
            cells = [cell for line in sheet for cell in line]
            links = [cell.hyperlink for cell in cells if cell.hyperlink]

            assert [cell.value for cell in cells if cell.data_type == "f"] == []
            assert [one.target for one in links if "://" in (one.target or "")] == []


def test_no_name_of_a_file_moves_the_cursor(batch: Batch) -> None:
    assert not {"\x1b", "\x07", "\u202e"} & set(batch.said)
