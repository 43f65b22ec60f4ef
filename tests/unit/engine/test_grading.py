"""Graded parameters: the first grade that holds, or because of what nothing is known."""

from datetime import date
from decimal import Decimal

import pytest
from tests.unit.builders import (
    asking,
    districts,
    euro,
    found,
    further,
    rule,
    shipped,
    with_further,
    with_grades,
    with_population,
    without_value,
)

from grantrules.engine.assess import assess
from grantrules.engine.propose import propose
from grantrules.model.application import Application
from grantrules.model.condition import AnyOf, Comparator, Compare, FactName, Present
from grantrules.model.finding import Effect, Finding, Status
from grantrules.model.parameter import Grade
from grantrules.model.proposal import Outcome
from grantrules.model.rule import ReasonTexts
from grantrules.model.rulebook import RuleBook


def _above(limit: int | FactName, fact: str = "population") -> Compare:
    return Compare(fact=fact, comparator=Comparator.AT_LEAST, operand=limit)


LARGE, MIDDLE = _above(20_000), _above(10_000)


def _cap(*grades: Grade, base: int | None = 0, book: RuleBook | None = None) -> RuleBook:
    people = {f"d{one.ags}": 5_000 * place for place, one in enumerate(districts()[:6])}
    return with_grades(with_population(book or shipped(), **people), "salary_cap", base, *grades)


def _judged(application: Application, book: RuleBook) -> Finding:
    return found(assess(application, book).findings, "HO-01")


GRADED = _cap(
    Grade(when=LARGE, value=euro(20_000)),
    Grade(when=MIDDLE, value=euro(10_000)),
    base=euro(1_000),
)


@pytest.mark.parametrize(
    ("letter", "cap"),
    [("A", 1_000), ("B", 1_000), ("C", 10_000), ("D", 10_000), ("E", 20_000), ("F", 20_000)],
)
def test_the_first_grade_that_holds_gives_the_value_and_else_the_base(
    letter: str, cap: int
) -> None:
    assessment = assess(asking(letter), GRADED)

    assert assessment.eligible.salary == euro(cap)
    assert found(assessment.findings, "HO-01").limit == f"{cap}.00"


def test_reasons_and_findings_show_the_value_of_this_application() -> None:
    cap = FactName(fact="salary_cap")
    shown = rule(
        Compare(fact="salary_costs", comparator=Comparator.AT_MOST, operand=cap),
        id="ZZ-01",
        reason=ReasonTexts(met="Höchstens {salary_cap}.", not_met="Mehr als {salary_cap}."),
    )
    book = GRADED.model_copy(update={"rules": (*GRADED.rules, shown)})

    finding = found(assess(asking("E"), book).findings, "ZZ-01")

    assert (finding.status, finding.limit) == (Status.NOT_MET, "20000.00")
    assert finding.reason.startswith("Mehr als 20.000,00 €.")


def test_each_application_of_a_run_has_its_own_grade() -> None:
    batch = propose([asking("A"), asking("C"), asking("E")], GRADED)

    totals = [proposal.eligible.salary for proposal in batch.proposals]

    assert totals == [euro(1_000), euro(10_000), euro(20_000)]


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        (
            {"ags": None, "applicant": "Kusel"},
            "Nur für einen feststehenden Antragsberechtigten bekannt: Einwohnerzahl.",
        ),
        (
            {"ags": "07137003", "applicant": "Stadt Andernach"},
            "Nur für einen feststehenden Antragsberechtigten bekannt: Einwohnerzahl.",
        ),
        ({"applicant": None}, "Es fehlt: Antragsteller."),
        ({"unreadable": ("ags",)}, "Nicht lesbar: AGS."),
    ],
    ids=str,
)
def test_without_what_a_grade_reads_the_parameter_is_unknown_and_asked_about(
    changes: dict[str, object], problem: str
) -> None:
    finding = _judged(asking("A").model_copy(update=changes), GRADED)

    assert (finding.status, finding.effect) == (Status.OPEN, Effect.ASK)
    assert problem in finding.reason


