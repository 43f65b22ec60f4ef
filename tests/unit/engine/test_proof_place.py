from tests.unit.proofs import proving

from grantrules.engine.proof_place import at_entry
from grantrules.model.application import Source
from grantrules.model.problem import Problem, Severity

PLAIN = Problem(code="proof.early", severity=Severity.REMARK, message="Früh.")


def test_a_problem_gets_the_place_of_its_entry() -> None:
    source = Source(file="liste.xlsx", sheet="Nachweise", row=7)

    found = at_entry(PLAIN, proving(source=source, cells={"paid": "Nachweise!G7"}), "paid")

    assert (found.file, found.sheet, found.row) == ("liste.xlsx", "Nachweise", 7)
    assert (found.cell, found.reference) == ("G7", "A")


def test_what_was_read_nowhere_has_no_place() -> None:
    found = at_entry(PLAIN, proving(), "paid")

    assert (found.file, found.sheet, found.row, found.cell) == (None, None, None, None)
    assert found.reference == "A"
