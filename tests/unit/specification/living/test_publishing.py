from pathlib import Path

import pytest

from grantrules.report.results import OutputError
from grantrules.specification.living.publishing import MESSAGES, PAGE, PRINT, publish


def test_the_files_lie_in_the_folder() -> None:
    assert (PAGE, PRINT, MESSAGES) == (
        "spezifikation.html",
        "spezifikation.pdf",
        "spezifikation.ndjson",
    )


def test_the_folder_is_made_and_the_files_are_named(tmp_path: Path) -> None:
    places = publish(tmp_path / "neu", {MESSAGES: b"{}", PAGE: b"<p>"})

    assert [one.name for one in places] == [PAGE, MESSAGES]
    assert (tmp_path / "neu" / PAGE).read_bytes() == b"<p>"


def test_what_is_no_longer_part_of_the_set_is_removed_and_the_rest_stays(tmp_path: Path) -> None:
    (tmp_path / "notiz.txt").write_text("bleibt", "utf-8")
    publish(tmp_path, {PAGE: b"alt", PRINT: b"alt"})

    publish(tmp_path, {PAGE: b"neu"})

    assert sorted(one.name for one in tmp_path.iterdir()) == ["notiz.txt", PAGE]
    assert (tmp_path / PAGE).read_bytes() == b"neu"


def test_where_a_file_cannot_be_put_in_place_the_former_set_stays(tmp_path: Path) -> None:
    publish(tmp_path, {PAGE: b"alt"})

    with pytest.raises(OutputError, match="lassen sich nicht"):
        publish(tmp_path, {PAGE: b"neu", "fehlt/spezifikation.pdf": b""})

    assert (tmp_path / PAGE).read_bytes() == b"alt"
    assert [one.name for one in tmp_path.iterdir()] == [PAGE]
