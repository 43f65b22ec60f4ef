from grantrules.model.proof_run import ProofSample, SampledProof


def test_a_sample_names_what_was_drawn() -> None:
    proofs = tuple(
        SampledProof(reference=name, weight=1, risks=(), drawn=drawn)
        for name, drawn in (("A", True), ("B", False), ("C", True))
    )

    assert ProofSample(seed="s", share=1000, proofs=proofs).drawn == ("A", "C")
