"""Letters about cases of the register, and their files."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.integration.workbooks import row, write_list
from tests.unit.builders import asking, shipped
from tests.unit.desks import BERT, Office, book_with
from tests.unit.report.letters.words import headers, opened, text

from grantrules.batch import activating, deciding
from grantrules.batch.importing import Import, import_applications
from grantrules.batch.lettering import LetterOrder, Written, write_letters
from grantrules.model.errors import RefusedError, RegisterError
from grantrules.report.letters.kind import LetterKind
from grantrules.report.letters.letter_error import LetterError
from grantrules.report.letters.template_folder import own_template


def order(folder: Path, *references: str, **changes: object) -> LetterOrder:
    plain = LetterOrder(references, None, folder, own_template)
    return plain._replace(**changes)  # type: ignore[arg-type] # the fields of an order


def written(office: Office, wanted: LetterOrder) -> tuple[Written, ...]:
    return write_letters(office.database, office.book, wanted)


def test_a_notice_is_a_draft_until_two_people_have_signed(office: Office, tmp_path: Path) -> None:
    office.receive(asking("A"))

    [before] = written(office, order(tmp_path / "1", "A"))
    office.confirm("A")
    office.sign("A")
    [between] = written(office, order(tmp_path / "2", "A"))
    office.sign("A", by=BERT)
    [after] = written(office, order(tmp_path / "3", "A"))

    assert [one.draft for one in (before, between, after)] == [True, True, False]
    assert "Wir bewilligen" in text(after.path.read_bytes())
    assert not any("ENTWURF" in one for one in headers(after.path.read_bytes()))


def test_the_same_case_gives_the_same_bytes(office: Office, tmp_path: Path) -> None:
    office.receive(asking("A"))

    [first] = written(office, order(tmp_path / "1", "A"))
    [second] = written(office, order(tmp_path / "2", "A"))

    assert first.path.read_bytes() == second.path.read_bytes()


def test_each_case_gets_the_letter_that_it_calls_for(office: Office, tmp_path: Path) -> None:
    office.receive(asking("A"), asking("B", signed=False), asking("C", eur=90_000))

    found = written(office, order(tmp_path, "C", "B", "A", "B"))

    assert [(one.reference, one.kind) for one in found] == [
        ("C", LetterKind.REDUCED),
        ("B", LetterKind.REQUEST),
        ("A", LetterKind.GRANT),
    ]
    assert {one.path for one in found} == set(tmp_path.glob("*.docx"))


def test_all_letters_are_written_or_none(office: Office, tmp_path: Path) -> None:
    office.receive(asking("A"), asking("B", other_state_funds=1))

    with pytest.raises(RefusedError, match="„B“"):
        written(office, order(tmp_path / "neu", "A", "B"))

    assert not (tmp_path / "neu").exists()


def test_what_somebody_works_on_is_not_overwritten(office: Office, tmp_path: Path) -> None:
    office.receive(asking("A"), asking("B"))
    written(office, order(tmp_path, "B"))

    with pytest.raises(LetterError, match=r"gibt es schon: B-zuwendungsbescheid\.docx"):
        written(office, order(tmp_path, "A", "B"))

    assert len(list(tmp_path.glob("*.docx"))) == 1


def test_two_references_that_give_one_file_name_are_refused(office: Office, tmp_path: Path) -> None:
    office.receive(asking("A/1"), asking("A-1", ags="07131", applicant="Landkreis Ahrweiler"))

    with pytest.raises(LetterError, match="gibt es schon"):
        written(office, order(tmp_path / "neu", "A/1", "A-1"))


def test_a_file_is_no_folder(office: Office, tmp_path: Path) -> None:
    office.receive(asking("A"))
    (tmp_path / "datei").write_bytes(b"")

    with pytest.raises(LetterError, match="lässt sich nicht anlegen"):
        written(office, order(tmp_path / "datei" / "neu", "A"))


def test_of_a_proposal_that_was_overtaken_no_letter_is_made(small: Office, tmp_path: Path) -> None:
    small.asked_for(A=80_000, B=80_000, C=80_000)
    small.confirm("A")
    small.sign("A")
    deciding.withdraw(small.desk(), "A", "Verzicht.")

    with pytest.raises(RefusedError, match="ist überholt"):
        written(small, order(tmp_path / "neu", "C"))


def test_a_case_that_is_not_there_is_named(office: Office, tmp_path: Path) -> None:
    office.receive(asking("A"))

    with pytest.raises(RefusedError, match="keinen Vorgang „X“"):
        written(office, order(tmp_path, "X"))


def test_another_rule_book_than_the_one_in_force_writes_nothing(
    office: Office, tmp_path: Path
) -> None:
    office.receive(asking("A"))

    with pytest.raises(RefusedError, match="Im Register gilt Fassung"):
        write_letters(office.database, book_with(1), order(tmp_path, "A"))


def test_from_a_damaged_trail_no_letter_is_made(office: Office, tmp_path: Path) -> None:
    office.receive(asking("A"))
    with closing(sqlite3.connect(tmp_path / "a.db")) as database:
        database.execute("DROP TRIGGER entries_refuse_update")
        database.execute("UPDATE entries SET line = replace(line, '80000.00', '90000.00')")
        database.commit()

    with pytest.raises(RegisterError, match="nicht unversehrt"):
        written(office, order(tmp_path / "neu", "A"))

    assert not (tmp_path / "neu").exists()


def test_a_signed_notice_bears_the_receipt_of_its_decision(office: Office, tmp_path: Path) -> None:
    office.receive(asking("A"))
    office.decide("A")
    asked: list[int] = []

    def receipt(seq: int) -> str:
        asked.append(seq)
        return "c2sp.org/tlog-proof@v1\n"

    [found] = written(office, order(tmp_path, "A", receipt_of=receipt))

    decision = office.case("A").decision
    assert decision is not None
    assert asked == [decision.seq]
    assert "c2sp.org/tlog-proof@v1" in text(found.path.read_bytes())


def test_a_decision_is_told_under_the_rule_book_that_it_was_made_under(
    office: Office, tmp_path: Path
) -> None:
    office.book = shipped()
    office.receive(asking("A"))
    office.decide("A")
    office.book = book_with(3_000_000).model_copy(update={"version": "2099.1"})
    activating.activate(office.desk(BERT), "Nachtrag.", activating.Gates())

    [found] = written(office, order(tmp_path / "neu", "A"))

    said = text(found.path.read_bytes())
    assert f"Regelwerk, Fassung {shipped().version})" in said
    assert "2099.1" not in said


def test_a_contested_reference_is_asked_about_with_both_values(
    office: Office, tmp_path: Path
) -> None:
    rows = [row(Aktenzeichen="A"), row(Aktenzeichen="A", Personalkosten=50_000)]
    file = write_list(tmp_path / "a.xlsx", rows)
    import_applications(Import((file,), None), office.desk(), lambda _what, _done, _all: None)

    [found] = written(office, order(tmp_path / "s", "A"))

    table = opened(found.path.read_bytes()).tables[1]
    assert [one.cells[1].text for one in table.rows] == [
        "Angabe",
        "Aktenzeichen",
        "Personalkosten",
    ]
    assert "Zeile 2" in table.rows[1].cells[3].text
    assert "Zeile 3" in table.rows[1].cells[3].text
    assert "50.000,00" in table.rows[2].cells[3].text
