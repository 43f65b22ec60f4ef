"""What nobody can believe is a problem with its cell."""

from datetime import date

from tests.unit.builders import shipped
from tests.unit.proofs import EURO, proving

from grantrules.engine.court import court_for
from grantrules.engine.proof_strange import strange_entries
from grantrules.model.application import Source
from grantrules.model.proof import Proof


def _found(proof: Proof) -> list[tuple[str | None, str | None, int | None, str | None]]:
    problems = strange_entries(proof, court_for(shipped()))
    return [(one.cell, one.found, one.row, one.expected) for one in problems]


def test_an_amount_is_told_with_its_cell() -> None:
    source = Source(file="liste.xlsx", sheet="Nachweise", row=7)
    proof = proving(paid=10_000_000 * EURO, cells={"paid": "Nachweise!G7"}, source=source)

    assert _found(proof) == [
        (
            "G7",
            "10.000.000,00 €",
            7,
            "ein Betrag von 0,00 € bis zum höchsten glaubhaften Betrag",
        )
    ]


def test_days_that_contradict_are_told() -> None:
    found = _found(proving(funding_start=date(2028, 1, 1)))

    assert [one[1] for one in found] == ["01.01.2028", "31.12.2026", "15.03.2027"]
    assert {one[0] for one in found} == {None}


def test_a_proof_in_order_has_nothing_strange() -> None:
    assert _found(proving()) == []
