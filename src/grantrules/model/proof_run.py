"""One run over proofs of use: what was read, under which rule book, and what is proposed."""

from collections import Counter

from grantrules.model.problem import Problem
from grantrules.model.proof import ProofResult
from grantrules.model.run import InputFile
from grantrules.model.value import Value


class SampledProof(Value):
    """How likely a proof was to be drawn for the in-depth check, why, and whether it was."""

    reference: str
    weight: int
    risks: tuple[str, ...]
    drawn: bool


class ProofSample(Value):
    """The sample (Stichprobe) of a run; `share` in hundredths of a percent, None: not known."""

    seed: str
    share: int | None
    proofs: tuple[SampledProof, ...] = ()

    @property
    def drawn(self) -> tuple[str, ...]:
        """Gives the references that were drawn."""
        return tuple(one.reference for one in self.proofs if one.drawn)


class ProofRun(Value):
    """Everything that a run over proofs produced."""

    engine: str
    programme: str
    rulebook_version: str
    rulebook_sha256: str
    inputs: tuple[InputFile, ...]
    results: tuple[ProofResult, ...]
    sample: ProofSample
    problems: tuple[Problem, ...]

    @property
    def contested(self) -> frozenset[str]:
        """Gives the references under which proofs contradict each other."""
        counts = Counter(one.proof.reference for one in self.results)
        return frozenset(reference for reference, count in counts.items() if count > 1)
