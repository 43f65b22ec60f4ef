"""Workbooks become cases: each row once, whatever it is called and however often it comes."""

import unicodedata
from pathlib import Path

import pytest
from tests.integration.workbooks import row, write_list
from tests.unit.desks import BERT, CONFIRMED, Office

from grantrules.batch import deciding
from grantrules.batch.importing import Import, Imported, import_applications
from grantrules.model.errors import RefusedError
from grantrules.model.finding import Status
from grantrules.model.proposal import Outcome
from grantrules.register.history import entries
from grantrules.register.life import State

SPEYER: dict[str, object] = {"AGS": "07318", "Antragsteller": "Speyer"}
WORMS: dict[str, object] = {"AGS": "07319", "Antragsteller": "Worms"}
NAMELESS: dict[str, object] = {"Aktenzeichen": None}


class Intake:
    """Takes workbooks into an office, each written in the test."""

    def __init__(self, office: Office, folder: Path) -> None:
        self.office = office
        self.folder = folder

    def file(self, name: str, *rows: dict[str, object]) -> Path:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        return write_list(path, [row(**one) for one in rows])

    def take(self, *paths: Path, key: str | None = None) -> Imported:
        return import_applications(
            Import(paths, key), self.office.desk(), lambda _what, _done, _all: None
        )

    @property
    def entries(self) -> int:
        return len(list(entries(self.office.database)))


@pytest.fixture
def intake(office: Office, tmp_path: Path) -> Intake:
    return Intake(office, tmp_path)


def _codes(done: Imported) -> list[str]:
    return [one.code for one in done.problems if one.code.startswith("reference")]


def test_each_row_becomes_a_case_with_a_proposal(intake: Intake) -> None:
    file = intake.file("a.xlsx", {"Aktenzeichen": "A"}, {"Aktenzeichen": "B", **SPEYER})

    done = intake.take(file)

    assert (done.files, done.known, done.received) == (("a.xlsx",), (), ("A", "B"))
    assert done.distribution is not None
    assert {one.reference for one in done.distribution.changes} == {"A", "B"}
    assert intake.office.case("B").outcome is Outcome.APPROVE


def test_a_file_that_was_taken_in_before_changes_nothing_under_any_name(intake: Intake) -> None:
    file = intake.file("a.xlsx", {})
    intake.take(file)
    copy = file.with_name("b.xlsx")
    copy.write_bytes(file.read_bytes())
    before = intake.entries

    done = intake.take(copy)

    assert (done.files, done.known, done.distribution) == ((), ("b.xlsx",), None)
    assert intake.entries == before


def test_only_the_new_of_several_files_are_taken_in(intake: Intake) -> None:
    known = intake.file("a.xlsx", {"Aktenzeichen": "A"})
    intake.take(known)
    new = intake.file("b.xlsx", {"Aktenzeichen": "B", **SPEYER})

    done = intake.take(known, new)

    assert (done.files, done.known) == (("b.xlsx",), ("a.xlsx",))
    assert (done.received, done.unchanged) == (("B",), ())


def test_the_same_key_with_the_same_files_changes_nothing(intake: Intake) -> None:
    file = intake.file("a.xlsx", {})
    intake.take(file, key="Eingang 1")
    before = intake.entries

    done = intake.take(file, key="Eingang 1")

    assert done.known == ("a.xlsx",)
    assert intake.entries == before


def test_the_same_key_with_other_files_is_refused(intake: Intake) -> None:
    intake.take(intake.file("a.xlsx", {}), key="Eingang 1")
    other = intake.file("b.xlsx", {"Aktenzeichen": "B", **SPEYER})
    before = intake.entries

    with pytest.raises(RefusedError, match="Unter dem Schlüssel „Eingang 1“ wurden schon andere"):
        intake.take(other, key="Eingang 1")

    assert intake.entries == before


def test_where_nothing_could_be_read_nothing_is_taken_in(intake: Intake) -> None:
    broken = intake.folder / "a.xlsx"
    broken.write_bytes(b"PK\x03\x04 broken")

    done = intake.take(broken)

    assert (done.files, done.distribution) == ((), None)
    assert done.unread


