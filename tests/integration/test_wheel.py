"""The wheel carries rule books, features, schemas and migrations: it needs no other file."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(  # noqa: S603 - our own build, offline
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    with zipfile.ZipFile(next(folder.glob("grantrules-*.whl"))) as wheel:
        return frozenset(wheel.namelist())


@pytest.mark.parametrize(
    ("folder", "shipped_as"),
    [
        ("rules", "grantrules/_rules"),
        ("features", "grantrules/_features"),
        ("schemas", "grantrules/_schemas"),
    ],
)
def test_every_rule_file_feature_and_schema_is_in_the_wheel(
    names: frozenset[str], folder: str, shipped_as: str
) -> None:
    files = [path for path in (ROOT / folder).rglob("*") if path.is_file()]

    expected = {f"{shipped_as}/{path.relative_to(ROOT / folder).as_posix()}" for path in files}

    assert expected
    assert expected <= names


@pytest.mark.parametrize(
    "name",
    [
        "grantrules/_rules/integrationsmanager-rlp/programme.yaml",
        "grantrules/_rules/reference/districts.csv",
        "grantrules/_schemas/proposals-1.schema.json",
        "grantrules/py.typed",
        "grantrules/register/verifiers/LIESMICH.txt",
        "grantrules/report/letters/texts/zuwendungsbescheid.txt",
        "grantrules/register/verifiers/verify.mjs",
        "grantrules/register/verifiers/verify.pl",
    ],
)
def test_what_a_caller_relies_on_is_in_the_wheel(names: frozenset[str], name: str) -> None:
    assert name in names


def test_the_migrations_of_the_case_database_are_in_the_wheel(names: frozenset[str]) -> None:
    migrations = [name for name in names if "/migrations/versions/" in name]

    assert any(name.endswith(".py") for name in migrations)


def test_nothing_else_is_in_the_wheel(names: frozenset[str]) -> None:
    assert {name.split("/")[0].split("-")[0] for name in names} == {"grantrules"}
