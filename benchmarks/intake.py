"""Measures reading in one run and reports ratios; `make bench` calls it.

Each figure is the best of several rounds. The yardstick is one list as .xlsx: what is read of it
a second is 1. Each measurement has a process of its own, since the peak of a process never falls.
"""

import resource
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple, ParamSpec, TypeVar

from tests.integration.formats import write_as, write_form
from tests.integration.workbooks import Row, row

import grantrules
from grantrules.batch.asking import questions_of
from grantrules.intake.file_cells import file_cells
from grantrules.intake.reading import read_workbook
from grantrules.intake.workbook_cells import FileFormat
from grantrules.intake.workroom import Workroom

ROUNDS = 5
FILES = 20
ROWS = 36
LONG = 20_000
CHECKED = 500
FORMS = 36
PROGRAMME = "integrationsmanager-rlp"
P = ParamSpec("P")
T = TypeVar("T")


class Measure(NamedTuple):
    """How fast something went, and the peaks of the program and of its worker (MB)."""

    rate: float
    program: float
    worker: float


def main() -> None:
    """Prints all figures."""
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        _formats(room)
        _child(room)
        _long_list(room)
        _whole(room)


def _formats(folder: Path) -> None:
    base = None
    for form in FileFormat:
        files = _apart(_write_files, form, folder / form, ROWS)
        measure = _apart(_read_files, files, ROWS)
        base = base or measure
        name = f"Liste mit {ROWS} Zeilen als .{form}"
        print(f"{name}: {measure.rate:,.0f} Dateien/s, Verhältnis {measure.rate / base.rate:.2f}")
        _say_memory(name, measure)


def _child(folder: Path) -> None:
    files = list((folder / FileFormat.XLSX).rglob("*.*"))
    base = _apart(_in_process, files)
    print(f"Zellen im eigenen Prozess: {base:,.0f} Dateien/s, Verhältnis 1.00")
    for name, rate in (
        ("Zellen im Leseprozess", _apart(_in_one_worker, files)),
        ("Zellen in je einem neuen Leseprozess", _apart(_in_new_workers, files)),
    ):
        print(f"{name}: {rate:,.0f} Dateien/s, Verhältnis {rate / base:.2f}")


def _long_list(folder: Path) -> None:
    for form in FileFormat:
        [file] = _apart(_write_files, form, folder / f"lang-{form}", LONG, 1)
        measure = _apart(_read_files, [file], LONG, 1)
        name = f"Liste mit {LONG:,} Zeilen als .{form}"
        print(f"{name}: {1 / measure.rate:.1f} s, {measure.rate * LONG:,.0f} Zeilen/s")
        _say_memory(name, measure)


def _whole(folder: Path) -> None:
    forms = _apart(_write_forms, folder / "formulare")
    seconds = min(_cpu(forms, folder) for _ in range(3))
    print(f"{FORMS} Formulare von kalt bis zur Arbeitsmappe: {seconds:.2f} s CPU")
    [file] = _apart(_write_files, FileFormat.XLSX, folder / "geprüft", CHECKED, 1)
    whole = _cpu(file, folder)
    read = 1 / _apart(_read_files, [file], CHECKED, 1).rate
    print(f"Liste mit {CHECKED} Zeilen von kalt bis zur Arbeitsmappe: {whole:.2f} s CPU")
    print(f"Anteil des Lesens daran: {read / whole:.2f}")


def _write_files(form: FileFormat, folder: Path, rows: int, files: int = FILES) -> list[Path]:
    """Writes lists that differ, so that none of them is a copy of another."""
    table = [[_row(f"{file}-{one}", one) for one in range(rows)] for file in range(files)]
    return [_write(form, folder / str(place), one) for place, one in enumerate(table)]


def _row(reference: str, place: int) -> Row:
    # No two amounts are the same, as in a list from life.
    return row(Aktenzeichen=reference, Personalkosten=50_000 + place / 100)


def _write(form: FileFormat, folder: Path, rows: Sequence[Row]) -> Path:
    folder.mkdir(parents=True)
    if form is not FileFormat.XLSM:
        return write_as(form, folder, rows)
    plain = write_as(FileFormat.XLSX, folder, rows)
    with zipfile.ZipFile(plain, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"\0")
    return plain.rename(plain.with_suffix(".xlsm"))


def _write_forms(folder: Path) -> Path:
    folder.mkdir()
    for place in range(FORMS):
        write_form(folder / f"{place:02}.xlsx", _row(f"2026-{place:03}", place))
    return folder


def _read_files(files: Sequence[Path], rows: int, rounds: int = ROUNDS) -> Measure:
    """Reads files to applications; the first round warms the worker where there are several."""
    questions = questions_of(grantrules.load_rulebook(PROGRAMME))
    contents = [(file.name, file.read_bytes()) for file in files]
    with Workroom() as room:

        def work() -> None:
            for name, content in contents:
                read = read_workbook(name, content, questions, room.cells)
                _insist(len(read.applications) == rows)

        seconds = _best(work, rounds)
        alive = _peak_of_worker(room)
    # A worker that has grown is gone by now; then it was larger than the program.
    worker = alive or _megabytes(resource.RUSAGE_CHILDREN)
    return Measure(len(files) / seconds, _megabytes(resource.RUSAGE_SELF), worker)


def _in_process(files: Sequence[Path]) -> float:
    contents = [file.read_bytes() for file in files]
    return len(files) / _best(lambda: [file_cells(content) for content in contents])


def _in_one_worker(files: Sequence[Path]) -> float:
    contents = [file.read_bytes() for file in files]
    with Workroom() as room:
        return len(files) / _best(lambda: [room.cells(content) for content in contents])


def _in_new_workers(files: Sequence[Path]) -> float:
    def work() -> None:
        for file in files:
            with Workroom() as room:
                room.cells(file.read_bytes())

    return len(files) / _best(work)


def _apart(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Does the work in a fresh process."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(work, *args, **kwargs).result()


def _cpu(path: Path, folder: Path) -> float:
    """Checks what lies there, from a cold start, and counts the seconds of all processes."""
    command = [sys.executable, "-m", "grantrules", "check", str(path)]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False)  # noqa: S603 - our own
    _insist(done.returncode in {0, 1})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _best(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    seconds = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - began)
    return min(seconds)


def _insist(as_expected: bool) -> None:  # noqa: FBT001 - reads like an assert
    """Refuses to measure how fast nothing is done."""
    if not as_expected:
        raise RuntimeError


def _peak_of_worker(room: Workroom) -> float:
    worker = room._worker  # noqa: SLF001 - a figure that nobody else needs
    state = Path(f"/proc/{worker.pid}/status") if worker else None
    if state is None or not state.exists():
        return 0
    [peak] = [line for line in state.read_text().splitlines() if line.startswith("VmHWM")]
    return int(peak.split()[1]) / 1024


def _megabytes(who: int) -> float:
    return resource.getrusage(who).ru_maxrss / 1024


def _say_memory(name: str, measure: Measure) -> None:
    print(f"{name}: Speicher {measure.program:.0f} MB, Leseprozess {measure.worker:.0f} MB")


if __name__ == "__main__":
    main()