def test_new_facts_for_a_case_replace_those_before(intake: Intake) -> None:
    intake.take(intake.file("a.xlsx", {"Aktenzeichen": "A", "Unterschrift": None}))
    asked = intake.office.case("A").outcome

    complete: dict[str, object] = {"Aktenzeichen": "A", "Vollständig am": "20.09.2026 10:00"}
    done = intake.take(intake.file("b.xlsx", complete))

    assert (done.received, done.renewed) == ((), ("A",))
    assert (asked, intake.office.case("A").outcome) == (
        Outcome.REQUEST_INFORMATION,
        Outcome.APPROVE,
    )


def test_an_answer_that_does_not_say_when_it_was_complete_gets_no_place(intake: Intake) -> None:
    intake.take(intake.file("a.xlsx", {"Aktenzeichen": "A", "Unterschrift": None}))

    intake.take(intake.file("b.xlsx", {"Aktenzeichen": "A"}))

    case = intake.office.case("A")
    assert (case.outcome, case.proposal["rank"]) == (Outcome.REQUEST_INFORMATION, None)


def test_equal_facts_in_another_file_change_no_case(intake: Intake) -> None:
    intake.take(intake.file("a.xlsx", {"Aktenzeichen": "A"}))
    received = intake.office.case("A").received

    done = intake.take(
        intake.file("b.xlsx", {"Aktenzeichen": "A"}, {"Aktenzeichen": "B", **SPEYER})
    )

    assert (done.unchanged, done.received) == (("A",), ("B",))
    assert intake.office.case("A").received == received


def test_new_facts_for_what_was_signed_are_told_and_held(intake: Intake) -> None:
    intake.take(intake.file("a.xlsx", {"Aktenzeichen": "A"}))
    intake.office.confirm("A")
    intake.office.sign("A")

    done = intake.take(intake.file("b.xlsx", {"Aktenzeichen": "A", "Personalkosten": 1}))

    case = intake.office.case("A")
    assert (done.held, done.renewed) == (("A",), ())
    assert case.state is State.SIGNED_ONCE
    assert [one.body.changed for one in case.unheeded] == [("salary_costs",)]


def test_new_facts_reach_who_is_asked_and_clear_what_was_found(intake: Intake) -> None:
    intake.take(intake.file("a.xlsx", {"Aktenzeichen": "A", "Unterschrift": None}))
    office = intake.office
    deciding.assess(office.desk(), "A", CONFIRMED, (Status.MET, "Geprüft."))
    deciding.request_information(office.desk(), "A", office.desk().actor.at.date())

    intake.take(intake.file("b.xlsx", {"Aktenzeichen": "A"}))

    assert (office.case("A").state, office.case("A").findings) == (State.PROPOSED, ())


CONTRADICTING: tuple[dict[str, object], ...] = (
    {"Aktenzeichen": "A"},
    {"Aktenzeichen": "A", "Personalkosten": 1},
)


def test_rows_of_one_reference_that_contradict_are_one_case_and_none_is_chosen(
    intake: Intake,
) -> None:
    done = intake.take(intake.file("a.xlsx", *CONTRADICTING))

    case = intake.office.case("A")
    assert done.received == ("A",)
    assert _codes(done) == ["reference.duplicate", "reference.duplicate"]
    assert (case.outcome, case.proposal["rank"]) == (Outcome.REQUEST_INFORMATION, None)
    assert case.proposal["requested"]["salary"] is None
    assert "steht mehrfach mit verschiedenen Angaben" in case.proposal["reason"]
    assert [one.place for one in case.contradicting] == [
        "a.xlsx, Blatt Anträge, Zeile 2",
        "a.xlsx, Blatt Anträge, Zeile 3",
    ]


def test_rows_that_contradict_in_two_files_of_an_import_are_one_case(intake: Intake) -> None:
    first, second = CONTRADICTING

    done = intake.take(intake.file("a.xlsx", first), intake.file("b.xlsx", second))

    assert done.received == ("A",)
    assert intake.office.case("A").contested


def test_what_contradicts_stands_in_nobodys_way(intake: Intake) -> None:
    intake.take(intake.file("a.xlsx", *CONTRADICTING, {"Aktenzeichen": "B"}))

    assert intake.office.case("B").outcome is Outcome.APPROVE


def test_one_set_of_facts_ends_the_contradiction(intake: Intake) -> None:
    intake.take(intake.file("a.xlsx", *CONTRADICTING))

    done = intake.take(intake.file("b.xlsx", {"Aktenzeichen": "A"}))

    case = intake.office.case("A")
    assert done.renewed == ("A",)
    assert (case.contested, case.outcome) == (False, Outcome.APPROVE)


