"""The result of `grantrules proof` as the register takes it: the one proof of a case."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, ValidationError

from grantrules.model.errors import RefusedError
from grantrules.model.value import Value
from grantrules.register.award_entries import ProofOutcome
from grantrules.register.canonical import canonical_line
from grantrules.register.digest import Digest, digest_of

SCHEMA = "grantrules/proofs/1"
_Amount = Annotated[str, Field(pattern=r"^[0-9]+\.[0-9]{2}$")]


class RecognisedAmounts(Value):
    """What a proof came to by component."""

    total: _Amount
    salary: _Amount
    material: _Amount


class ProofResult(Value):
    """One proof as its result states it, with the digest of all that it states."""

    reference: str
    recognised: RecognisedAmounts
    repayment: _Amount
    outcome: ProofOutcome
    sha256: Digest


def proof_in(path: Path, reference: str) -> ProofResult:
    """Reads the proof of a case; a RefusedError where the file has none, or several."""
    found = [one for one in _proofs(path) if one.get("reference") == reference]
    if len(found) != 1:
        how = "keinen Nachweis" if not found else f"{len(found)} Nachweise"
        raise RefusedError(f"„{path.name}“ enthält {how} zu „{reference}“.")
    proof = found[0]
    try:
        stated = {name: proof.get(name) for name in ("recognised", "repayment", "outcome")}
        digest = digest_of(canonical_line(proof))
        return ProofResult.model_validate({"reference": reference, "sha256": digest, **stated})
    except (ValidationError, ValueError) as error:
        raise RefusedError(
            f"„{path.name}“: Der Nachweis zu „{reference}“ ist nicht lesbar oder nennt keine "
            "anerkannten Beträge. Bitte „grantrules proof“ erneut ausführen."
        ) from error


def _proofs(path: Path) -> list[Mapping[str, Any]]:
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise RefusedError(f"„{path}“ lässt sich nicht lesen.") from error
    except ValueError as error:
        raise RefusedError(f"„{path.name}“ ist kein JSON.") from error
    listed = told.get("proofs") if isinstance(told, dict) else None
    if not isinstance(listed, list) or told.get("schema") != SCHEMA:
        raise RefusedError(f"„{path.name}“ ist kein Ergebnis von „grantrules proof“ ({SCHEMA}).")
    return [one for one in listed if isinstance(one, dict)]
