from pathlib import Path

from tests.unit.batch.review.office import ANNA, BEN, CEM, PETRA, PROGRAMME, opened, tampered

from grantrules.batch.review.survey import survey


def test_everything_of_a_programme_is_seen_at_once(address: str, tmp_path: Path) -> None:
    office = opened(address, tmp_path)

    seen = survey(office.database, PROGRAMME)

    assert list(seen.cases) == ["2026-001", "2026-002"]
    assert seen.biography.faults == {}
    assert set(seen.names.values()) == {one.name for one in (ANNA, BEN, CEM, PETRA)}
    assert [one.applicant for one in seen.applications.values()] != []
    assert seen.budget[2026].appropriation == 300_000_000


def test_a_person_is_named_until_they_are_erased(tmp_path: Path) -> None:
    seen = survey(opened(str(tmp_path / "a.db"), tmp_path).database, PROGRAMME)
    pseudonym = next(by for by, name in seen.names.items() if name == ANNA.name)

    assert seen.person(pseudonym) == {"pseudonym": pseudonym, "name": "Anna Ahrens"}
    assert seen._replace(names={}).person(pseudonym)["name"] is None


def test_an_application_that_was_changed_is_missing_and_stops_nothing(
    address: str, tmp_path: Path
) -> None:
    office = opened(address, tmp_path)
    tampered(address, "DELETE FROM documents WHERE kind = 'application'")

    seen = survey(office.database, PROGRAMME)

    assert seen.applications == {}
    assert list(seen.cases) == ["2026-001", "2026-002"]