def test_the_same_contradiction_again_changes_nothing(intake: Intake) -> None:
    intake.take(intake.file("a.xlsx", *CONTRADICTING))

    other: dict[str, object] = {"Aktenzeichen": "B", **SPEYER}
    done = intake.take(intake.file("b.xlsx", *CONTRADICTING, other))

    assert (done.unchanged, done.received) == (("A",), ("B",))
    assert _codes(done).count("reference.duplicate") == 2


def test_a_contradiction_reaches_a_case_that_was_clear(intake: Intake) -> None:
    intake.take(intake.file("a.xlsx", {"Aktenzeichen": "A"}))

    done = intake.take(intake.file("b.xlsx", *CONTRADICTING))

    assert done.renewed == ("A",)
    assert intake.office.case("A").outcome is Outcome.REQUEST_INFORMATION


def test_what_was_asked_for_is_not_forgotten_by_a_contradiction(intake: Intake) -> None:
    intake.take(intake.file("a.xlsx", {"Aktenzeichen": "A", "Unterschrift": None}))
    intake.take(intake.file("b.xlsx", *CONTRADICTING))

    intake.take(intake.file("c.xlsx", {"Aktenzeichen": "A"}))

    case = intake.office.case("A")
    assert (case.outcome, case.proposal["rank"]) == (Outcome.REQUEST_INFORMATION, None)


def test_a_contradiction_after_a_signature_is_held_and_taken_up_with_all_its_facts(
    intake: Intake,
) -> None:
    intake.take(intake.file("a.xlsx", {"Aktenzeichen": "A"}))
    office = intake.office
    office.confirm("A")
    office.sign("A")
    done = intake.take(intake.file("b.xlsx", *CONTRADICTING))
    signature = office.case("A").signatures[0].seq
    (correction,) = deciding.correct(office.desk(), "A", signature, "Klären.").entries

    deciding.confirm(office.desk(BERT), "A", correction)

    assert done.held == ("A",)
    assert office.case("A").contested
    assert office.case("A").outcome is Outcome.REQUEST_INFORMATION


def test_equal_facts_of_who_was_asked_leave_the_request_as_it_is(intake: Intake) -> None:
    incomplete: dict[str, object] = {"Aktenzeichen": "A", "Unterschrift": None}
    intake.take(intake.file("a.xlsx", incomplete))
    office = intake.office
    deciding.request_information(office.desk(), "A", office.desk().actor.at.date())

    done = intake.take(intake.file("b.xlsx", incomplete, {"Aktenzeichen": "B", **SPEYER}))

    assert done.unchanged == ("A",)
    assert office.case("A").state is State.ASKED


def test_equal_rows_of_one_reference_are_one_case(intake: Intake) -> None:
    done = intake.take(intake.file("a.xlsx", {"Aktenzeichen": "A"}, {"Aktenzeichen": "A"}))

    assert done.received == ("A",)
    assert "reference.repeated" in _codes(done)


def test_rows_without_a_reference_are_called_by_their_place(intake: Intake) -> None:
    done = intake.take(intake.file("a.xlsx", NAMELESS, {**NAMELESS, **SPEYER}))

    assert done.received == ("a.xlsx#Anträge!2", "a.xlsx#Anträge!3")


def test_a_file_of_the_same_name_does_not_take_the_place_of_an_earlier_one(
    intake: Intake,
) -> None:
    intake.take(intake.file("januar/a.xlsx", {**NAMELESS, **SPEYER}))

    done = intake.take(intake.file("februar/a.xlsx", {**NAMELESS, **WORMS}))

    (reference,) = done.received
    assert reference.startswith("a.xlsx@")
    assert reference.endswith("#Anträge!2")
    assert intake.office.case("a.xlsx#Anträge!2").ags == "07318"
    assert intake.office.case(reference).ags == "07319"
    assert _codes(done) == ["reference.duplicate"]


def test_a_place_with_an_unknown_applicant_takes_nobodys_place(intake: Intake) -> None:
    intake.take(intake.file("januar/a.xlsx", {**NAMELESS, **SPEYER}))

    done = intake.take(
        intake.file("februar/a.xlsx", {**NAMELESS, "AGS": None, "Antragsteller": "Unbekannt"})
    )

    assert len(done.received) == 1
    assert intake.office.case("a.xlsx#Anträge!2").ags == "07318"


