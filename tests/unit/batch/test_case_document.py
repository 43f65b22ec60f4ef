"""Cases as data: what a program and a page find in them."""

from tests.unit.builders import asking, euro
from tests.unit.desks import BERT, Office
from tests.unit.register.cases import lived, received

from grantrules.batch import deciding
from grantrules.batch.case_document import (
    budget_document,
    case_document,
    cases_document,
    changes_document,
    course_document,
    course_of,
    look,
)
from grantrules.model.proposal import Outcome
from grantrules.register.balance import BudgetYear
from grantrules.register.overriding import Wish
from grantrules.register.schema import vault


def _document(office: Office, reference: str = "A") -> dict[str, object]:
    seen = look(office.database, office.book.programme)
    return case_document(seen.book.case(reference), seen.names)


def test_a_case_without_a_proposal_says_where_it_stands() -> None:
    document = case_document(lived(received()), {})

    assert document["state"] == "received"
    assert document["outcome"] is document["applicant"] is document["proposed_by_engine"] is None


def test_a_proposed_case_says_what_the_engine_proposes_and_what_is_to_be_confirmed(
    office: Office,
) -> None:
    office.asked_for(A=80_000)

    document = _document(office)

    assert (document["outcome"], document["rank"], document["held"]) == ("approve", 1, [])
    assert document["amount"] == {
        "total": "80000.00",
        "salary": "60000.00",
        "material": "20000.00",
        "by_year": [{"year": 2026, "amount": "80000.00"}],
    }
    assert "FR-05" in str(document["unconfirmed"])


def test_the_verdict_of_the_engine_stands_beside_an_override(office: Office) -> None:
    office.asked_for(A=80_000)
    deciding.propose_otherwise(office.desk(), "A", Wish("", Outcome.REJECT, "Anders."))

    document = _document(office)

    engine, override = document["proposed_by_engine"], document["override"]
    assert isinstance(engine, dict)
    assert isinstance(override, dict)
    assert (document["outcome"], engine["outcome"]) == ("reject", "approve")
    assert (override["name"], override["reason"]) == ("Anna Amt", "Anders.")


def test_a_decided_case_says_who_signed_what_it_holds_and_what_was_paid(office: Office) -> None:
    office.asked_for(A=80_000)
    office.decide("A")
    office.pay("A", euro(100))

    document = _document(office)

    signatures = document["signatures"]
    assert isinstance(signatures, list)
    assert [one["name"] for one in signatures] == ["Anna Amt", "Bert Blick"]
    assert not {"programme", "reference"} & set(signatures[0])
    assert document["paid"] == "100.00"
    assert document["held"] == [{"year": 2026, "reserved": "0.00", "committed": "80000.00"}]


def test_whoever_was_erased_has_no_name(office: Office) -> None:
    office.asked_for(A=80_000)
    office.confirm("A")
    with office.database.writing() as connection:
        connection.execute(vault.delete())

    findings = _document(office)["findings"]

    assert isinstance(findings, list)
    assert {one["name"] for one in findings} == {None}


def test_a_list_has_its_cases_and_the_budget(office: Office) -> None:
    office.asked_for(A=80_000, B=80_000)
    seen = look(office.database, office.book.programme)

    document = cases_document(seen, [seen.book.case("B")])

    assert [one["reference"] for one in document["cases"]] == ["B"]
    assert (document["schema"], len(document["budget"])) == ("grantrules/register/1", 1)


def test_budget_years_stand_in_order(office: Office) -> None:
    seen = look(office.database, office.book.programme)
    years = {2027: BudgetYear(1, 0, 0), 2026: BudgetYear(300, 50, 100)}

    document = budget_document(seen._replace(budget=years, overridden={2026: 20}))

    assert [one["year"] for one in document] == [2026, 2027]
    assert document[0] == {
        "year": 2026,
        "appropriation": "3.00",
        "reserved": "0.50",
        "committed": "1.00",
        "overridden": "0.20",
        "remaining": "1.50",
    }


def test_new_facts_that_were_held_stand_with_who_dismissed_them(office: Office) -> None:
    office.asked_for(A=80_000)
    office.decide("A")
    office.receive(asking("A", eur=20_000))
    before = _document(office)["facts_held"]
    (held,) = office.case("A").facts_held
    deciding.dismiss(office.desk(), "A", held.seq, "Schreibfehler.")

    after = _document(office)["facts_held"]

    assert isinstance(before, list)
    assert isinstance(after, list)
    assert [(one["entry"], one["dismissal"]) for one in before] == [(held.seq, None)]
    assert after[0]["changed"] == ["material_costs", "salary_costs"]
    assert (after[0]["dismissal"]["reason"], after[0]["dismissal"]["name"]) == (
        "Schreibfehler.",
        "Anna Amt",
    )


def test_changes_say_what_was_before_and_what_is_now(small: Office) -> None:
    small.asked_for(C=80_000)

    distribution = small.receive(asking("A"), asking("B"))

    assert changes_document(None) == []
    assert sorted(changes_document(distribution), key=lambda one: str(one["reference"])) == [
        {"reference": "A", "before": None, "after": "approve"},
        {"reference": "B", "before": None, "after": "approve"},
        {"reference": "C", "before": "approve", "after": "waitlist"},
    ]


def test_the_course_of_a_case_tells_payments_and_revocation_with_their_reasons(
    office: Office,
) -> None:
    office.asked_for(A=80_000, B=80_000)
    office.decide("A")
    office.pay("A", euro(100))
    office.hear("A")
    deciding.revoke(office.desk(BERT), "A", "Auflage nicht erfüllt.")
    seen = look(office.database, office.book.programme)

    course = course_document(course_of(office.database, seen.book.case("A")), seen.names)

    kinds = [one["type"] for one in course]
    assert kinds[:2] == ["application", "proposed"]
    assert kinds[-7:-3] == ["decision", "notification", "remedy_waiver", "payment"]
    assert kinds[-3:] == ["hearing", "statement", "revocation"]
    assert (course[-4]["amount"], course[-1]["name"]) == ("100.00", "Bert Blick")
    assert course[-1]["reason"] == "Auflage nicht erfüllt."
    assert course[1]["name"] is None
