"""The whole run as Cucumber Messages, one JSON object a line."""

import json
from collections.abc import Iterator, Sequence

from grantrules.specification.messages.envelope import (
    RUN,
    TIMESTAMP,
    Envelope,
    meta,
    step_definitions,
)
from grantrules.specification.messages.feature_messages import feature_messages
from grantrules.specification.messages.run_messages import course, planned
from grantrules.specification.performance import PlayedRow
from grantrules.specification.specification import Specification


def ndjson(specification: Specification, performance: Sequence[PlayedRow]) -> bytes:
    """Writes features, sentences and results; the same run gives the same bytes."""
    lines = (
        json.dumps(one, ensure_ascii=False, separators=(",", ":"))
        for one in _envelopes(specification, performance)
    )
    return "".join(f"{line}\n" for line in lines).encode()


def _envelopes(
    specification: Specification, performance: Sequence[PlayedRow]
) -> Iterator[Envelope]:
    features = feature_messages(specification.files)
    played = tuple(zip(features.pickles, performance, strict=True))
    yield meta()
    yield from features.envelopes
    yield from step_definitions(specification.language)
    yield {"testRunStarted": {"timestamp": TIMESTAMP, "id": RUN}}
    yield from (planned(pickle, row, specification.language) for pickle, row in played)
    for pickle, row in played:
        yield from course(pickle, row)
    success = all(row.passed for row in performance)
    yield {"testRunFinished": {"success": success, "timestamp": TIMESTAMP, "testRunStartedId": RUN}}
