"""The evaluation of a register filled from the sample list, with decisions."""

from datetime import date
from pathlib import Path

import pytest
from tests.unit.builders import asking, euro, shipped
from tests.unit.desks import Office
from tests.unit.filled import filled

from grantrules.batch.evaluation.evaluating import evaluate
from grantrules.model.evaluation import EvaluatedYear, Evaluation
from grantrules.model.participation import Participation, Standing
from grantrules.register.database import Database, open_for_writing

ON = date(2026, 11, 24)


@pytest.fixture(name="register", scope="module")
def _register(tmp_path_factory: pytest.TempPathFactory) -> Database:
    return filled(str(tmp_path_factory.mktemp("register") / "a.db"))


@pytest.fixture(name="found", scope="module")
def _found(register: Database) -> Evaluation:
    return evaluate(register, shipped(), ON)


def _year(found: Evaluation, year: int) -> EvaluatedYear:
    return next(one for one in found.years if one.year == year)


def _row(found: Evaluation, year: int, ags: str) -> Participation:
    return next(one for one in _year(found, year).participations if one.district.ags == ags)


def test_a_budget_year_is_used_as_the_register_says(found: Evaluation) -> None:
    use = _year(found, 2025).utilisation

    assert (use.appropriation, use.committed, use.paid) == (
        euro(1_500_000),
        euro(160_000),
        euro(120_000),
    )
    assert use.remaining == euro(1_340_000)
    assert [one.reference for one in use.waiting][:2] == ["2025-023", "2025-024"]


def test_commitments_grow_and_shrink_day_by_day(found: Evaluation) -> None:
    commitments = _year(found, 2025).utilisation.commitments

    assert [one.total for one in commitments] == [
        euro(80_000),
        euro(240_000),
        euro(160_000),
    ]
    assert commitments[0].day == date(2025, 11, 18)


def test_every_district_has_a_row_in_every_year(found: Evaluation) -> None:
    for year in found.years:
        districts = [one.district.ags for one in year.participations]
        assert districts == [one.ags for one in shipped().districts]
        assert len(year.utilisation.not_applied) == year.count(Standing.NONE)


@pytest.mark.parametrize(
    ("ags", "told"),
    [
        ("07111", (Standing.GRANTED, "Bewilligung", "")),
        ("07132", (Standing.REJECTED, "Ablehnung", "=Das Landesinteresse ist nicht belegt.")),
        ("07134", (Standing.ENDED, "zurückgenommen", "Verzicht.")),
        ("07138", (Standing.ENDED, "aufgehoben", "Die Stelle wird nicht besetzt.")),
        ("07135", (Standing.PENDING, "vorgeschlagen: Bewilligung", "")),
        ("07318", (Standing.WAITING, "Warteliste", "")),
        ("07340", (Standing.NONE, "", "")),
    ],
)
def test_a_district_stands_as_its_case(
    ags: str, told: tuple[Standing, str, str], found: Evaluation
) -> None:
    row = _row(found, 2025, ags)

    assert (row.standing, row.outcome, row.reason) == told


def test_what_was_granted_and_when_it_started(found: Evaluation) -> None:
    koblenz = _row(found, 2025, "07111")

    assert (koblenz.granted, koblenz.paid) == (euro(80_000), euro(40_000))
    assert koblenz.started_on == date(2025, 1, 1)
    # The second half was paid in the next year, for which Koblenz did not apply.
    assert _row(found, 2026, "07111").paid == euro(40_000)
    assert _row(found, 2026, "07111").standing is Standing.NONE


def test_the_rows_add_up_to_the_year(found: Evaluation) -> None:
    for year in found.years:
        rows, use = year.participations, year.utilisation
        assert sum(one.granted for one in rows) == use.committed
        assert sum(one.paid for one in rows) == use.paid


def test_every_grant_is_registered_also_a_revoked_one(found: Evaluation) -> None:
    told = [(one.reference, one.standing, one.committed) for one in found.grants]

    assert told == [
        ("2025-001", "ausgezahlt", euro(80_000)),
        ("2025-002", "ausgezahlt", euro(80_000)),
        ("2025-008", "aufgehoben", 0),
    ]
    assert {one.granted for one in found.grants} == {euro(80_000)}


def test_who_fits_nowhere_is_named(found: Evaluation) -> None:
    assert [(one.reference, one.applicant) for one in found.unplaced] == [
        ("2026-003", "Kaiserslautern")
    ]


def test_one_year_alone_tells_only_of_its_grants(register: Database) -> None:
    found = evaluate(register, shipped(), ON, 2026)

    assert [one.year for one in found.years] == [2026]
    assert found.grants == ()
    assert len(found.unplaced) == 1


def test_a_year_that_nobody_knows_has_no_appropriation(register: Database) -> None:
    [year] = evaluate(register, shipped(), ON, 2030).years

    assert (year.utilisation.appropriation, year.utilisation.remaining) == (None, None)


def test_an_earlier_day_shows_the_register_of_then(register: Database) -> None:
    found = evaluate(register, shipped(), date(2025, 11, 18))

    assert _year(found, 2025).utilisation.committed == euro(80_000)
    assert [one.reference for one in found.grants] == ["2025-001"]


def test_an_empty_register_shows_the_years_of_the_rule_book(tmp_path: Path) -> None:
    found = evaluate(open_for_writing(str(tmp_path / "a.db")), shipped(), ON)

    assert [one.year for one in found.years] == [2025, 2026]
    assert {one.count(Standing.NONE) for one in found.years} == {36}


def test_a_funding_year_without_money_is_shown_when_somebody_applied_for_it(
    office: Office,
) -> None:
    later = {"funding_start": date(2027, 1, 1), "funding_end": date(2027, 12, 31)}
    office.receive(asking("A").model_copy(update=later))

    found = evaluate(office.database, office.book, ON)

    assert [one.year for one in found.years] == [2026, 2027]
    assert _row(found, 2027, "07111").references == ("A",)
    assert found.unplaced == ()
