"""Proofs of one reference: counted once where equal, contested where not."""

from tests.unit.proofs import costing, from_positions, proving

from grantrules.engine.proof_references import sifted_proofs
from grantrules.model.application import Source


def _row(number: int | None) -> Source:
    return Source(file="liste.xlsx", sheet="Nachweise", row=number)


def test_equal_proofs_count_once_with_a_remark() -> None:
    found = sifted_proofs([proving(source=_row(3)), proving(source=_row(2))])

    assert [one.source for one in found.proofs] == [_row(2)]
    assert not found.contested
    assert [(one.code, one.row) for one in found.problems] == [("reference.repeated", 3)]


def test_proofs_that_contradict_are_contested_and_name_each_other() -> None:
    found = sifted_proofs(
        [proving(paid=1, source=_row(None)), proving(cells={"reference": "N!A7"})]
    )

    assert found.contested == {"A"}
    assert len(found.proofs) == 2
    assert [one.code for one in found.problems] == ["reference.duplicate"] * 2
    assert found.problems[0].cell == "A7"
    assert "auch hier: liste.xlsx, Blatt Nachweise. " in found.problems[0].message
    assert "auch hier: weiterer Nachweis. " in found.problems[1].message


def test_positions_tell_proofs_apart_but_their_places_do_not() -> None:
    here, there = costing(source=_row(5)), costing(source=_row(9))

    same = sifted_proofs([from_positions(here), from_positions(there)])
    other = sifted_proofs([from_positions(here), from_positions(costing(7))])

    assert not same.contested
    assert other.contested == {"A"}


def test_what_cannot_be_read_is_never_called_equal() -> None:
    odd = proving(paid=None, unreadable=("paid",))

    assert sifted_proofs([odd, odd.model_copy()]).contested == {"A"}


def test_the_order_of_rows_plays_no_part() -> None:
    rows = [proving("B", source=_row(2)), proving("A", source=_row(3)), proving("A", paid=1)]

    assert sifted_proofs(rows) == sifted_proofs(reversed(rows))
    assert [one.reference for one in sifted_proofs(rows).proofs] == ["A", "A", "B"]