def test_a_cell_that_the_list_leaves_empty_is_for_a_human() -> None:
    unlisted = asking("G")

    finding = _judged(unlisted, GRADED)

    assert (finding.status, finding.effect) == (Status.OPEN, Effect.REVIEW)
    assert "In der Liste der Antragsberechtigten fehlt „Einwohnerzahl“." in finding.reason
    assert assess(unlisted, GRADED).outcome is Outcome.REVIEW


def test_a_grade_behind_one_that_holds_is_not_asked_for() -> None:
    unknown = Grade(when=_above(1, "persons"), value=euro(2))
    book = with_further(
        _cap(Grade(when=MIDDLE, value=euro(10_000)), unknown), further(), required=["persons"]
    )

    assert assess(asking("C"), book).eligible.salary == euro(10_000)
    assert assess(asking("A"), book).eligible.salary is None


def test_an_entry_that_was_left_empty_decides_no_comparison() -> None:
    book = with_further(_cap(Grade(when=_above(1, "persons"), value=euro(2))), further())

    finding = _judged(asking("A", further={"persons": None}), book)

    assert (finding.status, finding.effect) == (Status.OPEN, Effect.ASK)
    assert "Es fehlt: PERSONS." in finding.reason


def test_an_empty_entry_may_be_asked_for_as_such() -> None:
    seldom = Grade(when=Present(fact="persons"), value=euro(2))
    book = with_further(_cap(seldom, base=euro(3)), further())

    assert assess(asking("A"), book).eligible.salary == euro(3)
    assert assess(asking("A", further={"persons": 0}), book).eligible.salary == euro(2)


def test_a_grade_may_read_another_parameter_and_lacks_it_as_a_human_does() -> None:
    book = _cap(Grade(when=_above(FactName(fact="min_fte"), "fte"), value=euro(7)), base=euro(1))
    half = asking("A", fte=Decimal("0.4"))

    assert assess(asking("A"), book).eligible.salary == euro(7)
    assert assess(half, book).eligible.salary == euro(1) * 4 // 10
    assert _judged(asking("A"), without_value(book, "min_fte")).effect is Effect.REVIEW


def test_one_part_that_holds_decides_whatever_the_others_are() -> None:
    either = AnyOf(parts=(Present(fact="own_funds"), LARGE))
    book = _cap(Grade(when=either, value=euro(5)))

    assert assess(asking("G"), book).eligible.salary == euro(5)


def test_a_parameter_may_be_switched_off_but_for_a_grade() -> None:
    begun = Grade(when=Present(fact="contract_signed_on"), value=euro(500))
    book = with_grades(shipped(), "minimum_grant", None, begun)
    poor = asking("A", eur=400)
    early = poor.model_copy(update={"contract_signed_on": date(2026, 9, 1)})

    statuses = [found(assess(one, book).findings, "HO-08").status for one in (poor, early)]

    assert statuses == [Status.MET, Status.NOT_MET]


def test_a_graded_value_that_never_changes_needs_no_day_of_receipt() -> None:
    assert _judged(asking("A", received_at=None), GRADED).limit == "1000.00"


def test_without_a_day_of_receipt_it_is_unknown_which_grades_are_in_force() -> None:
    values = GRADED.parameter("salary_cap").values
    later = values[0].model_copy(update={"valid_from": date(2027, 1, 1)})
    changed = tuple(
        one.model_copy(update={"values": (*values, later)}) if one.name == "salary_cap" else one
        for one in GRADED.parameters
    )
    book = GRADED.model_copy(update={"parameters": changed})

    finding = _judged(asking("A", received_at=None), book)

    assert (finding.status, finding.effect) == (Status.OPEN, Effect.ASK)
    assert "Es fehlt: Eingang." in finding.reason
