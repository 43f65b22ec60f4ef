"""What changed about parameters, one dated value after the other."""

from datetime import date

from tests.unit.rulebook.small_book import small_book

from grantrules.model.difference import Difference
from grantrules.model.fact import FactKind
from grantrules.model.parameter import Parameter, ParameterValue
from grantrules.rulebook.parameter_difference import parameter_differences

BOOK = small_book()
CAP, SHARE = BOOK.parameters
FIRST, SECOND = CAP.values


def told(*later: Parameter) -> list[Difference]:
    return [*parameter_differences(BOOK, BOOK.model_copy(update={"parameters": later}))]


def with_values(*values: ParameterValue) -> Parameter:
    return CAP.model_copy(update={"values": values})


def test_a_changed_value_says_since_when_it_is_in_force() -> None:
    [one] = told(with_values(FIRST, SECOND.model_copy(update={"value": 7_000_000})), SHARE)

    assert (one.subject, one.title) == ("salary_cap", "Höchstbetrag Personal")
    assert one.aspect == "Wert ab 01.01.2026"
    assert (one.before, one.after) == ("65.000,00 €", "70.000,00 €")


def test_a_value_that_is_switched_off_says_so() -> None:
    [one] = told(with_values(FIRST, SECOND.model_copy(update={"value": None})), SHARE)

    assert one.after == "abgeschaltet"


def test_the_grades_of_a_value_are_told_with_their_conditions() -> None:
    [one] = told(with_values(FIRST.model_copy(update={"grades": ()}), SECOND), SHARE)

    assert one.aspect == "Staffelung ab 01.01.2025"
    assert one.before == (
        "wenn Eigenmittel sind angegeben: 50.000,00 €; wenn Eigenmittel sind angegeben: 40.000,00 €"
    )
    assert one.after == "keine"


def test_values_are_added_and_dropped_by_the_day_they_begin() -> None:
    later = SECOND.model_copy(update={"valid_from": date(2027, 1, 1)})

    dropped, added = told(with_values(FIRST, later), SHARE)

    assert (dropped.aspect, added.aspect) == (
        "Wert ab 01.01.2026",
        "Wert ab 01.01.2027",
    )
    assert added.after == "65.000,00 € (Annahme – Festlegung im Test)"


def test_the_end_of_a_value_is_told() -> None:
    [one] = told(with_values(FIRST.model_copy(update={"valid_until": None}), SECOND), SHARE)

    assert (one.aspect, one.before, one.after) == (
        "Ende des Werts ab 01.01.2025",
        "31.12.2025",
        "offen",
    )


def test_another_kind_spells_every_value_anew() -> None:
    of_kind, *values = reversed(told(CAP.model_copy(update={"kind": FactKind.COUNT}), SHARE))

    assert (of_kind.aspect, of_kind.before, of_kind.after) == ("Art", "Betrag", "Anzahl")
    assert ("65.000,00 €", "6.500.000") in [(one.before, one.after) for one in values]


def test_a_parameter_that_was_dropped_is_summed_up_with_all_its_values() -> None:
    dropped, other = told()

    assert dropped.before == (
        "ab 01.01.2025: 60.000,00 € bis 31.12.2025 (Gesetz – § 23 LHO); Staffelung: "
        "wenn Eigenmittel sind angegeben: 50.000,00 €; "
        "wenn Eigenmittel sind angegeben: 40.000,00 €; "
        "ab 01.01.2026: 65.000,00 € (Annahme – Festlegung im Test)"
    )
    assert other.before == "kein Wert"


def test_another_order_of_values_is_told() -> None:
    [one] = told(with_values(SECOND, FIRST), SHARE)

    assert (one.aspect, one.before, one.after) == (
        "Reihenfolge der Werte",
        "01.01.2025, 01.01.2026",
        "01.01.2026, 01.01.2025",
    )
