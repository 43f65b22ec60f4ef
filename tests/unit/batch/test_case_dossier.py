"""A case as letters need it."""

from datetime import date

from tests.unit.builders import asking, euro
from tests.unit.desks import BERT, Office

from grantrules.batch import deciding
from grantrules.batch.case_document import look
from grantrules.batch.case_dossier import dossier_of
from grantrules.model.application import Application
from grantrules.model.finding import Status
from grantrules.model.proposal import Outcome
from grantrules.register.overriding import Wish
from grantrules.report.letters.dossier import Dossier

CLEAN = asking("A")


def dossier(office: Office, application: Application = CLEAN) -> Dossier:
    seen = look(office.database, office.book.programme)
    return dossier_of(seen.book.case("A"), application, office.book, seen.names)


def test_it_tells_what_was_proposed(office: Office) -> None:
    office.receive(CLEAN)

    found = dossier(office)

    assert (found.outcome, found.state) == (Outcome.APPROVE, "vorgeschlagen")
    assert found.granted == found.eligible
    assert (found.granted.total, found.granted.by_year) == (euro(80_000), {2026: euro(80_000)})
    assert found.requested.salary == euro(60_000)
    assert found.remedy.court == "VG Koblenz"
    assert found.district is not None
    assert found.district.seat == "Koblenz"
    assert found.decided_on is None
    assert found.override is None


def test_findings_are_told_whole(office: Office) -> None:
    office.receive(CLEAN)

    findings = {one.rule: one for one in dossier(office).findings}

    assert findings["HO-01"].limit == "60000.00"
    assert findings["HO-01"].facts[0].name == "salary_costs"
    assert findings["FR-05"].status is Status.OPEN


def test_people_are_named_in_the_order_in_which_they_acted(office: Office) -> None:
    office.receive(CLEAN)
    office.confirm("A")
    wish = Wish("", Outcome.APPROVE_REDUCED, "Weniger.", euro(50_000), euro(20_000), {})
    deciding.propose_otherwise(office.desk(BERT), "A", wish)

    found = dossier(office)

    assert [(one.who, one.rule) for one in found.judgements[-2:]] == [
        ("Anna Amt", "HH-05"),
        ("Bert Blick", None),
    ]
    assert found.override == found.judgements[-1]
    assert (found.outcome, found.granted.total) == (Outcome.APPROVE_REDUCED, euro(70_000))


def test_the_day_of_decision_is_that_of_the_second_signature(office: Office) -> None:
    office.receive(CLEAN)
    office.decide("A")

    assert dossier(office).decided_on == date(2026, 11, 23)


def test_a_request_on_record_sets_the_last_day(office: Office) -> None:
    lacking = asking("A", financing_plan=False)
    office.receive(lacking)
    deciding.request_information(office.desk(), "A", date(2026, 12, 1))

    found = dossier(office, lacking)

    assert found.deadline is not None
    assert found.deadline.end == date(2027, 1, 4)


def test_what_cannot_be_computed_stays_unknown(office: Office) -> None:
    lacking = asking("A", salary_costs=None, ags=None, applicant="Germersheim")
    office.receive(lacking)

    found = dossier(office, lacking)

    assert found.requested.total is None
    assert found.eligible.by_year is None
    assert found.district is None


def test_the_day_that_counts_is_that_of_receipt(office: Office) -> None:
    office.receive(CLEAN)

    assert dossier(office).day == date(2026, 8, 10)
