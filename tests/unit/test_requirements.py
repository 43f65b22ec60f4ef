"""The lock files pin everything, with hashes, for both Pythons, and name no address."""

import re
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "requirements"
LOCKS = ("build", "runtime", "dev", "locker")

_PIN = re.compile(
    r"^(?P<name>[a-z0-9-]+)==(?P<version>[^ ;]+)(?P<marker>[^\\]*)\\\n"
    r"(?P<hashes>(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)",
    re.MULTILINE,
)


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_file_holds_nothing_but_pinned_versions_with_hashes(lock: str) -> None:
    text = _text(lock)

    assert _PIN.sub("", text) == ""
    assert _pins(lock)


@pytest.mark.parametrize("lock", ["build", "runtime"])
def test_the_tools_for_development_leave_the_other_versions_alone(lock: str) -> None:
    development = _pins("dev")

    shared = {name: version for name, version in _pins(lock).items() if name in development}

    assert shared == {name: development[name] for name in shared}


def test_the_tools_for_development_come_on_top_of_the_runtime() -> None:
    assert _pins("runtime").keys() < _pins("dev").keys()


def test_the_build_tools_are_locked_too() -> None:
    assert {"setuptools", "wheel", "hatchling", "editables"} <= _pins("build").keys()


def _text(lock: str) -> str:
    return (FOLDER / f"{lock}.lock").read_text(encoding="utf-8")


def _pins(lock: str) -> dict[str, str]:
    return {found["name"]: found["version"] for found in _PIN.finditer(_text(lock))}
