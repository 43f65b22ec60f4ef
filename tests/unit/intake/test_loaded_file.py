"""Names that tell different contents apart, the same on every machine."""

from itertools import permutations

from grantrules.intake.input_search import FoundFile
from grantrules.intake.loaded_file import LoadedFile, loaded, told_apart


def file(name: str, folder: str, content: bytes) -> LoadedFile:
    return loaded(FoundFile(name, folder, f"/irgendwo/{folder}/{name}/{content!r}"), content)


def names(*files: LoadedFile) -> list[str]:
    (every,) = {tuple(one.name for one in told_apart(order)) for order in permutations(files)}
    return list(every)


def test_a_file_takes_no_more_room_than_it_is_worth() -> None:
    content = bytes(1_000_000)

    one = file("a.csv", "mai", content)

    assert one.content == content
    assert len(one.packed) < 10_000


def test_different_names_stay_as_they_are() -> None:
    assert names(file("b.xlsx", "x", b"1"), file("a.xlsx", "y", b"2")) == ["a.xlsx", "b.xlsx"]


def test_one_name_for_two_contents_gets_the_folder_in_front() -> None:
    found = names(file("a.xlsx", "mai", b"1"), file("a.xlsx", "juni", b"2"))

    assert found == ["juni/a.xlsx", "mai/a.xlsx"]


def test_one_name_and_one_folder_get_the_digest_behind() -> None:
    found = names(file("a.xlsx", "mai", b"1"), file("a.xlsx", "mai", b"2"))

    assert found == ["mai/a.xlsx [6b86b273]", "mai/a.xlsx [d4735e3a]"]


def test_a_name_made_with_a_folder_may_clash_too() -> None:
    files = (
        file("a.xlsx", "mai", b"1"),
        file("a.xlsx", "juni", b"2"),
        file("mai/a.xlsx", "2026", b"3"),
    )

    assert len(set(names(*files))) == 3


def test_one_name_for_one_content_stays() -> None:
    assert names(file("a.xlsx", "mai", b"1"), file("a.xlsx", "juni", b"1")) == ["a.xlsx"] * 2
