"""The sample of proofs for the in-depth check: weighted by risk, the same whenever it is drawn."""

import json
from collections.abc import Iterator, Sequence

from grantrules.engine.ags import padded_ags, short_ags
from grantrules.engine.fingerprint import digest
from grantrules.engine.parameter_value import value_on
from grantrules.model.finding import Status
from grantrules.model.problem import Problem
from grantrules.model.proof import ProofResult
from grantrules.model.proof_run import ProofSample, SampledProof
from grantrules.model.rulebook import RuleBook
from grantrules.register.sampling import ranked

_HIGH = "bewilligter Betrag über dem Durchschnitt dieses Laufs"
_FIRST = "erste Bewilligung dieses Empfängers in diesem Lauf"
_FINDINGS = "Feststellungen zu diesem oder einem anderen Nachweis des Empfängers"
_LEFT_OUT = "Ausgaben, die nicht anerkannt sind"
_WEIGHTS = {_HIGH: 2, _FIRST: 1, _FINDINGS: 3, _LEFT_OUT: 1}
_WHOLE = 10_000


def sample_of(results: Sequence[ProofResult], book: RuleBook) -> ProofSample:
    """Draws the share that the rule book wants, rounded up; the seed comes from the facts.

    The share is that of the last day of funding in the run; where it is unknown, nothing is drawn.
    """
    seed = digest(json.dumps(sorted(_facts(one) for one in results)))
    share = _share(results, book)
    if share is None or not results:
        return ProofSample(seed=seed, share=share)
    risks = {key: tuple(_risks(one, results)) for key, one in _keyed(results).items()}
    weights = {key: 1 + sum(_WEIGHTS[one] for one in found) for key, found in risks.items()}
    tickets = ranked(weights, seed)
    size = -(-len(tickets) * share // _WHOLE)
    return ProofSample(
        seed=seed,
        share=share,
        proofs=tuple(
            SampledProof(
                reference=one.reference,
                weight=weights[one.reference],
                risks=risks[one.reference],
                drawn=place < size,
            )
            for place, one in enumerate(tickets)
        ),
    )


def _keyed(results: Sequence[ProofResult]) -> dict[str, ProofResult]:
    # Contested proofs share their reference, and are drawn together.
    return {one.proof.reference: one for one in results}


def _facts(result: ProofResult) -> str:
    return result.proof.model_dump_json(exclude={"source", "cells", "positions"})


def _share(results: Sequence[ProofResult], book: RuleBook) -> int | None:
    ends = [one.proof.funding_end for one in results if one.proof.funding_end is not None]
    if not ends:
        return None
    found = value_on(book, "proof_sample_share", max(ends))
    return None if isinstance(found, Problem) else int(found.value)


def _risks(one: ProofResult, results: Sequence[ProofResult]) -> Iterator[str]:
    granted = [_granted(other) for other in results]
    if _granted(one) * len(granted) > sum(granted):
        yield _HIGH
    own = [other for other in results if _same_recipient(one, other)]
    if not any(_starts(other) < _starts(one) for other in own):
        yield _FIRST
    if any(_objects(other) for other in own):
        yield _FINDINGS
    if one.left_out:
        yield _LEFT_OUT


def _granted(one: ProofResult) -> int:
    return (one.salary.granted or 0) + (one.material.granted or 0)


def _same_recipient(one: ProofResult, other: ProofResult) -> bool:
    return other is one or (one.proof.ags is not None and _key(one) == _key(other))


def _key(one: ProofResult) -> str | None:
    return None if one.proof.ags is None else short_ags(padded_ags(one.proof.ags))


def _starts(one: ProofResult) -> str:
    return str(one.proof.funding_start or "9999")


def _objects(one: ProofResult) -> bool:
    return any(finding.status is not Status.MET for finding in one.findings)
