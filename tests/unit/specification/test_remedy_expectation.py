"""What scenarios expect of the legal remedy."""

from tests.unit.specification.samples import JUDGE, PROGRAMME

from grantrules.specification.case import Case
from grantrules.specification.remedy_expectation import RemedyIs, RemedyUnknown

KUSEL = PROGRAMME.districts["des Landkreises Kusel"]
SEEN = JUDGE.observe(Case(PROGRAMME, (PROGRAMME.complete_application(KUSEL, 2026, 1),)))
COURT = "VG Neustadt an der Weinstraße"


def test_kind_period_and_court_are_compared() -> None:
    assert RemedyIs("Klage", "1 Monat", COURT).fault(SEEN) is None
    for other in (
        RemedyIs("Widerspruch", "1 Monat", COURT),
        RemedyIs("Klage", "2 Wochen", COURT),
        RemedyIs("Klage", "1 Monat", "VG Mainz"),
    ):
        assert "erwartet" in (other.fault(SEEN) or "")


def test_a_remedy_that_is_known_is_not_unknown() -> None:
    assert "Klage" in (RemedyUnknown().fault(SEEN) or "")
