from pathlib import Path

import pytest

from grantrules.specification.mutation.exemption import Exemption, exceptions_of
from grantrules.specification.mutation.unsound import UnsoundError


def written(folder: Path, text: str) -> Path:
    (folder / "ausnahmen.yaml").write_text(text, encoding="utf-8")
    return folder


def refused(folder: Path, text: str) -> str:
    with pytest.raises(UnsoundError) as refusal:
        exceptions_of(written(folder, text))
    return str(refusal.value)


@pytest.mark.parametrize(
    ("pattern", "mutant", "covers"),
    [
        ("FG-02.dropped", "FG-02.dropped", True),
        ("FG-02.*", "FG-02.condition.at_least→more_than", True),
        ("window.*.kind.frist→ausschlussfrist", "window.2026.kind.frist→ausschlussfrist", True),
        ("FG-03.condition.any[1].*", "FG-03.condition.any[1].dropped", True),
        ("FG-03.condition.any[1].*", "FG-03.condition.any1.dropped", False),
        ("FG-02", "FG-02.dropped", False),
        ("G-02.*", "FG-02.dropped", False),
    ],
)
def test_a_star_stands_for_anything_and_every_other_sign_for_itself(
    pattern: str,
    mutant: str,
    covers: bool,  # noqa: FBT001 - expected
) -> None:
    assert Exemption(pattern, "Grund", 1).covers(mutant) is covers


def test_without_a_file_there_are_no_exceptions(tmp_path: Path) -> None:
    assert exceptions_of(tmp_path) == ()


def test_exceptions_are_read_with_reason_and_line(tmp_path: Path) -> None:
    text = "# Ausnahmen\n- mutant: FG-02.dropped\n  reason: Das ist ein Grund.\n"

    (found,) = exceptions_of(written(tmp_path, text))

    assert found == Exemption("FG-02.dropped", "Das ist ein Grund.", 2)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("- mutant: a\n", "ausnahmen.yaml, Zeile 1"),
        ("- mutant: a\n  reason: ''\n", "beides als Text"),
        ("- mutant: 5\n  reason: b\n", "beides als Text"),
        ("- mutant: a\n  reason: b\n  more: c\n", "beides als Text"),
        ("- a\n", "beides als Text"),
        ("mutant: a\n", "eine Liste von Ausnahmen"),
        ("[]\n", "eine Liste von Ausnahmen"),
        ("- mutant: a\n reason: b\n", "kein gültiges YAML"),
        ("", "leer"),
        ("- mutant: '*'\n  reason: Das ist ein Grund.\n", "nennt zuerst, was sie betrifft"),
        ("- mutant: '*.dropped'\n  reason: Das ist ein Grund.\n", "nennt zuerst, was sie betrifft"),
        ("- mutant: FG-02.dropped\n  reason: x\n", "kein Satz"),
    ],
)
def test_a_file_that_is_none_is_refused_with_its_line(text: str, said: str, tmp_path: Path) -> None:
    assert said in refused(tmp_path, text)


def test_the_same_exception_twice_is_refused(tmp_path: Path) -> None:
    one = "- mutant: FG-02.dropped\n  reason: Das ist ein Grund.\n"
    text = one + one

    assert refused(tmp_path, text) == (
        "ausnahmen.yaml, Zeile 3, Schlüssel „[1].mutant“: "
        "Die Ausnahme „FG-02.dropped“ steht zweimal."
    )


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "ausnahmen.yaml").write_bytes(b"\xff\xfe\x00")

    with pytest.raises(UnsoundError, match="UTF-8"):
        exceptions_of(tmp_path)
