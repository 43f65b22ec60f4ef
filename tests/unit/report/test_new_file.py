import os
from pathlib import Path

import pytest

from grantrules.report.new_file import TargetError, new_file


def test_a_file_appears_when_it_is_finished_and_not_before(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"

    with new_file(target) as waiting:
        waiting.write_text("fertig")
        unseen = not target.exists()

    assert unseen
    assert target.read_text() == "fertig"
    assert list(tmp_path.iterdir()) == [target]


def test_nothing_is_replaced_not_even_a_dangling_link(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.symlink_to(tmp_path / "nirgends")

    with pytest.raises(TargetError, match="gibt es schon"), new_file(target):
        pass


def test_what_appeared_meanwhile_is_not_replaced_either(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"

    def write() -> None:
        with new_file(target) as waiting:
            waiting.write_text("neu")
            target.write_text("alt")

    with pytest.raises(TargetError, match="gibt es schon"):
        write()

    assert target.read_text() == "alt"


def test_on_an_error_nothing_is_left(tmp_path: Path) -> None:
    def fail() -> None:
        with new_file(tmp_path / "a.txt") as waiting:
            waiting.write_text("halb")
            raise ValueError("anders")

    with pytest.raises(ValueError, match="anders"):
        fail()

    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(TargetError, match="Den Ordner"), new_file(tmp_path / "fehlt" / "a.txt"):
        pass


def test_a_file_that_nobody_wrote_is_told(tmp_path: Path) -> None:
    with pytest.raises(TargetError, match="lässt sich nicht schreiben"), new_file(tmp_path / "a"):
        pass


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder nobody writes to")
def test_a_folder_that_takes_no_file_is_told() -> None:
    place = Path("/proc/self") / f"grantrules-{os.getpid()}"

    with pytest.raises(TargetError, match="lässt sich nicht schreiben"), new_file(place):
        pass
