"""Rule books come into force examined, and a label stands for one of them for ever."""

from tests.unit.register.cases import DIGEST, OTHER
from tests.unit.register.lives import altered, chain, of, told

from grantrules.register.case_entries import RulesActivated
from grantrules.register.document import DocumentKind, DocumentName
from grantrules.register.entry import Body
from grantrules.register.gates_entry import GatesPassed
from grantrules.register.rules_examination import RulesExamination

FIRST = told(of(RulesActivated))
PASSED = GatesPassed(sha256=DIGEST, accepted=16, remarks=2)
NEXT = altered(FIRST, rulebook_version="next", rulebook_sha256=OTHER, gates=PASSED)


def _examined(*bodies: Body) -> RulesExamination:
    found = RulesExamination()
    for one in chain(bodies):
        found.take(one)
    return found


def test_one_rule_book_after_the_other_is_in_force() -> None:
    found = _examined(FIRST, NEXT)

    assert (found.faults, found.rules(FIRST.programme)) == ({}, NEXT)
    assert found.rules("another") is None
    assert found.named[DocumentName(DocumentKind.RULEBOOK, OTHER)] == 2


def test_a_rule_book_comes_back_under_its_own_label() -> None:
    assert _examined(FIRST, NEXT, altered(FIRST, gates=PASSED)).faults == {}


def test_two_rule_books_of_one_label_are_found() -> None:
    again = altered(NEXT, rulebook_version=FIRST.rulebook_version)

    assert "war schon ein anderes Regelwerk" in _examined(FIRST, again).faults[2]
    assert _examined(FIRST, altered(again, programme="another")).faults == {}


def test_only_the_first_rule_book_comes_into_force_unexamined() -> None:
    found = _examined(FIRST, altered(NEXT, gates=None))

    assert "ohne dass es geprüft war" in found.faults[2]
