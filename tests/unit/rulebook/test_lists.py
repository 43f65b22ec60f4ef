"""The lists of districts and municipalities: every line that is wrong is a fault."""

import pytest

from grantrules.model.district import ApplicantFact
from grantrules.model.fact import Code, FactKind
from grantrules.rulebook.lists import read_districts, read_lookalikes

DISTRICTS = """\
ags,ags8,name,full_name,kind,seat,court,aliases,former_names,bare_name_ambiguous
07111,07111000,Koblenz,Stadt Koblenz,kreisfreie Stadt,Koblenz,VG Koblenz,SK Koblenz|Ko,,nein
07131,,Ahrweiler,Landkreis Ahrweiler,Landkreis,Ahrweiler,VG Koblenz,,"Kreis A, alt (bis 1970)",ja
"""
LOOKALIKES = """\
ags8,name,kind,district_ags
07133006,Bad Kreuznach,große kreisangehörige Stadt,07133
"""


def test_districts_are_read_with_all_their_names() -> None:
    (koblenz, ahrweiler), faults = read_districts("d.csv", DISTRICTS)

    assert faults == ()
    assert (koblenz.ags8, koblenz.aliases) == ("07111000", ("SK Koblenz", "Ko"))
    assert not koblenz.bare_name_ambiguous
    assert (ahrweiler.ags8, ahrweiler.aliases) == (None, ())
    assert ahrweiler.former_names == ("Kreis A, alt (bis 1970)",)
    assert ahrweiler.bare_name_ambiguous


def test_further_columns_are_no_mistake() -> None:
    with_population = "\n".join(f"{line},x" for line in LOOKALIKES.splitlines())

    (one,), faults = read_lookalikes("l.csv", with_population)

    assert faults == ()
    assert one.name == "Bad Kreuznach"


@pytest.mark.parametrize(
    ("old", "new", "line", "key"),
    [
        ("07131,", "7131,", 3, "ags"),
        ("07111000", "0711100", 2, "ags8"),
        (",Koblenz,Stadt", ",,Stadt", 2, "name"),
        ("Landkreis Ahrweiler,", " ,", 3, "full_name"),
        ("VG Koblenz,SK", ",SK", 2, "court"),
        (",,nein", ",,no", 2, "bare_name_ambiguous"),
        ("07131,", "07111,", 3, "ags"),
        (",,nein", "", 2, "Spaltenzahl"),
        (",,nein", ",,nein,x", 2, "Spaltenzahl"),
    ],
)
def test_a_wrong_line_of_the_districts_is_a_fault(old: str, new: str, line: int, key: str) -> None:
    _, faults = read_districts("d.csv", DISTRICTS.replace(old, new, 1))

    assert [(fault.file, fault.line, fault.key) for fault in faults] == [("d.csv", line, key)]


def test_a_municipality_that_stands_twice_is_a_fault() -> None:
    _, [fault] = read_lookalikes("l.csv", LOOKALIKES + "07133006,Anders,Stadt,07133\n")

    assert (fault.line, fault.key) == (3, "ags8")
    assert fault.message == "Der AGS 07133006 steht zweimal."


def test_every_wrong_line_is_reported() -> None:
    text = LOOKALIKES + "1,A,Stadt,07133\n07133007,B,Stadt,7133\n07133008,,Stadt,07133\n"

    items, faults = read_lookalikes("l.csv", text)

    assert [(fault.line, fault.key) for fault in faults] == [
        (3, "ags8"),
        (4, "district_ags"),
        (5, "name"),
    ]
    assert len(items) == 1


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("", 1, "Es fehlen Spalten: ags8, name, kind, district_ags."),
        ("ags8;name;kind;district_ags\n", 1, "Es fehlen Spalten: ags8, name, kind, district_ags."),
        ("ags8,name,kind\n", 1, "Es fehlen Spalten: district_ags."),
        (LOOKALIKES + '07133007,"B,Stadt,07133\n', 3, "Die Zeile ist kein gültiges CSV."),
        (LOOKALIKES + '07133007,"B"x,Stadt,07133\n', 3, "Die Zeile ist kein gültiges CSV."),
    ],
)
def test_a_list_that_is_no_table_is_one_fault(text: str, line: int, message: str) -> None:
    items, [fault] = read_lookalikes("l.csv", text)

    assert items == ()
    assert (fault.line, fault.message) == (line, message)


def test_an_eligible_municipality_has_eight_digits() -> None:
    (koblenz, town), faults = read_districts("d.csv", DISTRICTS.replace("07131,,", "07131501,,"))

    assert faults == ()
    assert (koblenz.ags, town.ags) == ("07111", "07131501")


@pytest.mark.parametrize("again", ["07111", "07111000"])
def test_one_district_in_five_and_in_eight_digits_is_one_too_many(again: str) -> None:
    _, [fault] = read_districts("d.csv", DISTRICTS.replace("07131,", f"{again},"))

    assert (fault.line, fault.message) == (3, "Der AGS 07111 steht zweimal.")


def _with_column(first: str, second: str) -> str:
    head, koblenz, ahrweiler = DISTRICTS.splitlines()
    return f"{head},own\n{koblenz},{first}\n{ahrweiler},{second}\n"


def _fact(kind: FactKind) -> ApplicantFact:
    return ApplicantFact(name="own_fact", column="own", kind=kind, label="Eigenes")


@pytest.mark.parametrize(
    ("kind", "cell", "code"),
    [
        (FactKind.COUNT, "114024", 114_024),
        (FactKind.MONEY, "10.50", 1_050),
        (FactKind.ANSWER, "ja", 1),
        (FactKind.ANSWER, "nein", 0),
        (FactKind.TEXT, " Pfalz ", "Pfalz"),
        (FactKind.PERCENT, "12.5", 1_250),
    ],
)
def test_a_column_of_its_own_is_read_and_may_be_empty(
    kind: FactKind, cell: str, code: Code
) -> None:
    (koblenz, ahrweiler), faults = read_districts("d.csv", _with_column(cell, " "), [_fact(kind)])

    assert faults == ()
    assert (koblenz.facts, ahrweiler.facts) == ({"own_fact": code}, {})


@pytest.mark.parametrize(("kind", "cell"), [(FactKind.COUNT, "114.024"), (FactKind.ANSWER, "true")])
def test_a_wrong_cell_of_a_column_of_its_own_is_a_fault(kind: FactKind, cell: str) -> None:
    _, [fault] = read_districts("d.csv", _with_column("", cell), [_fact(kind)])

    assert (fault.line, fault.key, fault.message) == (3, "own", "Der Wert ist nicht gültig.")


def test_a_missing_column_of_its_own_is_a_fault() -> None:
    _, [fault] = read_districts("d.csv", DISTRICTS, [_fact(FactKind.COUNT)])

    assert fault.message == "Es fehlen Spalten: own."
