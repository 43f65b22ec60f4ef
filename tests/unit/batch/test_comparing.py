"""The same applications under two rule books."""

from pathlib import Path

import pytest
from tests.integration.workbooks import row, write_list
from tests.unit.builders import shipped, with_budget, with_parameters

from grantrules.batch.comparing import compare_applications
from grantrules.model.comparison import Comparison
from grantrules.model.entry import FurtherEntry
from grantrules.model.fact import FactKind
from grantrules.model.finding import Status
from grantrules.model.proposal import Outcome
from grantrules.model.rulebook import RuleBook

RULE_OF_SMALL_POSTS = "FG-02"


@pytest.fixture(name="paths")
def _paths(tmp_path: Path) -> tuple[Path, ...]:
    half = row(
        Aktenzeichen="2026-002",
        Antragsteller="Stadt Speyer",
        AGS="07318",
        Personalkosten=30000,
        Sachkosten=10000,
        **{"Stellenumfang (VZÄ)": 0.5},
    )
    return (write_list(tmp_path / "antraege.xlsx", [row(), half]),)


def without(book: RuleBook, rule_id: str) -> RuleBook:
    rules = tuple(one for one in book.rules if one.id != rule_id)
    return book.model_copy(update={"rules": rules})


def changed(comparison: Comparison) -> list[str | None]:
    return [one.named.reference for one in comparison.changes]


def test_the_same_rule_book_changes_nobody(paths: tuple[Path, ...]) -> None:
    comparison = compare_applications(paths, shipped(), shipped())

    assert (comparison.changes, comparison.unchanged) == ((), 2)
    assert comparison.before == comparison.after
    assert (comparison.problems, comparison.unread) == ((), ())


def test_only_those_whom_the_change_concerns_come_out_differently(paths: tuple[Path, ...]) -> None:
    stricter = with_parameters(shipped(), min_fte="0.6")

    comparison = compare_applications(paths, shipped(), stricter)

    [change] = comparison.changes
    [finding] = change.findings
    assert (change.named.reference, comparison.unchanged) == ("2026-002", 1)
    assert change.before is not None
    assert change.after is not None
    assert (change.before.outcome, change.after.outcome) == (Outcome.APPROVE, Outcome.REJECT)
    assert finding.before is not None
    assert finding.after is not None
    assert (finding.rule, finding.before.status) == (RULE_OF_SMALL_POSTS, Status.MET)
    assert "mindestens 0,6 VZÄ" in finding.after.reason


def test_a_rule_that_everybody_met_can_be_dropped_without_a_change(
    paths: tuple[Path, ...],
) -> None:
    comparison = compare_applications(paths, shipped(), without(shipped(), RULE_OF_SMALL_POSTS))

    assert changed(comparison) == []


def test_a_dropped_rule_is_told_to_those_who_did_not_meet_it(paths: tuple[Path, ...]) -> None:
    stricter = with_parameters(shipped(), min_fte="0.6")

    comparison = compare_applications(paths, stricter, without(stricter, RULE_OF_SMALL_POSTS))

    [change] = comparison.changes
    assert [(one.rule, one.after) for one in change.findings] == [(RULE_OF_SMALL_POSTS, None)]


def test_each_rule_book_spends_its_own_budget(paths: tuple[Path, ...]) -> None:
    poorer = with_budget(shipped(), {2026: 8_000_000})

    comparison = compare_applications(paths, shipped(), poorer)

    assert changed(comparison) == ["2026-002"]
    assert [row.appropriation for row in comparison.after] == [8_000_000]
    assert comparison.before != comparison.after


def test_applications_stand_in_the_order_of_their_references(paths: tuple[Path, ...]) -> None:
    nothing = with_budget(shipped(), {2026: 0})

    assert changed(compare_applications(paths, shipped(), nothing)) == ["2026-001", "2026-002"]


def test_what_only_one_programme_can_read_is_told_as_well(paths: tuple[Path, ...]) -> None:
    places = FurtherEntry(key="places", heading="Plätze", kind=FactKind.COUNT, hint="Anzahl")
    demanding = shipped().model_copy(
        update={"entries": (places,), "required": (*shipped().required, "places")}
    )

    comparison = compare_applications(paths, shipped(), demanding)

    assert [one.after for one in comparison.changes] == [None, None]
    assert [one.findings for one in comparison.changes] == [(), ()]
    assert comparison.unread == ("antraege.xlsx",)
    assert "Plätze" in " ".join(one.message for one in comparison.problems)


def test_an_input_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    comparison = compare_applications((tmp_path / "fehlt.xlsx",), shipped(), shipped())

    assert comparison.unread == ("fehlt.xlsx",)
    assert comparison.unchanged == 0


def test_a_lower_cap_that_binds_as_before_is_the_reason_for_less(tmp_path: Path) -> None:
    dear = write_list(tmp_path / "teuer.xlsx", [row(Personalkosten=70000)])
    lower = with_parameters(shipped(), salary_cap="50000.00")

    comparison = compare_applications((dear,), shipped(), lower)

    [change] = comparison.changes
    caps = {one.rule: one for one in change.findings}
    assert [*caps] == ["HO-01", "HO-05"]
    assert caps["HO-01"].before is not None
    assert caps["HO-01"].after is not None
    assert caps["HO-01"].before.status is caps["HO-01"].after.status is Status.NOT_MET
    assert (caps["HO-01"].before.limit, caps["HO-01"].after.limit) == ("60000.00", "50000.00")


def test_rules_about_the_whole_run_do_not_explain_what_is_eligible(paths: tuple[Path, ...]) -> None:
    lower = with_parameters(shipped(), salary_cap="50000.00")
    crowded = {2026: 8_000_000}

    comparison = compare_applications(paths, shipped(), lower, crowded)

    [first, *_] = comparison.changes
    assert {one.rule[:2] for one in first.findings} == {"HO"}


def test_a_stated_budget_counts_under_both_rule_books(paths: tuple[Path, ...]) -> None:
    poorer = with_budget(shipped(), {2026: 8_000_000})

    comparison = compare_applications(paths, shipped(), poorer, {2026: 20_000_000})

    assert (comparison.changes, comparison.unchanged) == ((), 2)
    assert comparison.before[-1] == comparison.after[-1]
    assert comparison.after[-1].appropriation == 20_000_000
