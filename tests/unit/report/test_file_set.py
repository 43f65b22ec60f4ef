"""Files that belong together."""

from pathlib import Path

import pytest

from grantrules.report.file_set import publish_set
from grantrules.report.results import OutputError

NAMES = ("a.html", "b.csv")


def test_the_files_are_named_in_their_order(tmp_path: Path) -> None:
    places = publish_set(tmp_path / "neu", NAMES, {"b.csv": b"b", "a.html": b"a"})

    assert [one.name for one in places] == ["a.html", "b.csv"]


def test_a_former_set_is_replaced_as_a_whole(tmp_path: Path) -> None:
    publish_set(tmp_path, NAMES, {"a.html": b"alt", "b.csv": b"alt"})
    (tmp_path / "notiz.txt").write_bytes(b"bleibt")

    publish_set(tmp_path, NAMES, {"a.html": b"neu"})

    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.html", "notiz.txt"]


def test_where_one_file_cannot_be_put_in_place_the_former_set_stays(tmp_path: Path) -> None:
    publish_set(tmp_path, NAMES, {"a.html": b"alt"})
    (tmp_path / "c" / "voll").mkdir(parents=True)

    with pytest.raises(OutputError, match="lassen sich nicht"):
        publish_set(tmp_path, NAMES, {"a.html": b"neu", "c": b"c"})

    assert (tmp_path / "a.html").read_bytes() == b"alt"
