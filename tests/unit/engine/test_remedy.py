"""The legal remedy of a proposal: the court of the applicant's seat, and what is in force."""

from collections import Counter
from csv import DictReader
from pathlib import Path

import pytest
from tests.unit.builders import asking, asking_but, shipped, with_parameters, without_value

from grantrules.engine.court import court_for
from grantrules.engine.propose import propose
from grantrules.engine.remedy import remedy_of
from grantrules.model.application import Application
from grantrules.model.remedy import Remedy
from grantrules.model.rulebook import RuleBook

_DISTRICTS = Path(__file__).parents[3] / "rules" / "reference" / "districts.csv"
with _DISTRICTS.open(encoding="utf-8", newline="") as _file:
    ROWS = tuple(DictReader(_file))


def remedy(application: Application, book: RuleBook | None = None) -> Remedy:
    [proposal] = propose([application], book or shipped()).proposals
    return proposal.remedy


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row["ags"]))
def test_each_applicant_has_the_court_of_its_seat(row: dict[str, str]) -> None:
    court = court_for(shipped())
    application = asking_but(ags=row["ags"], applicant=row["full_name"])

    found = remedy_of(court.picture(application, {}))

    assert found == Remedy(court=row["court"], kind="Klage", period="1M")


def test_the_36_are_shared_out_as_the_law_on_courts_does() -> None:
    courts = Counter(row["court"] for row in ROWS)

    assert courts == {
        "VG Koblenz": 11,
        "VG Mainz": 4,
        "VG Neustadt an der Weinstraße": 16,
        "VG Trier": 5,
    }


@pytest.mark.parametrize("changes", [{"ags": None, "applicant": "Germersheim"}, {"ags": "09999"}])
def test_an_applicant_that_is_not_known_has_no_court(changes: dict[str, object]) -> None:
    assert remedy(asking_but(**changes)).court is None


@pytest.mark.parametrize(
    ("ags", "name", "court"),
    [
        ("07138045", "Stadt Neuwied", "VG Koblenz"),
        (None, "Stadt Neuwied", "VG Koblenz"),
        ("07336004", "Ortsgemeinde Altenkirchen", "VG Neustadt an der Weinstraße"),
        ("06413000", "Landkreis Offenbach", None),
        (None, "Neustadt", None),
        ("07138045", "Landkreis Germersheim", None),
    ],
)
def test_a_municipality_has_the_court_of_the_district_it_lies_in(
    ags: str | None, name: str, court: str | None
) -> None:
    assert remedy(asking_but(ags=ags, applicant=name)).court == court


def test_a_list_that_names_no_court_gives_none() -> None:
    book = shipped()
    nameless = tuple(one.model_copy(update={"court": ""}) for one in book.districts)

    found = remedy(asking(), book.model_copy(update={"districts": nameless}))

    assert found == Remedy(court=None, kind="Klage", period="1M")


def test_what_the_rule_book_does_not_say_is_never_a_default() -> None:
    book = without_value(shipped(), "legal_remedy", "remedy_period")

    assert remedy(asking(), book) == Remedy(court="VG Koblenz", kind=None, period=None)


def test_where_another_authority_decides_the_rule_book_says_so() -> None:
    book = with_parameters(shipped(), legal_remedy="Widerspruch", remedy_period="2W")

    found = remedy(asking(), book)

    assert (found.kind, found.period) == ("Widerspruch", "2W")