def test_a_mended_file_of_the_same_name_renews_its_row(intake: Intake) -> None:
    intake.take(intake.file("alt/a.xlsx", {**NAMELESS, **SPEYER, "Unterschrift": None}))

    done = intake.take(intake.file("neu/a.xlsx", {**NAMELESS, **SPEYER}))

    assert done.renewed == ("a.xlsx#Anträge!2",)


def test_a_reference_of_another_applicant_is_told_and_no_case_is_lost(intake: Intake) -> None:
    intake.take(intake.file("a.xlsx", {"Aktenzeichen": "A", **SPEYER}))

    done = intake.take(intake.file("b.xlsx", {"Aktenzeichen": "A", **WORMS}))

    (reference,) = done.received
    assert intake.office.case("A").ags == "07318"
    assert intake.office.case(reference).ags == "07319"
    assert intake.office.case(reference).outcome is Outcome.REQUEST_INFORMATION
    (problem,) = [one for one in done.problems if one.code == "reference.duplicate"]
    assert f"Dieser ist als „{reference}“ übernommen." in problem.message


def test_an_applicant_nobody_knew_may_become_known_under_the_reference(intake: Intake) -> None:
    unknown = {"AGS": None, "Antragsteller": "Unbekannt"}
    intake.take(intake.file("a.xlsx", {"Aktenzeichen": "A", **unknown}))

    done = intake.take(intake.file("b.xlsx", {"Aktenzeichen": "A", **SPEYER}))

    assert done.renewed == ("A",)
    assert intake.office.case("A").ags == "07318"


@pytest.mark.parametrize("reference", ["A\u0308-1", "\u212b", "A\u00a01", "-1", "Ⅷ/26"])
def test_odd_references_are_one_case_however_often_they_come(
    reference: str, intake: Intake
) -> None:
    intake.take(intake.file("a.xlsx", {"Aktenzeichen": reference}))

    done = intake.take(
        intake.file("b.xlsx", {"Aktenzeichen": reference}, {"Aktenzeichen": "B", **SPEYER})
    )

    assert len(done.unchanged) == 1
    assert len(_cases(intake)) == 2


def test_two_ways_to_write_one_reference_are_no_two_references(intake: Intake) -> None:
    composed, decomposed = "Ä-1", unicodedata.normalize("NFD", "Ä-1")

    done = intake.take(
        intake.file(
            "a.xlsx",
            {"Aktenzeichen": composed, **SPEYER},
            {"Aktenzeichen": decomposed, **WORMS},
        )
    )

    assert len(done.received) == 1
    assert "reference.duplicate" in _codes(done)


def test_a_file_with_an_odd_name_is_taken_in(intake: Intake) -> None:
    name = unicodedata.normalize("NFD", "Anträge März.xlsx")
    intake.take(intake.file(f"alt/{name}", {**NAMELESS, **SPEYER}))

    done = intake.take(intake.file(f"neu/{name}", {**NAMELESS, **WORMS}))

    assert len(done.received) == 1
    assert len(_cases(intake)) == 2


def test_an_application_of_a_signed_applicant_comes_too_late(intake: Intake) -> None:
    intake.take(intake.file("a.xlsx", {"Aktenzeichen": "A", **SPEYER}))
    intake.office.decide("A")

    intake.take(intake.file("b.xlsx", {"Aktenzeichen": "B", **SPEYER}))

    assert intake.office.case("B").outcome is Outcome.REJECT


def test_whoever_takes_in_is_on_record(intake: Intake) -> None:
    done = import_applications(
        Import((intake.file("a.xlsx", {"Aktenzeichen": "A"}),)),
        intake.office.desk(BERT),
        lambda _what, _done, _all: None,
    )

    kinds = [one.type for one in entries(intake.office.database)]
    assert done.received == ("A",)
    assert kinds == [
        "log_opened",
        "people_bound",
        "person_registered",
        "rules_activated",
        "import",
        "application",
        "allocation",
        "proposed",
    ]


def _cases(intake: Intake) -> list[str]:
    office = intake.office
    with office.desk().turn() as turn:
        return list(turn.book.cases)
