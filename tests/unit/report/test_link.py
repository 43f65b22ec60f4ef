import pytest

from grantrules.report.link import LONGEST, inside, outside, place


def test_a_link_inside_names_sheet_and_cell() -> None:
    link = inside("Feststellungen", "E17")

    assert (link.location, link.target) == ("'Feststellungen'!E17", None)


@pytest.mark.parametrize(
    ("way", "sheet", "target"),
    [
        ("antraege.xlsx", "Anträge", "antraege.xlsx#Anträge!K19"),
        ("../antraege.XLS", "Anträge", "../antraege.XLS#Anträge!K19"),
        ("antraege.ods", "Tabelle 1", "antraege.ods#'Tabelle 1'!K19"),
        ("antraege.xlsx", "A1", "antraege.xlsx#'A1'!K19"),
        ("antraege.xlsx", "Karl's", "antraege.xlsx#'Karl''s'!K19"),
        ("mit blank.xlsx", "Anträge", "mit%20blank.xlsx#Anträge!K19"),
        ("a#b%20.xlsx", "Anträge", "a%23b%2520.xlsx#Anträge!K19"),
        ("unterordner/köln.xlsx", "B#1", "unterordner/köln.xlsx#'B%231'!K19"),
        ("javascript:alert(1).xlsx", "A", "javascript%3Aalert(1).xlsx#A!K19"),
        ("a\u202eb.xlsx", "x\x1by", "a%E2%80%AEb.xlsx#'x%1By'!K19"),
        ("k\udcf6ln.xlsx", "Anträge", "k%F6ln.xlsx#Anträge!K19"),
    ],
    ids=ascii,
)
def test_a_link_outside_is_file_sheet_and_cell_escaped(way: str, sheet: str, target: str) -> None:
    link = outside("antraege.xlsx", sheet, "K19", {"antraege.xlsx": way})

    assert link is not None
    assert link.target == target


@pytest.mark.parametrize("way", ["antraege.csv", "../eingang.zip", "antraege"])
def test_what_has_no_cells_to_open_at_is_linked_as_a_file(way: str) -> None:
    link = outside("eingang.zip/a.xlsx", "Anträge", "K19", {"eingang.zip/a.xlsx": way})

    assert link is not None
    assert link.target == way


def test_without_a_sheet_the_link_is_the_file() -> None:
    link = outside("kaputt.xlsx", None, None, {"kaputt.xlsx": "../kaputt.xlsx"})

    assert link is not None
    assert link.target == "../kaputt.xlsx"


@pytest.mark.parametrize(
    "way", ["", "//server/share.xlsx", "\\\\server\\x", f"{'x' * LONGEST}.xlsx"]
)
def test_what_a_relative_link_cannot_name_is_no_link(way: str) -> None:
    assert outside("a.xlsx", "Anträge", "K19", {"a.xlsx": way}) is None


@pytest.mark.parametrize("file", [None, "eingang.zip/../../geheim.xlsx"])
def test_a_file_of_which_nobody_knows_where_it_lies_is_no_link(file: str | None) -> None:
    assert outside(file, "Anträge", "K19", {"a.xlsx": "a.xlsx"}) is None


def test_a_place_is_spelled_as_far_as_it_is_known() -> None:
    assert place("a.xlsx", "Anträge", "A18") == "a.xlsx#Anträge!A18"
    assert place("a.xlsx", None, None) == "a.xlsx"
