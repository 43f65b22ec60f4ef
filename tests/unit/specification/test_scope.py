from pathlib import Path

import pytest
from tests.unit.specification.texts import SOUND

from grantrules.specification.feature_file import SpecificationError
from grantrules.specification.scope import scope_of

PROGRAMME = "integrationsmanager-rlp"


def test_without_paths_the_whole_programme_is_looked_at() -> None:
    scope = scope_of(PROGRAMME, [], None)

    assert scope.whole
    assert scope.shown == "features"
    assert "features/haushalt.feature" in {one.name for one in scope.files}


def test_a_folder_given_as_an_option_is_shown_as_it_was_given(tmp_path: Path) -> None:
    (tmp_path / "a.feature").write_text(SOUND, "utf-8")

    scope = scope_of(PROGRAMME, [], tmp_path)

    assert [one.name for one in scope.files] == [f"{tmp_path.as_posix()}/a.feature"]
    assert scope.whole


def test_a_file_is_a_part_and_a_folder_is_a_whole(tmp_path: Path) -> None:
    (tmp_path / "a.feature").write_text(SOUND, "utf-8")

    part = scope_of(PROGRAMME, [tmp_path / "a.feature"], None)
    both = scope_of(PROGRAMME, [tmp_path / "a.feature", tmp_path], None)

    assert not part.whole
    assert part.folder == tmp_path
    assert both.whole
    assert len(both.files) == 2


def test_a_file_with_another_ending_is_looked_at_and_told(tmp_path: Path) -> None:
    for name in ("a.txt", "b"):
        (tmp_path / name).write_text(SOUND if name == "a.txt" else "", "utf-8")
        scope = scope_of(PROGRAMME, [tmp_path / name], None)
        assert len(scope.files) == 1
        assert "endet nicht auf „.feature“" in scope.strays[0].message


def test_a_folder_with_strays_alone_is_no_empty_one(tmp_path: Path) -> None:
    (tmp_path / "a.feature.txt").write_text(SOUND, "utf-8")

    scope = scope_of(PROGRAMME, [tmp_path], None)

    assert scope.files == ()
    assert len(scope.strays) == 1


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SpecificationError, match="gibt es nicht"):
        scope_of(PROGRAMME, [tmp_path / "a.feature"], None)
    with pytest.raises(SpecificationError, match="keine Szenarien"):
        scope_of(PROGRAMME, [tmp_path], None)
    with pytest.raises(SpecificationError, match="Für das Programm „anderes“"):
        scope_of("anderes", [], None)
