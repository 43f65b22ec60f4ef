from datetime import date
from pathlib import Path

from tests.unit.builders import shipped
from tests.unit.rulebook.copies import copied
from tests.unit.specification.gates.books import compare, less, more

from grantrules.model.acceptance import Acceptance
from grantrules.model.condition import Comparator
from grantrules.rulebook.loading import load_rulebook
from grantrules.specification.gates.examination import ACCEPTANCE, Examination, examined
from grantrules.specification.gates.gate_finding import Severity

TODAY = date(2026, 11, 24)


def codes(examination: Examination) -> set[tuple[str, str]]:
    return {(one.code, one.subject) for one in examination.findings}


def test_the_shipped_rule_book_passes() -> None:
    examination = examined(shipped(), TODAY)

    assert examination.of(Severity.ERROR) == []
    assert examination.of(Severity.WARNING) == []


def test_everything_accepted_is_told_with_its_reason() -> None:
    accepted = examined(shipped(), TODAY).accepted

    assert len(accepted) == len(shipped().accepted)
    assert all(one.reason for one in accepted)


def test_an_end_is_accepted_ahead_of_its_time() -> None:
    examination = examined(shipped(), date(2026, 3, 1))

    assert examination.of(Severity.ERROR) == []
    assert ("succession", "window 2026") not in {
        (one.finding.code, one.finding.subject) for one in examination.accepted
    }


def test_what_is_not_accepted_stays_a_finding() -> None:
    book = shipped().model_copy(update={"accepted": ()})

    assert {("unread", "own_funds"), ("pointless", "AB-02: AB-01")} <= codes(examined(book, TODAY))


def test_an_acceptance_that_no_longer_applies_is_an_error() -> None:
    stale = Acceptance(finding="unread", subject="signed", reason="Früher nötig.")
    book = shipped().model_copy(update={"accepted": (*shipped().accepted, stale)})

    [error] = examined(book, TODAY).of(Severity.ERROR)

    assert error.code == ACCEPTANCE
    assert error.message == ("Angenommen ist „unread“ zu „signed“, aber das trifft nicht mehr zu.")


def test_an_acceptance_covers_one_subject_only() -> None:
    assert ("unread", "other_state_funds") in codes(examined(less("FG-11"), TODAY))


def test_nothing_is_proven_of_a_word_that_means_nothing() -> None:
    book = more(compare("beruf", Comparator.EQUALS, 1))

    examination = examined(book, TODAY)

    assert ("unknown_word", "XX-01: beruf") in codes(examination)
    assert examination.eras == 0


def test_the_rules_and_eras_of_the_proof_are_counted() -> None:
    examination = examined(shipped(), TODAY)

    assert (examination.rules, examination.eras) == (30, 3)


def test_acceptances_are_read_from_the_files_of_the_rule_book(tmp_path: Path) -> None:
    text = "accepted:\n  - finding: unread\n    subject: x\n    reason: Weil.\n"
    book = load_rulebook(copied(tmp_path, {"more.yaml": text}))

    assert Acceptance(finding="unread", subject="x", reason="Weil.") in book.accepted


def test_two_acceptances_of_one_finding_are_an_error() -> None:
    book = shipped().model_copy(update={"accepted": (*shipped().accepted, shipped().accepted[0])})

    [error] = examined(book, TODAY).of(Severity.ERROR)

    assert error.code == ACCEPTANCE
    assert "2-mal angenommen" in error.message


def test_a_rule_that_nobody_meets_is_one_finding_only() -> None:
    book = more(compare("fte", Comparator.LESS_THAN, 0))

    assert [one.code for one in examined(book, TODAY).of(Severity.ERROR)] == ["never_met"]
