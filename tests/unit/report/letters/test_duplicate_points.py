"""One reference for two applications: what is asked."""

from tests.unit.builders import asking_but, euro, shipped
from tests.unit.report.letters.dossiers import FORM, LIST

from grantrules.report.letters.duplicate_points import duplicate_points
from grantrules.report.point import Point

FIRST = asking_but(reference="A", source=LIST, cells={"salary_costs": "Anträge!K7"})
SECOND = asking_but(reference="A", source=FORM, salary_costs=euro(50_000), fte=None)
THIRD = asking_but(reference="A", unreadable=("salary_costs",), salary_costs=None)


def gap(label: str) -> Point:
    return Point(label, None, None, ("B7",), None, None, "Die Angabe fehlt.")


def test_the_reference_is_asked_about_with_all_its_places() -> None:
    first, *_ = duplicate_points([FIRST, SECOND], shipped(), [[], []])

    assert first.label == "Aktenzeichen"
    assert "Datei „antraege.xlsx“, Blatt „Anträge“, Zeile 7" in first.text
    assert "Datei „antrag.xlsx“, Blatt „Antrag“" in first.text
    assert "welcher Antrag gilt" in first.text


def test_what_differs_is_told_with_every_value() -> None:
    told = {one.label: one.text for one in duplicate_points([FIRST, SECOND], shipped(), [[], []])}

    assert told.keys() == {"Aktenzeichen", "Personalkosten", "Stellenumfang (VZÄ)"}
    assert (
        "Zelle K7: 60.000,00 €; Datei „antrag.xlsx“, Blatt „Antrag“: 50.000,00 €"
        in (told["Personalkosten"])
    )
    assert "keine Angabe" in told["Stellenumfang (VZÄ)"]


def test_what_cannot_be_read_is_told_so() -> None:
    told = {one.label: one.text for one in duplicate_points([FIRST, THIRD], shipped(), [[], []])}

    assert "ein weiterer Antrag: nicht lesbar" in told["Personalkosten"]


def test_only_gaps_that_all_of_them_have_are_asked_about() -> None:
    own = [[gap("Unterschrift"), gap("AGS")], [gap("Unterschrift")]]

    *_, last = duplicate_points([FIRST, FIRST], shipped(), own)

    assert last == gap("Unterschrift")
    assert len(duplicate_points([FIRST, FIRST], shipped(), own)) == 2
