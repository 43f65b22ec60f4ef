from pathlib import Path

import pytest
from tests.unit.specification.texts import SOUND

from grantrules.specification.fault import Fault
from grantrules.specification.feature_file import (
    SpecificationError,
    feature_file,
    feature_files,
    folder_of,
    ships_features,
)


def _faults(folder: Path, data: bytes) -> tuple[Fault, ...]:
    (folder / "a.feature").write_bytes(data)
    return feature_file(folder / "a.feature").faults


def test_a_feature_is_read_as_it_stands(tmp_path: Path) -> None:
    assert _faults(tmp_path, SOUND.encode()) == ()
    assert feature_file(tmp_path / "a.feature").text == SOUND


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (SOUND.encode("utf-16"), 1, "nicht in UTF-8"),
        (SOUND.encode().replace(b"S", b"\0"), 1, "nicht in UTF-8"),
        (SOUND.encode("utf-8-sig"), 1, "Byte-Reihenfolge-Marke"),
        (SOUND.encode("latin-1"), 2, "Die Zeile ist nicht in UTF-8"),
        (SOUND.encode().replace(b"\n", b"\r\n"), 1, "Windows-Zeilenenden"),
        (SOUND.encode() + b"x\ry", 8, "Windows-Zeilenenden"),
    ],
)
def test_bytes_of_another_kind_are_a_fault(
    tmp_path: Path, data: bytes, line: int, words: str
) -> None:
    (fault,) = _faults(tmp_path, data)

    assert fault.line == line
    assert words in fault.message
    assert "Bitte im Editor" in fault.message


def test_features_of_folders_below_are_read_but_not_those_of_another_programme(
    tmp_path: Path,
) -> None:
    for folder in ("mehr", "anderes"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.feature").write_text(SOUND, "utf-8")
    (tmp_path / "anderes" / "vollstaendiger-antrag.yaml").write_text("", "utf-8")

    assert [one.name for one in feature_files(tmp_path)] == ["mehr/a.feature"]


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SpecificationError, match="gibt es nicht"):
        feature_file(tmp_path / "a.feature")
    with pytest.raises(SpecificationError, match="keine Szenarien"):
        feature_files(tmp_path)
    with pytest.raises(SpecificationError, match="gibt es nicht"):
        folder_of("x", tmp_path / "b")


def test_a_programme_has_a_folder_of_its_own_or_the_whole_one(tmp_path: Path) -> None:
    (tmp_path / "mehr").mkdir()

    assert folder_of("mehr", tmp_path) == tmp_path / "mehr"
    assert folder_of("anderes", tmp_path) == tmp_path
    assert ships_features("integrationsmanager-rlp")
    assert not ships_features("anderes")
