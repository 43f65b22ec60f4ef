from pathlib import Path

import pytest
from tests.unit.specification.texts import SOUND

from grantrules.specification.checks.file_name import file_name_faults, misnamed

ENDS_OTHERWISE = "Ihr Name endet nicht auf „.feature“"


@pytest.mark.parametrize(
    "name", ["a.feature.txt", "a.Feature", "a.feature~", ".a.feature.swp", "a.txt", "a.featur", "a"]
)
def test_a_feature_under_another_name_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(SOUND, "utf-8")

    (fault,) = file_name_faults(tmp_path, "features")

    assert fault.german.startswith(f"features/{name}: Die Datei würde nicht gelesen")
    assert ENDS_OTHERWISE in fault.german


def test_other_files_may_lie_there(tmp_path: Path) -> None:
    (tmp_path / "a.feature").write_text(SOUND, "utf-8")
    (tmp_path / "LIESMICH.md").write_text("# Szenarien\n\nEine Funktionalität je Datei.", "utf-8")
    (tmp_path / "vollstaendiger-antrag.yaml").write_text('AGS: "07111"', "utf-8")
    (tmp_path / "bild.png").write_bytes(b"\x89PNG\xff\xfe\x00")

    assert list(file_name_faults(tmp_path, "features")) == []


def test_a_folder_that_is_named_like_a_feature_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.feature").mkdir()

    (fault,) = file_name_faults(tmp_path, "features")

    assert "Ein Ordner darf nicht auf „.feature“ enden" in fault.message


def test_a_link_that_leads_nowhere_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.feature").symlink_to(tmp_path / "b")
    (tmp_path / "c").symlink_to(tmp_path / "d")

    (fault,) = file_name_faults(tmp_path, "features")

    assert "ein Verweis ins Leere" in fault.message


def test_folders_below_are_looked_through_but_not_those_of_another_programme(
    tmp_path: Path,
) -> None:
    for folder in ("mehr", "anderes"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(SOUND, "utf-8")
    (tmp_path / "anderes" / "vollstaendiger-antrag.yaml").write_text("", "utf-8")

    found = [one.file for one in file_name_faults(tmp_path, "features")]

    assert found == ["features/mehr/a.txt"]
    assert misnamed(tmp_path / "anderes") is None
