import subprocess
import sys

import pytest

from grantrules.cli.main import run
from grantrules.version import __version__


def test_the_version_is_shown(capfd: pytest.CaptureFixture[str]) -> None:
    status = run(["--version"])

    assert status == 0
    assert capfd.readouterr().out == f"grantrules {__version__}\n"


def test_a_call_without_a_command_shows_the_help(capfd: pytest.CaptureFixture[str]) -> None:
    status = run([])

    assert status == 2
    assert capfd.readouterr().err.startswith("Aufruf: grantrules")


@pytest.mark.parametrize(
    ("args", "command"),
    [
        (["interest"], "grantrules interest"),
        (["register", "sign"], "grantrules register sign"),
        (["deadline", "--from", "heute"], "grantrules deadline"),
        (["gibtesnicht"], "grantrules"),
    ],
)
def test_a_wrong_call_names_the_help_of_its_command(
    args: list[str], command: str, capfd: pytest.CaptureFixture[str]
) -> None:
    status = run(args)

    assert status == 2
    assert capfd.readouterr().err.endswith(f"\nHilfe zeigt: {command} --help\n")


def test_the_help_imports_neither_spreadsheets_nor_databases_nor_the_engine() -> None:
    program = (
        "import sys; from grantrules.cli.main import run; run(['--help']); "
        "heavy = {'openpyxl', 'sqlalchemy', 'pydantic', 'rich', 'durable_rules_engine'}; "
        "sys.exit(', '.join(heavy & set(sys.modules)) or 0)"
    )

    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", program], capture_output=True, check=False, encoding="utf-8"
    )

    assert done.returncode == 0, done.stderr


def test_a_reader_who_leaves_early_is_no_error() -> None:
    program = "from grantrules.cli.main import main; main()"

    done = subprocess.run(  # noqa: S603 - a pipe that closes early needs a shell
        ["/bin/sh", "-c", f'"{sys.executable}" -c "{program}" rules show | head -n 1'],
        capture_output=True,
        check=False,
        encoding="utf-8",
    )

    assert done.stderr == ""
