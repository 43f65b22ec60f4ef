import pytest
from tests.unit.report.builders import application, book, finding, proposal, refused, task

from grantrules.model.action import Action
from grantrules.model.entry import FurtherEntry
from grantrules.model.fact import FactKind
from grantrules.model.finding import Effect, FactShown, Status
from grantrules.model.problem import Severity
from grantrules.model.proposal import Outcome, Proposal
from grantrules.report.case import Case
from grantrules.report.task import Task
from grantrules.report.words import COMMON_WORDS

ASKED = refused(Outcome.REQUEST_INFORMATION, "2025-017")
CLERK = task("reference.duplicate", Action.CHECK_LIST, "reference")
REMARK = task("amount.grouped", severity=Severity.REMARK)


def case(shown: Proposal, *tasks: Task) -> Case:
    return Case(application(), shown, tasks, book(), COMMON_WORDS)


@pytest.mark.parametrize(
    ("shown", "tasks", "asks"),
    [
        (ASKED, [], True),
        (refused(Outcome.REJECT, "2025-017"), [task()], True),
        (proposal(), [task("file.pdf", Action.RENEW_FILE)], True),
        (proposal(), [], False),
        (proposal(), [CLERK, REMARK], False),
    ],
)
def test_what_the_applicant_can_mend_is_asked_about(
    shown: Proposal, tasks: list[Task], *, asks: bool
) -> None:
    assert case(shown, *tasks).asks is asks


def test_only_an_error_of_their_own_makes_an_application_wait_for_clerks() -> None:
    assert case(ASKED, CLERK).waits_for_clerks
    assert not case(ASKED, task(), REMARK).waits_for_clerks


def test_only_findings_that_ask_are_asked_about() -> None:
    asking = finding("FG-06", effect=Effect.ASK)
    shown = proposal(
        findings=(finding(), asking, finding("VO-05", effect=Effect.ASK, status=Status.OPEN))
    )

    assert case(shown).asking(Status.NOT_MET) == (asking,)


def test_the_entries_of_a_finding_are_those_that_the_applicant_makes() -> None:
    names = ("salary_costs", "salary_limit", "persons", "salary_costs", "unreadable_entries")
    judged = finding(facts=tuple(FactShown(name=name, value=None) for name in names))
    persons = FurtherEntry(key="persons", heading="Personen", kind=FactKind.COUNT, hint="Zahl")

    further = case(proposal())._replace(book=book(entries=(persons,)))

    assert case(proposal()).entries(judged) == ("salary_costs",)
    assert further.entries(judged) == ("salary_costs", "persons")
