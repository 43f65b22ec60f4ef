from tests.unit.report.builders import application, book, finding, proposal, refused, run, task

from grantrules.model.action import Action
from grantrules.model.application import Source
from grantrules.model.finding import Effect
from grantrules.model.problem import Severity
from grantrules.model.proposal import Outcome
from grantrules.report.request import requests
from grantrules.report.task import Task

ASKING = finding("FG-06", effect=Effect.ASK)
ASKED = refused(Outcome.REQUEST_INFORMATION, "2025-017", findings=(ASKING,))


def unread(code: str, **changes: object) -> Task:
    usual = {"sheet": None, "cell": None, "row": None, "reference": None}
    return task(code, Action.RENEW_FILE, None, **{**usual, **changes})


def test_an_application_that_information_is_requested_for_gets_a_text() -> None:
    [request] = requests(run([ASKED]), book(), [application()], [])

    assert (request.reference, request.applicant) == ("2025-017", "Landkreis Germersheim")
    assert (request.file, request.outcome) == ("antraege.xlsx", Outcome.REQUEST_INFORMATION)
    assert request.source == Source(file="antraege.xlsx", sheet="Anträge", row=18)
    assert "Aktenzeichen 2025-017" in request.paragraph
    assert len(request.points) == 1


def test_an_application_with_an_error_of_the_applicant_gets_a_text_whatever_is_proposed() -> None:
    tasks = [task(cell="H18", row=18)]

    found = requests(run([proposal()]), book(), [application()], tasks)

    assert [one.outcome for one in found] == [Outcome.APPROVE_REDUCED]


def test_the_problems_of_another_row_are_not_asked_about() -> None:
    tasks = [task(cell="H19", row=19)]

    assert requests(run([proposal()]), book(), [application()], tasks) == ()


def test_two_applications_of_one_reference_are_asked_about_their_own_rows() -> None:
    other = Source(file="antraege.xlsx", sheet="Anträge", row=19)
    rows = [proposal(), proposal(source=other)]
    tasks = [task(cell="H18", row=18), task(cell="G19", row=19)]

    found = requests(run(rows), book(), [application(), application(19, source=other)], tasks)

    assert [[one.cells for one in request.points] for request in found] == [
        [("H18",)],
        [("G19",)],
    ]


def test_where_only_clerks_have_something_to_do_there_is_no_text() -> None:
    asked = refused(Outcome.REQUEST_INFORMATION, "2025-017", findings=())
    tasks = [task("reference.duplicate", Action.CHECK_LIST, "reference", row=18)]

    assert requests(run([asked]), book(), [application()], tasks) == ()


def test_a_place_that_stands_in_for_a_reference_is_not_told_as_one() -> None:
    unnamed = ASKED.model_copy(update={"reference": "antraege.xlsx#Anträge!18"})

    [request] = requests(run([unnamed]), book(), [application()], [])

    assert request.reference == "antraege.xlsx#Anträge!18"
    assert "Aktenzeichen" not in request.paragraph


def test_a_file_that_was_not_read_is_asked_for_once_with_all_its_faults() -> None:
    tasks = [
        unread("column.missing", sheet="A"),
        unread("column.missing", sheet="B"),
        unread("file.pdf", file="b.pdf"),
    ]

    found = requests(run([]), book(), [], tasks)

    assert [(one.file, one.reference, len(one.points)) for one in found] == [
        ("antraege.xlsx", None, 2),
        ("b.pdf", None, 1),
    ]


def test_what_is_not_the_applicants_is_not_asked_for() -> None:
    tasks = [
        unread("sheet.ignored", severity=Severity.REMARK),
        unread("file.missing")._replace(action=Action.CHECK_STORAGE),
        task(row=99, cell="K99"),
    ]

    assert requests(run([]), book(), [], tasks) == ()


def test_an_application_that_nobody_read_is_not_asked_about() -> None:
    assert requests(run([ASKED]), book(), [], []) == ()


def test_under_a_disputed_reference_no_letter_goes_out() -> None:
    tasks = [
        task("reference.duplicate", Action.CHECK_LIST, "reference", row=18),
        task(cell="H18", row=18),
    ]

    assert requests(run([ASKED]), book(), [application()], tasks) == ()


def test_where_no_letter_helps_a_file_is_not_asked_for() -> None:
    newer = unread("form.newer")

    assert requests(run([]), book(), [], [newer._replace(text=newer.text._replace(ask=None))]) == ()
