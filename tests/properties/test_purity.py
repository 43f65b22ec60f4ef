"""Judgement depends on its arguments alone, harms none of them, and leaves nothing behind."""

import gc
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from tests.properties.batches import FEW, Round, book_of, rounds
from tests.properties.rule_books import NAMES
from tests.unit.builders import asking, asking_but, facts, shipped

from grantrules.engine.assess import assess
from grantrules.engine.forward import ForwardEvaluator
from grantrules.engine.propose import propose
from grantrules.model.fact import Facts

_MEMORY = Path("/proc/self/statm")
_MEGABYTE = 2**20
_RUN_ELSEWHERE = """\
import sys
sys.path.insert(0, {root!r})
from grantrules.engine.propose import propose
from tests.unit.builders import FIRST_MOMENT, asking, shipped
tied = [asking(letter, received_at=FIRST_MOMENT) for letter in "ABCDEFGH"]
odd = [asking("K", fte=None), asking("L", applicant="Kusel", ags=None), asking("A", eur=1)]
print(propose([*tied, *odd], shipped(), {{2026: 30_000_000}}).model_dump_json())
"""


@settings(max_examples=25)
@given(one=rounds())
def test_the_same_run_twice_is_the_same_to_the_byte(one: Round) -> None:
    book = book_of(one.variant)

    first = propose(one.applications, book, one.budget)
    second = propose(one.applications, book, one.budget)

    assert first.model_dump_json() == second.model_dump_json()


@settings(max_examples=25)
@given(one=rounds())
def test_a_run_leaves_its_arguments_as_they_were(one: Round) -> None:
    book = book_of(one.variant)
    before = ([each.model_dump_json() for each in one.applications], book.model_dump_json())
    budget = dict(one.budget)

    propose(list(one.applications), book, budget)

    assert ([each.model_dump_json() for each in one.applications], book.model_dump_json()) == before
    assert budget == one.budget


@settings(max_examples=25)
@given(one=rounds())
def test_an_earlier_run_has_no_influence(one: Round) -> None:
    alone = propose([asking()], shipped())

    propose(one.applications, book_of(one.variant), one.budget)
    propose(one.applications, shipped(), one.budget)

    assert propose([asking()], shipped()) == alone


@settings(max_examples=10)
@given(one=rounds())
def test_applications_may_come_one_by_one(one: Round) -> None:
    book = book_of(one.variant)

    streamed = propose(iter(one.applications), book, one.budget)

    assert streamed == propose(one.applications, book, one.budget)


def test_neither_hash_seed_nor_time_zone_nor_folder_changes_a_run(tmp_path: Path) -> None:
    surroundings = [
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2", "TZ": "America/New_York", "LC_ALL": "C.UTF-8"},
    ]

    results = {_result_under(one, tmp_path) for one in surroundings}

    assert len(results) == 1
    assert len(results.pop()) > 1_000


def test_eight_threads_judge_as_one_does() -> None:
    applications = [
        asking_but(
            salary_costs=5_999_000 + number, other_state_funds=number % 3, signed=number % 5 > 0
        )
        for number in range(120)
    ]
    books = [book_of(variant) for variant in FEW[:2]]
    pairs = [(application, book) for application in applications for book in books]
    alone = [assess(application, book) for application, book in pairs]

    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(lambda pair: assess(*pair), pairs))

    assert together == alone


@pytest.mark.skipif(not _MEMORY.exists(), reason="the memory in use is read from Linux")
def test_thirty_thousand_evaluations_take_no_memory() -> None:
    evaluator = ForwardEvaluator(shipped().rules[:6])
    known = [Facts(known=dict.fromkeys(NAMES[:8], number)) for number in range(100)]
    for one in known:
        evaluator.statuses(one)
    before = _memory()

    for _ in range(300):
        for one in known:
            evaluator.statuses(one)

    assert _memory() - before < 8 * _MEGABYTE


@pytest.mark.skipif(not _MEMORY.exists(), reason="the memory in use is read from Linux")
def test_two_hundred_rule_books_built_and_dropped_take_no_memory() -> None:
    for _ in range(10):
        ForwardEvaluator(shipped().rules).statuses(facts(fte=1))
    before = _memory()

    for _ in range(200):
        ForwardEvaluator(shipped().rules).statuses(facts(fte=1))

    # Without deletion each would leave a third of a megabyte behind.
    assert _memory() - before < 20 * _MEGABYTE


def _result_under(surroundings: dict[str, str], folder: Path) -> str:
    root = Path(__file__).parents[2]
    run = subprocess.run(  # noqa: S603 - our own program on our own text
        [sys.executable, "-c", _RUN_ELSEWHERE.format(root=str(root))],
        env={**os.environ, "PYTHONPATH": str(root / "src"), **surroundings},
        cwd=folder,
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    return run.stdout


def _memory() -> int:
    gc.collect()
    pages = int(_MEMORY.read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGESIZE")
