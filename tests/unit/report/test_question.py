from tests.unit.report.builders import application, book, finding, refused, task

from grantrules.model.action import Action
from grantrules.model.application import Application, Source
from grantrules.model.finding import Effect, FactShown, Finding, Status
from grantrules.model.proposal import Outcome
from grantrules.report.case import Case
from grantrules.report.point import Point
from grantrules.report.question import points
from grantrules.report.task import Task
from grantrules.report.words import COMMON_WORDS

BOOK = book(
    required=("applicant", "salary_costs", "material_costs", "received_at"),
    attachments=("financing_plan",),
)
INCOMPLETE = ("missing_entries", 2)


def judged(status: Status, *facts: tuple[str, object], reason: str = "Es passt nicht.") -> Finding:
    shown = tuple(
        FactShown.model_validate({"name": name, "value": value, "cell": f"Anträge!{name[0]}18"})
        for name, value in facts
    )
    return finding(effect=Effect.ASK, status=status, facts=shown, reason=reason)


def asked(
    *findings: Finding, tasks: tuple[Task, ...] = (), stated: Application | None = None
) -> tuple[Point, ...]:
    complete = application(salary_costs=1, material_costs=1)
    shown = refused(Outcome.REQUEST_INFORMATION, "2025-017", findings=findings)
    return points(Case(stated or complete, shown, tasks, BOOK, COMMON_WORDS))


def labels(*findings: Finding, **more: object) -> list[str]:
    return [one.label for one in asked(*findings, **more)]  # type: ignore[arg-type] # passed on


def test_an_error_is_asked_about_once_though_rules_object_to_it_as_well() -> None:
    objection = judged(Status.NOT_MET, ("salary_costs", None))
    follows = judged(Status.OPEN, ("salary_costs", None), ("material_costs", "1.00"))

    assert labels(objection, follows, tasks=(task(),)) == ["Personalkosten"]


def test_points_of_entries_stand_in_the_order_of_their_cells() -> None:
    tasks = (task(cell="AB18"), task("cell.empty", entry="fte", cell="G18"))

    assert labels(tasks=tasks) == ["Stellenumfang (VZÄ)", "Personalkosten"]


def test_a_missing_entry_without_a_problem_and_an_attachment_not_there_are_asked_for() -> None:
    stated = application(salary_costs=1, financing_plan=False)

    found = asked(judged(Status.NOT_MET, INCOMPLETE), stated=stated)

    assert [(one.label, one.cells, one.found) for one in found] == [
        ("Sachkosten", ("I18",), None),
        ("Finanzierungsplan", ("J18",), "nein"),
    ]


def test_where_no_rule_asks_for_completeness_nobody_does() -> None:
    stated = application(salary_costs=1, financing_plan=False)
    other = judged(Status.NOT_MET, ("financing_secured", False))

    assert labels(other, stated=stated) == ["Gesamtfinanzierung gesichert"]


def test_an_unreadable_entry_without_a_problem_is_asked_for() -> None:
    stated = application(salary_costs=1, material_costs=1, unreadable=("fte", "reference"))

    found = labels(judged(Status.NOT_MET, ("unreadable_entries", 2)), stated=stated)

    assert found == ["Stellenumfang (VZÄ)"]


def test_two_rules_that_object_to_the_same_entry_are_two_points() -> None:
    first = judged(Status.NOT_MET, ("fte", "2"), reason="Zu viel.")
    second = judged(Status.NOT_MET, ("fte", "2"), reason="Nicht teilbar.")

    assert len(asked(first, second, first)) == 2


def test_an_objection_to_no_entry_is_asked_about() -> None:
    assert labels(judged(Status.NOT_MET, ("shortfall", "1.00"))) == [""]


def test_what_is_open_for_want_of_an_optional_entry_is_asked_about_once() -> None:
    first = judged(Status.OPEN, ("contract_signed_on", None), ("fte", "1"))
    second = judged(Status.OPEN, ("contract_signed_on", None))

    assert labels(first, second) == ["Arbeitsvertrag vom und Stellenumfang (VZÄ)"]


def test_what_is_open_because_of_an_objection_is_not_asked_about_again() -> None:
    objection = judged(Status.NOT_MET, ("applicant", "X"), ("ags", None))
    follows = judged(Status.OPEN, ("applicant", "X"), ("ags", None))

    assert labels(objection, follows) == ["Antragsteller und AGS"]


def test_what_is_open_for_want_of_the_day_of_receipt_is_not_the_applicants_matter() -> None:
    clerk = task("time.unreadable", Action.CHECK_LIST, "received_at")
    follows = judged(Status.OPEN, ("contract_signed_on", None), ("received_at", None))

    assert labels(follows, tasks=(clerk,)) == []


def test_where_nothing_else_tells_why_the_open_findings_do() -> None:
    assert labels(judged(Status.OPEN, ("fte", "1"))) == ["Stellenumfang (VZÄ)"]


def test_a_form_that_nobody_filled_in_is_asked_about_in_one_point() -> None:
    form = Source(file="antrag.xlsx", sheet="Antrag")
    blank = application(applicant=None, source=form)
    shown = refused(Outcome.REQUEST_INFORMATION, None, source=form)
    tasks = (task("cell.empty"), task("cell.empty", entry="applicant"))

    [point] = points(Case(blank, shown, tasks, BOOK, COMMON_WORDS))

    assert point.line.startswith("Das Formular ist nicht ausgefüllt.")
