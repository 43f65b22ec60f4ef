"""Awards as data: what happened, what is owed, how it was reckoned."""

from datetime import date

from tests.unit.batch.awards import claimed, heard, proved
from tests.unit.desks import Office

from grantrules.batch import awarding, returning
from grantrules.batch.award_document import award_document, plan_document, steps_of


def document(office: Office) -> dict[str, object]:
    return award_document(office.case("A"), {})


def test_an_award_tells_what_happened_and_what_is_owed(file: str) -> None:
    told = document(claimed(file))

    assert (told["final_from"], told["to_return"], told["open_principal"]) == (
        "2026-11-23",
        "0.00",
        "10000.00",
    )
    assert told["pending"] is None
    assert [one is None for one in (told["proof"], told["claim"], told["hearing"])] == [False] * 3


def test_what_waits_for_approval_says_of_what_kind_it_is(file: str) -> None:
    office = heard(file)
    done = returning.claim(office.desk(), "A", date(2027, 1, 13))
    pending = document(office)["pending"]

    assert isinstance(pending, dict)
    assert (pending["kind"], pending["entry"]) == ("claim", done.entries[0])
    assert "programme" not in pending


def test_before_a_claim_it_says_what_is_to_be_returned(file: str) -> None:
    assert document(proved(file))["to_return"] == "10000.00"


def test_an_entry_that_was_reckoned_has_its_steps(file: str) -> None:
    office = heard(file)
    case = office.case("A")
    told = award_document(case, {})
    assert case.award.hearing is not None

    assert steps_of(told, case.award.hearing.seq) == list(case.award.hearing.body.steps)
    assert steps_of(told, case.award.payments[0].seq) == []
    assert steps_of(told, 9_999) == []


def test_a_plan_lists_its_instalments(file: str) -> None:
    office = proved(file)

    told = plan_document("A", awarding.plan(office.database, office.book, "A"))

    assert told["reference"] == "A"
    assert told["instalments"][-1] == {
        "year": 2026,
        "need_from": "2026-11-01",
        "amount": "13333.35",
        "earliest": "2026-11-23",
        "paid": "13333.35",
    }
