import json
from typing import Any

from cucumber_messages import (  # type: ignore[import-untyped] # ships no types
    Envelope,
    message_converter,
)
from tests.unit.specification.living.small import SPECIFICATION, performance

from grantrules.specification.messages.ndjson import ndjson

WRITTEN = ndjson(SPECIFICATION, performance())
LINES: list[dict[str, Any]] = [json.loads(line) for line in WRITTEN.decode().split("\n")[:-1]]


def test_every_line_is_a_message_of_the_protocol_and_nothing_more() -> None:
    for line in LINES:
        read = message_converter.from_dict(line, Envelope)

        assert message_converter.to_dict(read) == line


def test_meta_comes_first_and_the_end_of_the_run_last() -> None:
    assert "meta" in LINES[0]
    assert LINES[-1]["testRunFinished"]["success"] is False


def test_a_run_without_failures_is_a_success() -> None:
    passing = tuple(one for one in performance() if one.passed)
    kept = {one.row.file for one in passing if one.row.file == "eingang.feature"}
    files = tuple(one for one in SPECIFICATION.files if one.name in kept)
    part = type(SPECIFICATION)(SPECIFICATION.language, files)

    last = ndjson(part, passing[-1:]).decode().split("\n")[-2]

    assert json.loads(last)["testRunFinished"]["success"] is True


def test_every_id_that_is_mentioned_was_told_before() -> None:
    known = {one[kind]["id"] for one in LINES for kind in one if "id" in one[kind]}
    known |= {step["id"] for one in LINES for step in one.get("testCase", {}).get("testSteps", ())}
    mentioned = {
        value
        for one in LINES
        for body in one.values()
        for key, value in body.items()
        if key in {"pickleId", "testCaseId", "testCaseStartedId", "testStepId"}
    }

    assert mentioned <= known


def test_the_same_run_gives_the_same_bytes() -> None:
    assert ndjson(SPECIFICATION, performance()) == WRITTEN
