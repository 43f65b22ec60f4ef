"""The sample of proofs: a share rounded up, weighted by risk, the same whenever it is drawn."""

from datetime import date

import pytest
from tests.unit.builders import shipped, without_value
from tests.unit.proofs import EURO, costing, from_positions, proving

from grantrules.batch.proof_sample import sample_of
from grantrules.engine.proof import judged_proofs
from grantrules.model.proof import Proof
from grantrules.model.proof_run import ProofSample

BOOK = shipped()


def _sample(*proofs: Proof) -> ProofSample:
    return sample_of(judged_proofs(proofs, BOOK).results, BOOK)


def _many(count: int) -> list[Proof]:
    return [proving(f"{number:03d}", ags=None) for number in range(count)]


@pytest.mark.parametrize(("count", "drawn"), [(1, 1), (10, 1), (11, 2), (36, 4)])
def test_at_least_the_share_is_drawn(count: int, drawn: int) -> None:
    sample = _sample(*_many(count))

    assert len(sample.drawn) == drawn
    assert len(sample.proofs) == count
    assert sample.share == 1000


def test_the_order_of_proofs_plays_no_part_and_the_facts_do() -> None:
    proofs = _many(30)

    assert _sample(*proofs) == _sample(*reversed(proofs))
    assert _sample(*proofs).seed != _sample(*proofs[1:], proving("000", paid=1)).seed


def test_risks_add_to_the_weight() -> None:
    second = {"funding_start": date(2027, 1, 1), "funding_end": date(2027, 12, 31)}
    sample = _sample(
        proving("first", granted_salary=10 * EURO, granted_material=0, salary_spent=EURO),
        proving("second", **second, granted_salary=10 * EURO, salary_spent=EURO, ags="07334"),
        proving("large", ags="07315", proof_received_on=date(2027, 4, 1)),
        from_positions(costing(1), costing(2, eligible=False), ags="07211"),
    )

    weights = {one.reference: one.weight for one in sample.proofs}
    risks = {one.reference: one.risks for one in sample.proofs}
    assert weights == {"first": 5, "second": 4, "large": 4, "A": 5}
    assert "bewilligter Betrag über dem Durchschnitt dieses Laufs" in risks["large"]
    assert "Ausgaben, die nicht anerkannt sind" in risks["A"]


def test_without_a_share_or_a_day_nothing_is_drawn() -> None:
    unset = without_value(BOOK, "proof_sample_share")
    results = judged_proofs([proving()], BOOK).results

    assert sample_of(results, unset).proofs == ()
    assert _sample(proving(funding_end=None)).share is None
    assert _sample().proofs == ()


def test_contested_proofs_are_drawn_together() -> None:
    assert [one.reference for one in _sample(proving(), proving(paid=1)).proofs] == ["A"]
