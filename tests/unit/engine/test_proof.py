"""Proofs of use: what is recognised, what has to be repaid, what is asked, and why."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.builders import shipped, without_value
from tests.unit.proofs import EURO, costing, from_positions, proving

from grantrules.engine.court import court_for
from grantrules.engine.proof import judged_proof, judged_proofs, vacant_months
from grantrules.model.finding import Effect, Status
from grantrules.model.proof import Component, Proof, ProofOutcome, ProofResult

CENTS = st.integers(min_value=0, max_value=200_000 * EURO)


def _judged(**changes: object) -> ProofResult:
    return judged_proof(proving(**changes), court_for(shipped()))


def _statuses(result: ProofResult) -> dict[str, Status]:
    return {one.rule: one.status for one in result.findings}


def test_a_proof_in_order_is_accepted_and_owes_nothing() -> None:
    result = _judged()

    assert result.outcome is ProofOutcome.ACCEPT
    assert (result.recognised, result.repayment, result.late) == (80_000 * EURO, 0, False)
    assert result.due is not None
    assert (result.due.end, result.check_due) == (date(2027, 6, 30), date(2027, 6, 15))
    assert set(_statuses(result).values()) == {Status.MET}
    assert result.reason == (
        "Vorgeschlagen wird, den Verwendungsnachweis anzuerkennen. Anzuerkennen sind nach den "
        "Angaben 80.000,00 € (Personal 60.000,00 € und Sachkosten 20.000,00 €). Ausgezahlt sind "
        "80.000,00 €; zu erstatten ist nichts."
    )


def test_what_was_not_spent_has_to_be_repaid_after_a_hearing() -> None:
    result = _judged(salary_spent=55_000 * EURO)

    assert result.outcome is ProofOutcome.ACCEPT
    assert (result.recognised, result.repayment) == (75_000 * EURO, 5_000 * EURO)
    assert "zu erstatten sind 5.000,00 €. Vor einer Rückforderung" in result.reason


def test_one_component_never_makes_up_for_the_other() -> None:
    result = _judged(salary_spent=50_000 * EURO, material_spent=24_000 * EURO)

    assert result.material.recognised == 20_000 * EURO
    assert (result.recognised, result.repayment) == (70_000 * EURO, 10_000 * EURO)
    [capped] = [one for one in result.findings if one.status is Status.NOT_MET]
    assert (capped.rule, capped.effect) == ("VN-03", Effect.REDUCE)
    assert "VN-03: Nach Abzug der Einnahmen Dritter sind es" in result.reason


def test_income_of_others_comes_first_and_only_in_its_own_component() -> None:
    result = _judged(income_salary=70_000 * EURO, income_material=1_000 * EURO)

    assert (result.salary.after_income, result.salary.recognised) == (0, 0)
    assert result.material.recognised == 19_000 * EURO


@pytest.mark.parametrize("report", ["factual_report", "numerical_report"])
def test_without_a_report_the_amounts_stand_and_the_report_is_asked_for(report: str) -> None:
    result = _judged(**{report: False})

    assert result.outcome is ProofOutcome.REQUEST_INFORMATION
    assert (result.recognised, result.repayment) == (80_000 * EURO, 0)
    assert _statuses(result)["VN-02"] is Status.NOT_MET
    assert ": nein. Die anerkannten Beträge bleiben stehen" in result.reason


@pytest.mark.parametrize("report", ["factual_report", "numerical_report"])
def test_without_a_report_a_late_proof_is_asked_for_it_and_its_lateness_told(report: str) -> None:
    result = _judged(**{report: False}, proof_received_on=date(2027, 7, 1))

    assert result.outcome is ProofOutcome.REQUEST_INFORMATION
    assert (result.late, result.recognised) == (True, 80_000 * EURO)
    assert "VN-02: " in result.reason
    assert "VN-01: Eingegangen am 01.07.2027, nach dem Ende der Frist" in result.reason


@pytest.mark.parametrize(
    ("received", "late"), [(date(2027, 6, 30), False), (date(2027, 7, 1), True)]
)
def test_the_last_day_is_in_time_and_the_next_one_is_late(received: date, *, late: bool) -> None:
    result = _judged(proof_received_on=received)

    assert result.late is late
    assert result.outcome is (ProofOutcome.REVIEW if late else ProofOutcome.ACCEPT)
    assert result.recognised == 80_000 * EURO


def test_a_deadline_on_a_weekend_ends_on_the_next_working_day() -> None:
    # Six months after 30 April 2027 is a Saturday, and the Monday after it is All Saints' Day.
    result = _judged(funding_end=date(2027, 4, 30), proof_received_on=date(2027, 11, 2))

    assert result.due is not None
    assert (result.due.end, result.late) == (date(2027, 11, 2), False)


@pytest.mark.parametrize("key", ["salary_spent", "income_salary", "granted_salary", "paid"])
@pytest.mark.parametrize("unreadable", [True, False])
def test_what_is_unreadable_or_missing_is_open_and_asked_for(key: str, *, unreadable: bool) -> None:
    result = _judged(**{key: None, "unreadable": (key,) if unreadable else ()})

    assert result.outcome is ProofOutcome.REQUEST_INFORMATION
    assert result.repayment is None
    assert result.material.recognised == 20_000 * EURO
    word = "nicht lesbar" if unreadable else ": fehlt"
    assert word in result.reason
    if key != "paid":
        assert result.recognised is None
        assert _statuses(result)["VN-03"] is Status.OPEN


def test_a_report_that_cannot_be_read_is_open() -> None:
    result = _judged(factual_report=None, unreadable=("factual_report",))

    assert _statuses(result)["VN-02"] is Status.OPEN
    assert result.outcome is ProofOutcome.REQUEST_INFORMATION


@pytest.mark.parametrize(
    "changes",
    [
        {"paid": -1},
        {"paid": 10_000_000 * EURO},
        {"funding_start": date(2027, 1, 1)},
        {"proof_received_on": date(2025, 12, 31)},
    ],
)
def test_what_nobody_can_mean_is_asked_for(changes: dict[str, object]) -> None:
    result = _judged(**changes)

    assert result.outcome is ProofOutcome.REQUEST_INFORMATION
    assert "nicht glaubhaft" in result.reason


@pytest.mark.parametrize("key", ["funding_end", "proof_received_on"])
def test_without_one_of_its_days_nobody_says_whether_a_proof_is_late(key: str) -> None:
    result = _judged(**{key: None})

    assert result.late is None
    assert _statuses(result)["VN-01"] is Status.OPEN
    assert result.outcome is ProofOutcome.REQUEST_INFORMATION
    assert (result.due is None) is (key == "funding_end")


def test_a_day_beyond_all_calendars_has_no_deadline() -> None:
    result = _judged(funding_end=date(2100, 12, 31))

    assert (result.due, result.late) == (None, None)
    assert result.outcome is ProofOutcome.REQUEST_INFORMATION


def test_a_period_that_is_not_set_is_a_matter_for_people() -> None:
    book = without_value(shipped(), "proof_of_use_period")

    result = judged_proof(proving(), court_for(book))

    assert (result.outcome, result.due) == (ProofOutcome.REVIEW, None)


def test_without_a_believed_limit_only_the_impossible_is_refused() -> None:
    book = without_value(shipped(), "highest_plausible_amount")

    result = judged_proof(proving(paid=10_000_000 * EURO), court_for(book))

    assert result.repayment == 9_920_000 * EURO


def test_a_form_is_summed_up_from_its_positions() -> None:
    proof = from_positions(
        costing(50_000),
        costing(4_000, eligible=False),
        costing(5_000, component=Component.MATERIAL, month=date(2027, 1, 31)),
        costing(19_000, component=Component.MATERIAL),
    )

    result = judged_proof(proof, court_for(shipped()))

    assert (result.salary.spent, result.material.spent) == (50_000 * EURO, 19_000 * EURO)
    assert result.repayment == 11_000 * EURO
    assert result.reason.endswith("2 Ausgabenpositionen sind nicht anerkannt.")


def test_a_position_that_cannot_be_read_leaves_the_sum_open() -> None:
    result = judged_proof(from_positions(costing(amount=None)), court_for(shipped()))

    assert (result.salary.spent, result.material.spent) == (None, 0)
    assert result.outcome is ProofOutcome.REQUEST_INFORMATION
    assert "Personalausgaben: nicht lesbar" in result.reason
    assert result.reason.endswith("Eine Ausgabenposition ist nicht anerkannt.")


def test_a_form_without_positions_proves_nothing() -> None:
    result = judged_proof(from_positions(), court_for(shipped()))

    assert result.recognised is None
    assert "nachzufordern: Personalausgaben: fehlt; Sachausgaben: fehlt." in result.reason


def test_a_form_that_nobody_vouches_for_is_asked_about() -> None:
    result = judged_proof(from_positions(costing(1), declared=False), court_for(shipped()))

    assert result.outcome is ProofOutcome.REQUEST_INFORMATION
    assert "Erklärung der Richtigkeit: nein" in result.reason


@pytest.mark.parametrize(
    ("proof", "months"),
    [
        (proving(), None),
        (from_positions(), None),
        (from_positions(costing(), funding_end=None), None),
        (from_positions(costing(), costing(), costing(month=date(2026, 5, 1))), 10),
    ],
)
def test_months_without_a_salary_are_counted(proof: Proof, months: int | None) -> None:
    assert vacant_months(proof, court_for(shipped())) == months


def test_contradicting_proofs_are_asked_about() -> None:
    batch = judged_proofs([proving(), proving(paid=1)], shipped())

    assert {one.outcome for one in batch.results} == {ProofOutcome.REQUEST_INFORMATION}
    assert "welcher Nachweis gilt, ist zu klären" in batch.results[0].reason
    assert len(batch.problems) == 2


@given(CENTS, CENTS, CENTS, CENTS, CENTS, CENTS, CENTS)
def test_the_amounts_follow_the_formula_whatever_was_spent(  # noqa: PLR0913, PLR0917 - one an amount
    granted: int, other: int, spent: int, bought: int, income: int, gift: int, paid: int
) -> None:
    result = _judged(
        granted_salary=granted,
        granted_material=other,
        salary_spent=spent,
        material_spent=bought,
        income_salary=income,
        income_material=gift,
        paid=paid,
    )

    salary = min(max(spent - income, 0), granted)
    material = min(max(bought - gift, 0), other)
    assert (result.salary.recognised, result.material.recognised) == (salary, material)
    assert result.repayment == max(paid - salary - material, 0)
    capped = spent - income > granted or bought - gift > other
    assert (_statuses(result)["VN-03"] is Status.NOT_MET) is capped


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"declared": None}, "Erklärung der Richtigkeit: fehlt. "),
        ({"vacancy_months": None}, "Monate ohne Besetzung: fehlt. "),
        ({"vacancy_months": None, "unreadable": ("vacancy_months",)}, "Besetzung: nicht lesbar"),
        ({"unreadable": ("reference",)}, "Aktenzeichen: nicht lesbar"),
    ],
)
def test_what_only_a_form_states_is_asked_for_as_well(
    changes: dict[str, object], word: str
) -> None:
    result = judged_proof(
        from_positions(costing(1), costing(1, component=Component.MATERIAL), **changes),
        court_for(shipped()),
    )

    assert result.outcome is ProofOutcome.REQUEST_INFORMATION
    assert word in result.reason


def test_a_proof_of_the_first_day_of_the_funding_can_be_meant() -> None:
    assert _judged(proof_received_on=date(2026, 1, 1)).outcome is ProofOutcome.ACCEPT
    assert _judged(funding_start=None).outcome is ProofOutcome.REQUEST_INFORMATION
