"""What hearings and claims for repayment say."""

from datetime import date
from pathlib import Path

import pytest
from tests.unit.batch.awards import claimed, granted, heard, proved
from tests.unit.desks import Office
from tests.unit.report.letters.words import headers, text

from grantrules.batch import returning
from grantrules.batch.letter_claim import claim_evidence, claim_of, claimed_on, hearing_of
from grantrules.batch.lettering import LetterOrder, write_letters
from grantrules.model.errors import RefusedError
from grantrules.report.letters.kind import LetterKind
from grantrules.report.letters.template_folder import own_template

FIRST = date(2027, 1, 13)


def letter(office: Office, folder: Path, kind: LetterKind) -> bytes:
    order = LetterOrder(("A",), kind, folder / "schreiben", own_template)
    [written] = write_letters(office.database, office.book, order)
    return written.path.read_bytes()


def test_before_the_hearing_is_posted_its_letter_is_a_draft(file: str, tmp_path: Path) -> None:
    office = proved(file)

    content = letter(office, tmp_path, LetterKind.HEARING)

    said = text(content)
    assert "wir beabsichtigen, von der ausgezahlten Zuwendung 10.000,00 €" in said
    assert "Am 01.12.2026 wurden 80.000,00 € ausgezahlt." in said
    assert "Als Ausgaben sind 70.000,00 € anerkannt." in said
    assert "[Grund der Rückforderung eintragen]" in said
    assert all("ENTWURF" in one for one in headers(content))


def test_a_hearing_on_record_has_its_reason_and_last_day(file: str, tmp_path: Path) -> None:
    content = letter(heard(file), tmp_path, LetterKind.HEARING)

    assert "Zu viel gezahlt." in text(content)
    assert "bis spätestens 12.01.2027" in text(content)
    assert not any("ENTWURF" in one for one in headers(content))


def test_a_claim_that_nobody_approved_is_a_draft(file: str, tmp_path: Path) -> None:
    office = heard(file)
    returning.claim(office.desk(), "A", FIRST)

    content = letter(office, tmp_path, LetterKind.REPAYMENT)

    assert claimed_on(office.case("A").award) is None
    assert hearing_of(office.case("A")).principal == 1_000_000
    assert "Vorgeschlagen ist, 10.000,00 €" in text(content)
    assert all("ENTWURF" in one for one in headers(content))


def test_an_approved_claim_tells_principal_interest_and_who_approved(
    file: str, tmp_path: Path
) -> None:
    office = claimed(file)

    content = letter(office, tmp_path, LetterKind.REPAYMENT)

    said = text(content)
    assert "Von der ausgezahlten Zuwendung sind 10.000,00 €" in said
    assert "Dazu sind Zinsen von 73,87 € zu zahlen." in said
    assert "10.000,00 € aus der Auszahlung vom 01.12.2026: 43 Tage, 73,87 € Zinsen." in said
    assert "Das Anhörungsschreiben ist vom 11.12.2026." in said
    assert "Klage beim Verwaltungsgericht Koblenz" in said
    assert "Genehmigt: Bert Blick" in said
    assert not any("ENTWURF" in one for one in headers(content))


def test_a_statement_and_money_that_came_back_are_told(file: str) -> None:
    office = heard(file)
    returning.take_statement(office.desk(), "A", date(2026, 12, 20))

    assert "Die Stellungnahme ist am 20.12.2026 eingegangen." in hearing_of(office.case("A")).facts


def test_where_nothing_is_owed_nothing_is_written(file: str) -> None:
    case = granted(file).case("A")

    with pytest.raises(RefusedError, match="Zu erstatten ist nichts"):
        hearing_of(case)
    with pytest.raises(RefusedError, match="nicht eingetragen"):
        claim_of(case)
    assert claim_evidence(case, {}) is None


def test_a_reason_to_claim_after_the_year_is_one_of_the_reasons(file: str) -> None:
    office = heard(file)
    returning.know(office.desk(), "A", date(2026, 12, 14), "Vermerk.")
    returning.claim(office.desk(), "A", date(2027, 12, 15), "Arglistige Täuschung.")

    assert "Arglistige Täuschung." in claim_of(office.case("A")).reasons
