from tests.unit.specification.samples import BOOK, PROGRAMME

from grantrules.specification.case import Case
from grantrules.specification.checks.gap import Place, gap_complaints
from grantrules.specification.expectation import StatusIs
from grantrules.specification.feature_text import Row

FOLDER = Place("features", 0)


def _row(rule: str) -> Row:
    return Row("f", 1, "", rule, frozenset({rule}), ())


def test_a_rule_without_a_scenario_is_told_with_what_to_do() -> None:
    found = [one.german for one in gap_complaints(BOOK, [], {"": FOLDER})]

    assert len(found) == len(BOOK.rules)
    assert found[0] == (
        "features: Zur Regel AB-01 (Antragsberechtigung) gibt es kein Szenario. "
        "Ein Anfang: grantrules spec new --rule AB-01"
    )


def test_a_status_that_no_scenario_shows_is_told_at_the_section_of_its_rule() -> None:
    case = Case(PROGRAMME, expectations=(StatusIs("AB-01", "met"),))
    places = {"": FOLDER, "AB-01": Place("features/a.feature", 7)}

    found = [one.german for one in gap_complaints(BOOK, [(_row("AB-01"), case)], places)]

    assert (
        "features/a.feature, Zeile 7: AB-01: Kein Szenario zeigt „nicht erfüllt“. "
        "Bitte eines mit @AB-01 ergänzen."
    ) in found
    assert not any("AB-01: Kein Szenario zeigt „erfüllt“" in one for one in found)
