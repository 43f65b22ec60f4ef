"""Where in a list or form an entry of a proof stands, for a problem about it."""

from grantrules.model.problem import Problem
from grantrules.model.proof import Proof


def at_entry(problem: Problem, proof: Proof, key: str) -> Problem:
    """Gives the problem with the file, sheet, row and cell of an entry, and the reference."""
    source = proof.source
    return problem.model_copy(
        update={
            "file": source.file if source else None,
            "sheet": source.sheet if source else None,
            "row": source.row if source else None,
            "cell": proof.cells.get(key, "").rpartition("!")[2] or None,
            "reference": proof.reference,
        }
    )
