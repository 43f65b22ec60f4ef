from datetime import date
from pathlib import Path

import pytest
from tests.unit.batch.review.office import BOOK, opened, tampered
from tests.unit.batch.review.story import Story, application

from grantrules.batch.review.findings import CHECKS, case_checks, findings
from grantrules.model.audit_check import Light, Point
from grantrules.model.errors import RefusedError

ON = date(2026, 12, 1)


def test_a_decided_case_is_green_but_for_what_later_versions_answer(
    address: str, tmp_path: Path
) -> None:
    office = opened(address, tmp_path)
    office.decide("2026-001")

    decided, _ = findings(office.database, BOOK, ON)

    lights = {one.point: one.light for one in decided.checks}
    grey = {point for point, light in lights.items() if light is Light.GREY}
    assert Light.RED not in lights.values()
    assert grey == {
        Point.PAYMENT,
        Point.SAMPLE,
        Point.LETTER,
        Point.PROOF,
        Point.REPAYMENT,
        Point.SUCCESS,
    }
    assert (decided.applicant, decided.state) == ("Stadt Speyer", "entschieden")


def test_only_the_cases_that_are_named_are_checked(tmp_path: Path) -> None:
    office = opened(str(tmp_path / "a.db"), tmp_path)

    (one,) = findings(office.database, BOOK, ON, ["2026-002"])

    assert one.reference == "2026-002"


def test_an_unknown_case_is_refused(tmp_path: Path) -> None:
    office = opened(str(tmp_path / "a.db"), tmp_path)

    with pytest.raises(RefusedError, match="keinen Vorgang „nie“"):
        findings(office.database, BOOK, ON, ["nie"])


def test_a_trail_that_was_tampered_with_is_red_in_every_case(tmp_path: Path) -> None:
    address = str(tmp_path / "a.db")
    office = opened(address, tmp_path)
    tampered(address, "UPDATE entries SET line = replace(line, 'Speyer', 'Speyes')")

    found = findings(office.database, BOOK, ON)

    lights = {one.light for case in found for one in case.checks if one.point is Point.TRAIL}
    assert lights == {Light.RED}


def test_every_point_is_checked_in_the_order_of_the_list() -> None:
    assert list(CHECKS) == list(Point)


def test_a_case_without_a_proposal_is_grey_throughout() -> None:
    story = Story()
    story.tell(story.received(application("2026-001")))

    checks = case_checks(story.around(), story.case("2026-001"))

    assert checks.applicant is None
    assert checks.count(Light.GREY) == len(Point)
