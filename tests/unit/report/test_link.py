import pytest

from grantrules.report.link import LONGEST, inside, outside, place


def test_a_link_inside_names_sheet_and_cell() -> None:
    link = inside("Feststellungen", "E17")

    assert (link.location, link.target) == ("'Feststellungen'!E17", None)


@pytest.mark.parametrize(
    ("file", "sheet", "target"),
    [
        ("antraege.xlsx", "Anträge", "antraege.xlsx#Anträge!K19"),
        ("antraege.xlsx", "Tabelle 1", "antraege.xlsx#'Tabelle 1'!K19"),
        ("antraege.xlsx", "A1", "antraege.xlsx#'A1'!K19"),
        ("antraege.xlsx", "Karl's", "antraege.xlsx#'Karl''s'!K19"),
        ("mit blank.xlsx", "Anträge", "mit%20blank.xlsx#Anträge!K19"),
        ("a#b%20.xlsx", "Anträge", "a%23b%2520.xlsx#Anträge!K19"),
        ("unterordner/köln.xlsx", "B#1", "unterordner/köln.xlsx#'B%231'!K19"),
        ("javascript:alert(1)", "Anträge", "javascript%3Aalert(1)#Anträge!K19"),
    ],
)
def test_a_link_outside_is_file_sheet_and_cell_escaped(file: str, sheet: str, target: str) -> None:
    link = outside(file, sheet, "K19")

    assert link is not None
    assert link.target == target


def test_without_a_sheet_the_link_is_the_file() -> None:
    link = outside("kaputt.xlsx", None, None)

    assert link is not None
    assert link.target == "kaputt.xlsx"


@pytest.mark.parametrize("file", [None, "", "//server/share.xlsx", "\\\\server\\x", "x" * LONGEST])
def test_what_a_relative_link_cannot_name_is_no_link(file: str | None) -> None:
    assert outside(file, "Anträge", "K19") is None


def test_a_place_is_spelled_as_far_as_it_is_known() -> None:
    assert place("a.xlsx", "Anträge", "A18") == "a.xlsx#Anträge!A18"
    assert place("a.xlsx", None, None) == "a.xlsx"
