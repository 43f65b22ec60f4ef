"""Keys and files that options name."""

from pathlib import Path

import click
import pytest
from tests.unit.register.keys import PETER, peter

from grantrules.cli.key_options import (
    check_new,
    content_of,
    passphrase,
    verifier_keys_of,
    write_out,
)
from grantrules.register.verifier_key import VerifierKeyError


def test_a_verifier_key_is_a_text_or_the_first_line_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "v.txt").write_text(f"{PETER}\nmehr\n")

    found = verifier_keys_of([PETER, str(tmp_path / "v.txt")])

    assert found == (peter().verifier, peter().verifier)


@pytest.mark.parametrize("text", ["fehlt.txt", "x" * 5000, "/", "a\0b"])
def test_what_is_neither_is_refused(text: str) -> None:
    with pytest.raises(VerifierKeyError, match="kein Prüfschlüssel"):
        verifier_keys_of([text])


def test_a_file_of_bytes_is_no_key(tmp_path: Path) -> None:
    (tmp_path / "v").write_bytes(b"\xff\xfe")

    with pytest.raises(VerifierKeyError):
        verifier_keys_of([str(tmp_path / "v")])


@pytest.mark.parametrize(("value", "expected"), [("", None), ("ä", "ä".encode())], ids=["", "a"])
def test_an_empty_passphrase_is_none(
    value: str, expected: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GRANTRULES_KEY_PASSPHRASE", value)

    assert passphrase() == expected


def test_files_that_are_missing_or_there_already_are_told(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"alt")

    with pytest.raises(click.UsageError, match="lässt sich nicht lesen"):
        content_of(tmp_path / "fehlt")
    with pytest.raises(click.UsageError, match="gibt es schon"):
        check_new(tmp_path / "a")
    with pytest.raises(click.UsageError, match="lässt sich nicht schreiben"):
        write_out(b"neu", tmp_path / "a")
    assert content_of(tmp_path / "a") == b"alt"


def test_without_a_file_the_bytes_go_to_standard_output(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    check_new(None)
    check_new(tmp_path / "neu")

    write_out("— x\n".encode(), None)

    assert capfdbinary.readouterr().out == "— x\n".encode()
