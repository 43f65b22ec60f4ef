"""The house keeps its rooms: each import contract and each purity check is seen to fail once."""

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "grantrules"
CONFIG = ROOT / "pyproject.toml"
PURE_ROOMS = ("model", "engine")

ROOMS = "Rooms import only to the right, and each room is listed here"
PURITY = "Words and judgement know no file, clock, log, chance, process or spreadsheet"
EXTENSION = "One module alone imports the durable-rules extension"
HOLIDAYS = "One module alone asks for public holidays"
STOCK_HOST = "Nobody imports the stock host of durable-rules"
PROOFS = "Proofs stay with the gates of a rule book"
FOREIGN = "Foreign files are opened by the worker alone"
CYCLES = "No cycles, inside a room either"

# Builtins that reach outside or differ from process to process, and clocks by their last two names.
BANNED_NAMES = frozenset(
    {"__import__", "breakpoint", "compile", "eval", "exec", "hash", "input", "open", "print"}
)
BANNED_METHODS = frozenset({"datetime.now", "datetime.today", "datetime.utcnow", "date.today"})


def test_the_package_keeps_every_import_contract() -> None:
    verdicts = _lint(ROOT)

    assert verdicts == {
        ROOMS: "KEPT",
        PURITY: "KEPT",
        EXTENSION: "KEPT",
        HOLIDAYS: "KEPT",
        STOCK_HOST: "KEPT",
        PROOFS: "KEPT",
        FOREIGN: "KEPT",
        CYCLES: "KEPT",
    }


@pytest.mark.parametrize(
    ("contract", "planted"),
    [
        (ROOMS, {"model/planted.py": "import grantrules.engine"}),
        (ROOMS, {"intake/planted.py": "import grantrules.rulebook"}),
        (ROOMS, {"batch/planted.py": "import grantrules.cli"}),
        (ROOMS, {"attic/__init__.py": ""}),
        (PURITY, {"engine/planted.py": "import os"}),
        (PURITY, {"model/planted.py": "from time import time"}),
        (PURITY, {"engine/planted.py": "import grantrules.version", "version.py": "import random"}),
        (EXTENSION, {"batch/planted.py": "import durable_rules_engine"}),
        (HOLIDAYS, {"engine/planted.py": "from holidays.countries.germany import Germany"}),
        (STOCK_HOST, {"engine/planted.py": "from durable.lang import ruleset"}),
        (PROOFS, {"rulebook/planted.py": "import z3"}),
        (FOREIGN, {"batch/planted.py": "import grantrules.intake.file_cells"}),
        (
            CYCLES,
            {
                "report/one.py": "import grantrules.report.two",
                "report/two.py": "import grantrules.report.one",
            },
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, dict) else value.split()[0],
)
def test_a_planted_violation_breaks_its_contract(
    tmp_path: Path, contract: str, planted: dict[str, str]
) -> None:
    copy = tmp_path / "grantrules"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    for name, text in planted.items():
        (copy / name).parent.mkdir(exist_ok=True)
        (copy / name).write_text(f'"""Planted."""\n\n{text}\n', encoding="utf-8")

    verdicts = _lint(tmp_path)

    assert verdicts[contract] == "BROKEN"


@pytest.mark.parametrize(
    "path",
    [path for room in PURE_ROOMS for path in sorted((PACKAGE / room).rglob("*.py"))],
    ids=lambda path: path.relative_to(PACKAGE).as_posix(),
)
def test_a_pure_module_asks_no_clock_file_or_terminal(path: Path) -> None:
    assert list(_impurities(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "planted",
    [
        "from datetime import datetime\nseen = datetime.now()",
        "import datetime\nseen = datetime.datetime.now(datetime.UTC)",
        "from datetime import date\ntoday = date.today",
        "text = open('antrag.txt').read()",
        "print('Antrag')",
        "order = sorted(names, key=hash)",
        "from grantrules import propose",
    ],
)
def test_a_planted_impurity_is_seen(planted: str) -> None:
    assert len(list(_impurities(planted))) == 1


def _lint(folder: Path) -> dict[str, str]:
    """Gives the verdict on each contract for the package in the folder, or in its src."""
    source = folder / "src" if (folder / "src").is_dir() else folder
    program = Path(sys.executable).with_name("lint-imports")
    run = subprocess.run(  # noqa: S603 - our own tool on our own files
        [program, "--config", CONFIG, "--no-cache"],
        cwd=source,
        env={**os.environ, "PYTHONPATH": str(source), "NO_COLOR": "1", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    verdicts = dict(re.findall(r"^(.+?) (KEPT|BROKEN)\b", run.stdout, re.MULTILINE))
    assert verdicts, run.stdout + run.stderr
    return verdicts


def _impurities(text: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Name(id=name, ctx=ast.Load()) if name in BANNED_NAMES:
                yield f"{node.lineno}: {name}"
            case ast.Attribute(attr=attr, value=value) if _method(value, attr) in BANNED_METHODS:
                yield f"{node.lineno}: {_method(value, attr)}"
            case ast.ImportFrom(module="grantrules"):
                yield f"{node.lineno}: import from the door"


def _method(value: ast.expr, attr: str) -> str:
    owner = value.attr if isinstance(value, ast.Attribute) else getattr(value, "id", "")
    return f"{owner}.{attr}"
