"""A performance as messages: every test case with its steps, and how each step went."""

from collections.abc import Iterator, Mapping

from grantrules.specification.language import Language
from grantrules.specification.messages.envelope import RUN, TIMESTAMP, Envelope, definition_id
from grantrules.specification.performance import PlayedRow, PlayedStep, StepStatus

_STATUSES: Mapping[StepStatus, str] = {
    StepStatus.PASSED: "PASSED",
    StepStatus.FAILED: "FAILED",
    StepStatus.SKIPPED: "SKIPPED",
}


def planned(pickle: Envelope, played: PlayedRow, language: Language) -> Envelope:
    """Tells a test case: the steps of a row and the sentences that they mean."""
    steps = [
        {
            "id": _step_id(pickle, place),
            "pickleStepId": step["id"],
            "stepDefinitionIds": [_definition(one, language)],
        }
        for place, (step, one) in enumerate(zip(pickle["steps"], played.steps, strict=True))
    ]
    case = {"id": _case_id(pickle), "pickleId": pickle["id"], "testSteps": steps}
    return {"testCase": {**case, "testRunStartedId": RUN}}


def course(pickle: Envelope, played: PlayedRow) -> Iterator[Envelope]:
    """Tells the course of a test case from its start to its end."""
    attempt = f"{_case_id(pickle)}-versuch"
    yield {
        "testCaseStarted": {
            "attempt": 0,
            "id": attempt,
            "testCaseId": _case_id(pickle),
            "timestamp": TIMESTAMP,
        }
    }
    for place, step in enumerate(played.steps):
        of = {"testCaseStartedId": attempt, "testStepId": _step_id(pickle, place)}
        yield {"testStepStarted": {**of, "timestamp": TIMESTAMP}}
        yield {
            "testStepFinished": {**of, "testStepResult": _result(step), "timestamp": TIMESTAMP},
        }
    yield {
        "testCaseFinished": {
            "testCaseStartedId": attempt,
            "timestamp": TIMESTAMP,
            "willBeRetried": False,
        }
    }


def _result(step: PlayedStep) -> Envelope:
    result: Envelope = {"duration": TIMESTAMP, "status": _STATUSES[step.status]}
    if step.fault is None:
        return result
    exception = {"type": "AssertionError", "message": step.fault}
    return {**result, "message": step.fault, "exception": exception}


def _definition(played: PlayedStep, language: Language) -> str:
    step = played.step
    spoken = language.understand(step.kind, step.text, step.table)
    return definition_id(language.sentences.index(spoken.sentence))


def _case_id(pickle: Envelope) -> str:
    return f"fall-{pickle['id']}"


def _step_id(pickle: Envelope, place: int) -> str:
    return f"{_case_id(pickle)}-schritt-{place}"
