"""Verification of the whole: the trail as it stands, and every figure that rule books gave."""

from collections.abc import Sequence

from grantrules.batch.award_recomputing import award_faults
from grantrules.batch.finding_recomputing import finding_faults
from grantrules.register.anchor import Anchor
from grantrules.register.database import Database
from grantrules.register.verification import Verification, verify
from grantrules.register.verifier_key import VerifierKey


def verified(
    database: Database, anchors: Sequence[Anchor] = (), keys: Sequence[VerifierKey] = ()
) -> Verification:
    """Verifies the trail; where it holds, what people did is worked out again."""
    found = verify(database, anchors, keys)
    if not found.intact:
        return found
    faults = {**finding_faults(database), **award_faults(database)}
    if not faults:
        return found
    told = tuple(faults[seq] for seq in sorted(faults))
    return found.model_copy(
        update={"intact": False, "first_bad": min(faults), "faults": (*found.faults, *told)}
    )
