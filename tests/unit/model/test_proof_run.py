from tests.unit.proofs import proving
from tests.unit.report.proof_runs import run_over

from grantrules.model.proof_run import ProofSample, SampledProof


def test_a_sample_names_what_was_drawn() -> None:
    proofs = tuple(
        SampledProof(reference=name, weight=1, risks=(), drawn=drawn)
        for name, drawn in (("A", True), ("B", False), ("C", True))
    )

    assert ProofSample(seed="s", share=1000, proofs=proofs).drawn == ("A", "C")


def test_references_under_which_proofs_contradict_are_contested() -> None:
    run = run_over(proving(paid=1), proving(paid=2), proving("B"), proving("B"))

    assert run.contested == {"A"}
