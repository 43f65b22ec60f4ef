from grantrules.model.audit_check import AuditCheck, CaseChecks, Evidence, Light, Point
from grantrules.model.finding import FactShown
from grantrules.report.findings_page import findings_document, findings_page, total_text
from grantrules.report.words import COMMON_WORDS

EVIDENCE = (
    Evidence(entry=7),
    Evidence(rule="FG-05"),
    Evidence(fact=FactShown(name="salary_costs", value="60000.00", cell="Anträge!K2")),
)
GREEN = AuditCheck(
    point=Point.STATE_INTEREST, light=Light.GREEN, reason="Anna\nhat.", evidence=EVIDENCE
)
RED = AuditCheck(point=Point.RANK, light=Light.RED, reason="Jemand wartete.")
CASES = (
    CaseChecks(reference="A", applicant="Stadt Speyer", state="entschieden", checks=(GREEN, RED)),
    CaseChecks(reference="B", applicant=None, state="eingegangen", checks=(GREEN,)),
)
ALL = frozenset(Light)


def test_each_check_is_a_line_with_its_evidence_below() -> None:
    text = findings_page(CASES, COMMON_WORDS, ALL)

    assert "# A, Stadt Speyer (entschieden)" in text
    assert "✓ Das erhebliche Landesinteresse ist festgestellt: Anna hat.\n" in text
    assert "    Belege: Eintrag 7; Regel FG-05; Personalkosten: 60.000,00 € (Anträge!K2)" in text
    assert "✗ Die Rangfolge ist eingehalten: Jemand wartete.\n" in text
    assert "# B, Antragsteller unbekannt (eingegangen)" in text


def test_only_the_lights_that_are_wanted_and_the_cases_that_have_them_are_shown() -> None:
    text = findings_page(CASES, COMMON_WORDS, frozenset({Light.RED}))

    assert "Rangfolge" in text
    assert "Landesinteresse" not in text
    assert "# B" not in text


def test_the_total_counts_every_check() -> None:
    assert total_text(CASES) == (
        "2 Vorgänge geprüft; in Ordnung: 2, zu beanstanden: 1, noch nicht zu beurteilen: 0."
    )


def test_other_systems_get_codes_titles_and_evidence() -> None:
    document = findings_document("kim", CASES)

    first = document["cases"][0]["checks"][0]
    assert (first["check"], first["light"]) == ("state_interest", "green")
    assert first["evidence"][:2] == [{"entry": 7}, {"rule": "FG-05"}]
    assert first["evidence"][2]["fact"]["cell"] == "Anträge!K2"
