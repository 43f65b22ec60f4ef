"""Limits that an administrator states."""

import re
from dataclasses import asdict
from pathlib import Path

import pytest

from grantrules.intake.limits import USUAL_LIMITS, Limits
from grantrules.intake.limits_file import LimitsError, limits_from

PAGE = Path(__file__).parents[3] / "docs" / "grenzen.md"


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "grenzen.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_what_is_stated_replaces_the_usual_limit(tmp_path: Path) -> None:
    limits = limits_from(written(tmp_path, "memory = 800\ncells = 7\n"))

    assert limits == Limits(memory=800, cells=7)


def test_an_empty_file_changes_nothing(tmp_path: Path) -> None:
    assert limits_from(written(tmp_path, "# nichts\n")) == USUAL_LIMITS


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("speicher = 800", "„speicher“ ist keine Grenze"),
        ("memory = 0", "„memory“ muss eine ganze Zahl"),
        ("memory = -1", "„memory“ muss eine ganze Zahl"),
        ("memory = true", "„memory“ muss eine ganze Zahl"),
        ("memory = 1.5", "„memory“ muss eine ganze Zahl"),
        ("memory = '800'", "„memory“ muss eine ganze Zahl"),
        ("memory 800", "kein lesbares TOML"),
    ],
)
def test_a_wrong_file_is_refused_with_what_is_wrong(text: str, word: str, tmp_path: Path) -> None:
    with pytest.raises(LimitsError, match=re.escape(word)):
        limits_from(written(tmp_path, text))


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LimitsError, match="lassen sich nicht lesen"):
        limits_from(tmp_path / "fehlt.toml")


def test_the_page_names_every_limit_with_its_usual_value() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (\d+) \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE)

    assert {key: int(value) for key, value in rows} == asdict(USUAL_LIMITS)
