import z3
from tests.unit.builders import rule
from tests.unit.specification.gates.books import compare

from grantrules.model.condition import Comparator, Judged, Present
from grantrules.specification.gates.logic import ALWAYS, NEVER, Claim, Logic, Symbol, Texts, denied

FTE = compare("fte", Comparator.AT_LEAST, 5)


def is_true(claim: Claim) -> bool:
    return bool(z3.is_true(z3.simplify(claim)))


def logic(**known: int) -> Logic:
    names = ("fte", "salary_costs")
    symbols = {
        name: Symbol(z3.IntVal(known.get(name, 0)), ALWAYS if name in known else NEVER, NEVER)
        for name in names
    }
    return Logic(symbols, Texts())


def test_a_comparison_with_a_known_fact_holds_or_does_not() -> None:
    assert is_true(logic(fte=5).truth(FTE).yes)
    assert is_true(logic(fte=4).truth(FTE).no)


def test_a_comparison_with_an_unknown_fact_is_neither() -> None:
    truth = logic().truth(FTE)

    assert not is_true(truth.yes)
    assert not is_true(truth.no)


def test_a_rule_is_open_as_soon_as_one_fact_that_it_reads_is_unknown() -> None:
    verdict = logic(fte=5).verdict(rule(compare("fte", Comparator.AT_MOST, "salary_costs")))

    assert not is_true(verdict.yes)
    assert not is_true(verdict.no)


def test_a_rule_that_does_not_apply_is_met() -> None:
    spared = rule(Judged(), applies_when=FTE)

    assert is_true(logic(fte=4).verdict(spared).yes)
    assert not is_true(logic(fte=5).verdict(spared).yes)


def test_a_fact_is_present_where_it_is_known() -> None:
    assert is_true(logic(fte=1).truth(Present(fact="fte")).yes)


def test_the_opposite_of_a_claim_holds_where_it_does_not() -> None:
    assert is_true(denied(NEVER))


def test_texts_become_numbers_and_come_back() -> None:
    texts = Texts()

    assert [texts.number(one) for one in ("a", "b", "a", 7)] == [0, 1, 0, 7]
    assert texts.text(1) == "b"
    assert texts.text(9) == "anderer Text"


def test_an_umlaut_is_one_letter_however_it_is_written() -> None:
    texts = Texts()

    assert texts.number("S\u00fcd") == texts.number("Su\u0308d")
