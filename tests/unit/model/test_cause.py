"""Why the operating system refused a file is said in German, whatever its own language is."""

import errno
from pathlib import Path

import pytest

from grantrules.model.cause import cause_of


def test_a_cause_that_is_known_has_its_own_words(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file") as missing:
        (tmp_path / "nix").read_bytes()
    with pytest.raises(OSError, match=r"\[Errno") as folder:
        (tmp_path / "a" / "b").mkdir()

    assert cause_of(missing.value) == "Datei oder Ordner gibt es nicht"
    assert cause_of(folder.value) == "Datei oder Ordner gibt es nicht"


@pytest.mark.parametrize("code", [errno.EACCES, errno.ENOSPC, errno.EISDIR, errno.EIO])
def test_english_words_of_the_system_are_not_repeated(code: int) -> None:
    assert "English" not in cause_of(OSError(code, "English"))


def test_any_other_cause_is_told_by_its_number() -> None:
    assert cause_of(OSError(9999, "English")) == "das Betriebssystem meldet den Fehler Nr. 9999"
    assert cause_of(OSError("no number")) == "das Betriebssystem meldet den Fehler Nr. 0"
