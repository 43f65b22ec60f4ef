"""Measures the register in one run, on both kinds of database; `make bench` calls it.

The yardstick is SQLite: what it does is 1. A batch is a run of 36 proposals, written at once with
its documents. Verification has a process of its own, since the peak of a process never falls.
`--entries 1000000` verifies a million of them, as the goal says; the usual number is smaller.
"""

import argparse
import math
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime, timedelta
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple, ParamSpec, TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import JsonValue
from tests.postgres import DURABLE, running_server
from tests.torture.office import LIST
from tests.unit.register.sample import proposal, record

import grantrules
from grantrules.batch.asking import questions_of
from grantrules.engine.propose import propose
from grantrules.intake.reading import read_workbook
from grantrules.intake.workroom import Workroom
from grantrules.register.checkpoint import signed_checkpoint
from grantrules.register.database import open_for_reading, open_for_writing
from grantrules.register.inclusion import inclusion_proof
from grantrules.register.receipt import Receipt
from grantrules.register.signing_key import SigningKey
from grantrules.register.trail import record_run
from grantrules.register.tree import Tree, leaf_hash
from grantrules.register.verification import verify
from grantrules.report.document import proposal_json

BATCH = 36
BATCHES = 300
AT_ONCE = 100_000
MILLION = 1_000_000
LINE = 1_550
PROGRAMME = "integrationsmanager-rlp"
START = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
GOAL_BATCH = 15
GOAL_SECONDS, GOAL_MEGABYTES = 30, 200
P = ParamSpec("P")
T = TypeVar("T")
Proposals = Sequence[Mapping[str, JsonValue]]


class Spent(NamedTuple):
    """How long writing took, and the part of the process itself (CPU); both in seconds."""

    seconds: float
    cpu: float


class Measure(NamedTuple):
    """How long something took, the part of its own process (CPU), and the peak of that (MB)."""

    seconds: float
    cpu: float
    peak: float


def main() -> None:
    """Prints all figures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--entries", type=int, default=AT_ONCE)
    entries = max(arguments.parse_args().entries, AT_ONCE)
    with tempfile.TemporaryDirectory() as folder, running_server(DURABLE) as server:
        batches = {"SQLite": str(Path(folder) / "batches.db"), "PostgreSQL": server.fresh()}
        many = {"SQLite": str(Path(folder) / "many.db"), "PostgreSQL": server.fresh()}
        _batches(batches)
        _at_once(many)
        _verification(many, entries)
    _receipts()


def _batches(places: Mapping[str, str]) -> None:
    proposals = _real_proposals()
    size = sum(len(str(one)) for one in proposals) / len(proposals) / 1000
    print(f"Ein Lauf: {BATCH} Vorschläge zu je etwa {size:.0f} kB, {BATCHES} Läufe")
    base = 0.0
    for kind, address in places.items():
        spent = _apart(_written, address, proposals, BATCHES)
        times = [one.seconds * 1000 for one in spent]
        median, p99 = statistics.median(times), _percentile(times, 99)
        cpu = statistics.median(one.cpu for one in spent) * 1000
        base = base or median
        print(
            f"{kind}: Median {median:.1f} ms ({cpu:.1f} ms CPU), p99 {p99:.1f} ms "
            f"(Ziel {GOAL_BATCH} ms), Verhältnis {median / base:.2f}"
        )


def _at_once(places: Mapping[str, str]) -> None:
    base = 0.0
    for kind, address in places.items():
        [(seconds, cpu)] = _apart(_written_at_once, address, 0)
        base = base or seconds
        print(
            f"{kind}: {AT_ONCE:,} Einträge in einem Lauf in {seconds:.1f} s ({cpu:.1f} s CPU), "
            f"{AT_ONCE / seconds:,.0f} Einträge/s, Verhältnis {seconds / base:.2f}"
        )


def _verification(places: Mapping[str, str], entries: int) -> None:
    base = 0.0
    for kind, address in places.items():
        for begin in range(AT_ONCE, entries, AT_ONCE):
            _apart(_written_at_once, address, begin)
        measure = _apart(_verified, address, entries)
        base = base or measure.seconds
        print(
            f"{kind}: {entries:,} Einträge geprüft in {measure.seconds:.1f} s "
            f"({measure.cpu:.1f} s CPU), {entries / measure.seconds:,.0f} Einträge/s, "
            f"Speicher {measure.peak:.0f} MB, Verhältnis {measure.seconds / base:.2f}"
        )
        print(
            f"{kind}: eine Million hochgerechnet {measure.seconds * MILLION / entries:.0f} s "
            f"(Ziel {GOAL_SECONDS} s und {GOAL_MEGABYTES} MB)"
        )


def _receipts() -> None:
    key = SigningKey("land.example/protokoll", Ed25519PrivateKey.from_private_bytes(bytes(32)))
    for size in (BATCH, MILLION):
        tree = Tree()
        for leaf in _leaves(size):
            tree.push(leaf)
        index = size // 2
        path = inclusion_proof(index, size, _leaves(size))
        note = signed_checkpoint(size, tree.root(), key).encode()
        content = Receipt(index=index, path=path, checkpoint=note).content
        print(f"Quittung bei {size:,} Einträgen: {len(content):,} Bytes")


def _written(address: str, proposals: Proposals, runs: int, begin: int = 0) -> list[Spent]:
    """Records runs, each over a workbook of its own, and times each."""
    database, spent = open_for_writing(address), []
    for number in range(begin, begin + runs):
        one = record(*map(dict, proposals), workbook=f"PK {number}".encode())
        moment = START + timedelta(seconds=number)
        began, worked = time.perf_counter(), time.process_time()
        record_run(database, one, moment)
        spent.append(Spent(time.perf_counter() - began, time.process_time() - worked))
    return spent


def _written_at_once(address: str, begin: int) -> list[Spent]:
    return _written(address, _small_proposals(AT_ONCE), 1, begin)


def _verified(address: str, entries: int) -> Measure:
    began, worked = time.perf_counter(), time.process_time()
    found = verify(open_for_reading(address))
    seconds, cpu = time.perf_counter() - began, time.process_time() - worked
    _insist(found.intact and found.entries > entries)
    return Measure(seconds, cpu, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def _real_proposals() -> Proposals:
    """Gives proposals as a run makes them, with all findings and sentences."""
    book = grantrules.load_rulebook(PROGRAMME)
    with Workroom() as room:
        content = LIST.read_bytes()
        read = read_workbook(LIST.name, content, questions_of(book), room.cells)
    found = [proposal_json(one) for one in propose(read.applications, book).proposals]
    return (found * 2)[:BATCH]


def _small_proposals(number: int) -> Proposals:
    """Gives proposals whose lines have the length of the note's prototype."""
    text = "Fürs Jahr bewilligt. " * (LINE // 21 - 34)
    return [{**proposal(f"2026-{place}"), "reason": text} for place in range(number)]


def _leaves(size: int) -> Iterator[bytes]:
    return (leaf_hash(b"%d" % number) for number in range(size))


def _percentile(times: Sequence[float], percent: int) -> float:
    return sorted(times)[math.ceil(len(times) * percent / 100) - 1]


def _apart(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Does the work in a fresh process."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(work, *args, **kwargs).result()


def _insist(as_expected: bool) -> None:  # noqa: FBT001 - reads like an assert
    """Refuses to measure how fast nothing is verified."""
    if not as_expected:
        raise RuntimeError


if __name__ == "__main__":
    main()
