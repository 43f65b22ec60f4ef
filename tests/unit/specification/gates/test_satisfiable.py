from tests.unit.builders import shipped, with_parameters, without_value
from tests.unit.specification.gates.books import (
    ONE,
    THREE,
    by_subject,
    changed,
    compare,
    more,
    worlds,
)

from grantrules.model.condition import All, Comparator, Judged, Present
from grantrules.model.rulebook import RuleBook
from grantrules.specification.gates.gate_finding import GateFinding, Severity
from grantrules.specification.gates.satisfiable import (
    NEVER_APPLIES,
    NEVER_FAILS,
    NEVER_MET,
    satisfiable,
)


def found(book: RuleBook, rule_id: str) -> GateFinding:
    return by_subject(satisfiable(book, worlds(book)))[rule_id]


def test_a_condition_that_nothing_can_meet_is_found() -> None:
    finding = found(changed("FG-02", condition=compare("fte", Comparator.AT_LEAST, THREE)), "FG-02")

    assert finding.code == NEVER_MET
    assert finding.severity is Severity.ERROR
    assert finding.message == (
        "Regel FG-02: Die Bedingung kann nie erfüllt sein (bei Eingang ab 01.01.2025)."
    )
    assert finding.example == (
        "Beispiel: Antrag mit Stellenumfang (VZÄ) 1: nicht erfüllt wie jeder andere."
    )


def test_a_parameter_can_make_a_condition_impossible() -> None:
    finding = found(with_parameters(shipped(), min_fte="3"), "FG-02")

    assert finding.code == NEVER_MET
    assert "(es gilt: Mindestumfang der Stelle 3)" in finding.example


def test_two_parts_that_exclude_each_other_are_found() -> None:
    parts = (
        compare("salary_costs", Comparator.LESS_THAN, 5),
        compare("salary_costs", Comparator.MORE_THAN, 5),
    )

    assert found(more(All(parts=parts)), "XX-01").code == NEVER_MET


def test_what_the_engine_works_out_is_known_to_the_proof() -> None:
    # No application lacks more amounts than entries.
    condition = compare("missing_amounts", Comparator.MORE_THAN, "missing_entries")

    assert found(more(condition), "XX-01").code == NEVER_MET


def test_a_condition_that_never_fails_is_found() -> None:
    finding = found(more(compare("fte", Comparator.MORE_THAN, 0)), "XX-01")

    assert finding.code == NEVER_FAILS
    assert "sie prüft nichts" in finding.message
    assert "erfüllt wie jeder andere" in finding.example


def test_the_days_on_which_it_is_so_are_named() -> None:
    parameter = shipped().parameter("min_fte")
    [value] = parameter.values
    impossible = value.model_copy(update={"valid_from": value.valid_from.replace(year=2026)})
    values = (
        value.model_copy(update={"valid_until": value.valid_from.replace(month=12, day=31)}),
        impossible.model_copy(update={"value": THREE}),
    )
    changed_parameter = parameter.model_copy(update={"values": values})
    others = tuple(one for one in shipped().parameters if one.name != "min_fte")
    book = shipped().model_copy(update={"parameters": (*others, changed_parameter)})

    assert "(bei Eingang ab 01.01.2026)" in found(book, "FG-02").message


def test_a_rule_that_a_parameter_switches_off_is_a_remark() -> None:
    finding = found(shipped(), "HO-07")

    assert finding.code == NEVER_APPLIES
    assert finding.severity is Severity.REMARK
    assert finding.message == "Regel HO-07 ist derzeit abgeschaltet (bei Eingang ab 01.01.2025)."
    assert finding.remedy == "Ein anderer Wert schaltet sie ein: Eigenanteil."


def test_a_rule_that_a_parameter_switches_on_is_examined() -> None:
    book = with_parameters(shipped(), own_share="10", minimum_grant="1000.00")

    assert {"HO-07", "HO-08"}.isdisjoint(by_subject(satisfiable(book, worlds(book))))


def test_a_rule_that_no_parameter_can_switch_on_is_an_error() -> None:
    applies = compare("fte", Comparator.AT_LEAST, THREE)
    book = more(compare("salary_costs", Comparator.LESS_THAN, 5), applies_when=applies)

    finding = found(book, "XX-01")

    assert finding.code == NEVER_APPLIES
    assert finding.severity is Severity.ERROR
    assert "Ihre Voraussetzung trifft nie zu" in finding.message


def test_a_condition_may_hold_only_where_the_rule_does_not_apply() -> None:
    book = more(
        compare("fte", Comparator.LESS_THAN, ONE),
        applies_when=compare("fte", Comparator.AT_LEAST, ONE),
    )

    assert found(book, "XX-01").code == NEVER_MET


def test_a_rule_without_its_figure_is_open_and_no_fault_of_the_rule() -> None:
    book = without_value(shipped(), "min_fte", "own_share")

    assert {"FG-02", "HO-07"}.isdisjoint(by_subject(satisfiable(book, worlds(book))))


def test_a_required_entry_is_always_there() -> None:
    assert found(more(Present(fact="fte")), "XX-01").code == NEVER_FAILS


def test_an_optional_entry_may_be_empty() -> None:
    book = more(Present(fact="contract_signed_on"))

    assert "XX-01" not in by_subject(satisfiable(book, worlds(book)))


def test_what_people_judge_is_not_examined() -> None:
    book = more(Judged())

    assert "XX-01" not in by_subject(satisfiable(book, worlds(book)))
