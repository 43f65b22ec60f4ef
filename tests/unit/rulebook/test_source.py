"""The files of a rule book: found by name or folder, and one digest for one content."""

import json
from pathlib import Path

import pytest
from tests.unit.builders import PROGRAMME
from tests.unit.rulebook.copies import copied, faults_of

from grantrules.model.errors import RuleBookError
from grantrules.rulebook.source import (
    Source,
    UnknownProgrammeError,
    find_source,
    shipped_programmes,
    source_of,
)


def test_two_programmes_ship_with_the_package() -> None:
    assert shipped_programmes() == ("integrationsbeauftragte-bw", PROGRAMME)
    assert find_source(PROGRAMME).files.keys() >= {"programme.yaml", "reference/districts.csv"}


def test_a_copy_in_any_folder_has_the_same_digest(tmp_path: Path) -> None:
    assert find_source(copied(tmp_path)).sha256 == find_source(PROGRAMME).sha256


def test_the_order_of_files_plays_no_part() -> None:
    source = find_source(PROGRAMME)

    turned = Source(dict(list(source.files.items())[::-1]), "anderswo")

    assert turned.sha256 == source.sha256
    assert turned.text == source.text


@pytest.mark.parametrize("ends", ["\r\n", "\n"], ids=["Windows", "Unix"])
@pytest.mark.parametrize("mark", ["\ufeff", ""], ids=["with mark", "without"])
def test_line_ends_and_byte_order_mark_play_no_part(tmp_path: Path, ends: str, mark: str) -> None:
    programme = copied(tmp_path)
    for path in [*programme.glob("*.yaml"), *(programme.parent / "reference").glob("*.csv")]:
        text = mark + path.read_text(encoding="utf-8").replace("\n", ends)
        path.write_bytes(text.encode())

    assert find_source(programme).sha256 == find_source(PROGRAMME).sha256


def test_one_changed_sign_changes_the_digest(tmp_path: Path) -> None:
    programme = copied(tmp_path)
    with (programme / "budget.yaml").open("a", encoding="utf-8") as budget:
        budget.write("# geändert\n")

    assert find_source(programme).sha256 != find_source(PROGRAMME).sha256


def test_files_in_folders_below_belong_to_the_rule_book(tmp_path: Path) -> None:
    source = find_source(copied(tmp_path, {"2027/window.yaml": "# leer"}))

    assert source.files["2027/window.yaml"] == "# leer"


def test_who_has_the_text_has_the_rule_book() -> None:
    source = find_source(PROGRAMME)

    again = source_of(source.text)

    assert again.files == source.files
    assert again.sha256 == source.sha256
    assert json.loads(source.text).keys() == {"files"}


def test_lists_may_lie_in_the_folder_beside_it_or_in_the_package(tmp_path: Path) -> None:
    beside = copied(tmp_path / "a")
    inside = copied(tmp_path / "b")
    (inside.parent / "reference").rename(inside / "reference")
    nowhere = copied(tmp_path / "c")
    for path in (nowhere.parent / "reference").glob("*"):
        path.unlink()
    (nowhere.parent / "reference").rmdir()

    digests = {find_source(one).sha256 for one in (beside, inside, nowhere)}

    assert digests == {find_source(PROGRAMME).sha256}


@pytest.mark.parametrize("name", ["integrationsmanager", "nirgendwo/rules"])
def test_an_unknown_programme_names_those_that_are_known(name: str) -> None:
    with pytest.raises(UnknownProgrammeError, match=PROGRAMME):
        find_source(name)


def test_a_folder_without_rules_is_no_rule_book(tmp_path: Path) -> None:
    with pytest.raises(RuleBookError, match=r"enthält keine Regeln \(\*\.yaml\)"):
        find_source(tmp_path)


@pytest.mark.parametrize("encoding", ["utf-16", "latin-1"])
def test_every_file_in_another_encoding_is_named(tmp_path: Path, encoding: str) -> None:
    programme = copied(tmp_path)
    districts = programme.parent / "reference" / "districts.csv"
    for path in (programme / "budget.yaml", programme / "programme.yaml", districts):
        path.write_bytes(path.read_text(encoding="utf-8").encode(encoding, "replace"))

    assert faults_of(programme) == tuple(
        f"{name}, Zeile 1: Die Datei ist nicht in UTF-8 gespeichert."
        for name in ("budget.yaml", "programme.yaml", "reference/districts.csv")
    )


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    programme = copied(tmp_path)
    (programme / "folder.yaml").mkdir()

    assert faults_of(programme) == ("folder.yaml, Zeile 1: Die Datei ist nicht lesbar.",)


def test_a_file_that_would_silently_not_be_read_is_a_fault(tmp_path: Path) -> None:
    programme = copied(tmp_path, {"window-2027.yml": "window: {}"})

    (fault,) = faults_of(programme)

    assert fault.startswith("window-2027.yml, Zeile 1")
    assert ".yaml umbenennen" in fault


def test_a_list_of_another_programme_is_no_part_of_a_rule_book(tmp_path: Path) -> None:
    programme = copied(tmp_path)
    (programme.parent / "reference" / "kommunen.csv").write_text("ags\n", encoding="utf-8")

    assert find_source(programme).sha256 == find_source(PROGRAMME).sha256
