"""All hostile files in one folder, as a clerk meets them: the healthy ones are judged."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
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
MEGABYTES = 400
GIGABYTE = 1 << 30
# A small process of its own: what it starts does not begin with the memory of the tests.
MEASURED = """
import os, subprocess, sys
run = subprocess.Popen([sys.executable, "-m", "grantrules", *sys.argv[1:]], stdout=sys.stderr)
_, status, used = os.wait4(run.pid, 0)
run.returncode = os.waitstatus_to_exitcode(status)
print(run.returncode, used.ru_maxrss // 1024)
"""


@dataclass(frozen=True)
class Batch:
    """What came of a run: `megabytes` is the most that the program or a worker of it took."""

    folder: Path
    status: int
    megabytes: int
    said: str
    before: Mapping[str, str]
    document: dict[str, Any]


def test_all_hostile_files_together_harm_nothing_and_the_healthy_ones_are_judged(
    tmp_path: Path,
) -> None:
    fill(tmp_path / "eingang")

    batch = checked(tmp_path)

    faults = (
        *faults_of_the_end(batch),
        *faults_of_the_healthy(batch),
        *faults_of_the_refused(batch),
        *faults_of_the_read(batch),
        *faults_of_the_folder(batch),
        *faults_of_the_document(batch),
        *faults_of_the_workbooks(batch),
    )
    assert list(faults) == []


def fill(folder: Path) -> None:
    """Puts everything there is into a folder."""
    for name in ("fälle", "namen", "orte", "gesund"):
        (folder / name).mkdir(parents=True)
    for case in CASES:
        (folder / "fälle" / case.name).write_bytes(case.content())
    for number, name in enumerate(NAMES):
        (folder / "namen" / name).write_bytes(list_bytes(f"NAME-{number}"))
    for place in PLACES:
        place.made(folder / "orte" / place.name)
    for name, content in HEALTHY.items():
        (folder / "gesund" / name).write_bytes(content)


def checked(folder: Path) -> Batch:
    """Runs `grantrules check` on it."""
    before = state(folder)
    done = subprocess.run(  # noqa: S603 - our own program
        (sys.executable, "-c", MEASURED, "check", "eingang", "--db", "fall.db"),
        cwd=folder,
        capture_output=True,
        check=True,
    )
    status, megabytes = map(int, done.stdout.split())
    document = folder / "ergebnis/entscheidungsvorschlaege.json"
    said = done.stderr.decode()
    return Batch(folder, status, megabytes, said, before, json.loads(document.read_text("utf-8")))


def state(folder: Path) -> dict[str, str]:
    """All files of a folder with their content, and what they are else."""
    return {str(path.relative_to(folder)): _state(path) for path in sorted(folder.rglob("*"))}


def _state(path: Path) -> str:
    plain = path.is_file() and not path.is_symlink() and path.stat().st_size < GIGABYTE
    return sha256(path.read_bytes()).hexdigest() if plain else "no file"


def faults_of_the_end(batch: Batch) -> Iterator[str]:
    """Tells where the run did not end as it should."""
    if batch.status != 3:
        yield f"ends with {batch.status}"
    if batch.megabytes >= MEGABYTES:
        yield f"takes {batch.megabytes} MB"
    if "Traceback" in batch.said:
        yield "ends in a traceback"
    if moving := {"\x1b", "\x07", "\u202e"} & set(batch.said):
        yield f"says what moves the cursor: {moving}"


def faults_of_the_healthy(batch: Batch) -> Iterator[str]:
    """Tells which healthy applications are not approved."""
    outcomes = {one["reference"]: one["outcome"] for one in batch.document["proposals"]}
    for reference in ("GUT-1", "GUT-2", "GUT-3"):
        if outcomes.get(reference) != "approve":
            yield f"{reference} is {outcomes.get(reference)}"


def faults_of_the_refused(batch: Batch) -> Iterator[str]:
    """Tells which refused files are not named with their code."""
    told = [(f"{one['file']}/", one["code"]) for one in batch.document["problems"]]
    for case in CASES:
        codes = {code for file, code in told if file.startswith(f"fälle/{case.name}/")}
        if case.refused and case.refused not in codes:
            yield f"{case.name} is told {sorted(codes)}"


def faults_of_the_read(batch: Batch) -> Iterator[str]:
    """Tells which other files are neither read nor copies of one that is."""
    problems = batch.document["problems"]
    copies = {f"{one['file']}/" for one in problems if one["code"] == "file.repeated"}
    read = copies | {f"{one['file']}/" for one in batch.document["inputs"]}
    for case in CASES:
        if not case.refused and not any(one.startswith(f"fälle/{case.name}/") for one in read):
            yield f"{case.name} is not read"


def faults_of_the_folder(batch: Batch) -> Iterator[str]:
    """Tells what was written but results and record, and what was changed."""
    after = state(batch.folder)
    changed = {name for name, was in batch.before.items() if after.get(name) != was}
    new = {name.partition("/")[0] for name in after.keys() - batch.before.keys()}
    if changed or not new <= {"ergebnis", "fall.db", "fall.db-wal", "fall.db-shm"}:
        yield f"changes {sorted(changed)} and writes {sorted(new)}"


def faults_of_the_document(batch: Batch) -> Iterator[str]:
    """Tells where the JSON breaks its schema."""
    for error in Draft202012Validator(proposals_schema()).iter_errors(batch.document):
        yield f"{error.json_path}: {error.message}"


def faults_of_the_workbooks(batch: Batch) -> Iterator[str]:
    """Tells which text became a formula, and which link leads out of the machine."""
    for name in ("entscheidungsvorschlaege.xlsx", "maengel.xlsx"):
        for sheet in load_workbook(batch.folder / "ergebnis" / name).worksheets:
            cells = [cell for line in sheet for cell in line]
            for cell in cells:
                target = cell.hyperlink.target if cell.hyperlink else ""
                if cell.data_type == "f" or "://" in (target or ""):
                    yield f"{name} {sheet.title}!{cell.coordinate}: {cell.value!r} {target}"
