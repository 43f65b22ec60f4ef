from tests.unit.specification.living.small import FILES, performance
from tests.unit.specification.samples import LANGUAGE

from grantrules.specification.messages.feature_messages import feature_messages
from grantrules.specification.messages.run_messages import course, planned

PICKLES = feature_messages(FILES).pickles


def results(place: int) -> list[dict[str, object]]:
    told = course(PICKLES[place], performance()[place])
    return [one["testStepFinished"]["testStepResult"] for one in told if "testStepFinished" in one]


def test_a_test_case_ties_each_step_to_the_sentence_that_it_means() -> None:
    case = planned(PICKLES[0], performance()[0], LANGUAGE)["testCase"]

    sentences = [
        LANGUAGE.sentences[int(step["stepDefinitionIds"][0].removeprefix("satz-"))].text
        for step in case["testSteps"]
    ]
    assert case["pickleId"] == PICKLES[0]["id"]
    assert sentences[-1] == "ist die Regel {Regel} {Stand}"


def test_a_course_starts_plays_every_step_and_ends() -> None:
    kinds = [next(iter(one)) for one in course(PICKLES[0], performance()[0])]

    assert kinds == [
        "testCaseStarted",
        *["testStepStarted", "testStepFinished"] * 4,
        "testCaseFinished",
    ]


def test_no_clock_is_told() -> None:
    told = [next(iter(one.values())) for one in course(PICKLES[0], performance()[0])]

    assert all(one["timestamp"] == {"seconds": 0, "nanos": 0} for one in told)


def test_a_failed_step_carries_its_german_fault() -> None:
    last = results(2)[-1]

    assert last["status"] == "FAILED"
    assert "gefunden „nicht erfüllt“" in str(last["message"])
    assert [one["status"] for one in results(0)] == ["PASSED"] * 4
