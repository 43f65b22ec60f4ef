"""What hearings and claims for repayment say."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from tests.unit.batch.awards import claimed, granted, heard, paid, proved
from tests.unit.builders import asking_but
from tests.unit.desks import BERT, Office
from tests.unit.report.letters.words import headers, text

from grantrules.batch import approving, deciding, returning
from grantrules.batch.letter_claim import claim_evidence, claim_of, claimed_on, hearing_of
from grantrules.batch.lettering import LetterOrder, write_letters
from grantrules.batch.return_reckoning import Late
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
    assert "[Grund eintragen]" in said
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
    assert "Bis zum 13.01.2027 sind Zinsen von 73,87 € zu zahlen. Ab dem 14.01.2027" in said
    assert "wird in Höhe von 10.000,00 € mit Wirkung für die Vergangenheit" in said
    assert "unsere Anhörung vom 11.12.2026" in said
    assert "Zu viel gezahlt." in said.partition("III. Gründe")[2]
    assert "Eine Äußerung ist nicht eingegangen." in said
    assert "Annahme" not in said
    assert "keine Angabe" not in said
    assert "10.000,00 € aus der Auszahlung vom 01.12.2026: 43 Tage, 73,87 € Zinsen." in said
    assert "Mit Schreiben vom 11.12.2026 haben wir Ihnen Gelegenheit gegeben" in said
    assert "Klage beim Verwaltungsgericht Koblenz" in said
    assert "Genehmigt: Bert Blick" in said
    assert not any("ENTWURF" in one for one in headers(content))


def test_a_statement_and_money_that_came_back_are_told(file: str) -> None:
    office = heard(file)
    returning.take_statement(office.desk(), "A", date(2026, 12, 20))

    returning.claim(office.desk(), "A", FIRST)

    told = claim_of(office.case("A"))
    assert "Ihre Stellungnahme ist am 20.12.2026 eingegangen." in told.facts
    assert "[Würdigung der Stellungnahme eintragen]" in told.reasons


def test_before_anything_is_owed_a_hearing_leaves_open_what_is_intended(
    file: str, tmp_path: Path
) -> None:
    office = granted(file)
    case = office.case("A")

    said = text(letter(office, tmp_path, LetterKind.HEARING))

    assert "aufzuheben und zurückzufordern, was davon ausgezahlt ist" in said
    with pytest.raises(RefusedError, match="nicht eingetragen"):
        claim_of(case)
    assert claim_evidence(case, {}) is None


def test_where_nothing_was_granted_nobody_is_heard(file: str) -> None:
    office = Office(file)
    office.receive(asking_but(reference="A", fte=Decimal("0.4")))
    office.decide("A")

    with pytest.raises(RefusedError, match="anzuhören ist niemand"):
        hearing_of(office.case("A"))


def test_a_reason_to_claim_after_the_year_is_one_of_the_reasons(file: str) -> None:
    office = heard(file)
    returning.know(office.desk(), "A", date(2026, 12, 14), "Vermerk.")
    returning.claim(office.desk(), "A", date(2027, 12, 15), "Arglistige Täuschung.")

    assert claim_of(office.case("A")).reasons[-1].endswith("Arglistige Täuschung.")


def test_the_year_that_is_kept_is_told_with_its_end(file: str) -> None:
    office = heard(file)
    returning.know(office.desk(), "A", date(2026, 12, 1), "Vermerk.")
    returning.claim(office.desk(), "A", FIRST)

    said = claim_of(office.case("A")).reasons[-1]

    assert "seit dem 01.12.2026 bekannt; die Frist endet am 01.12.2027" in said


def test_after_a_revocation_everything_is_claimed_for_its_reason(file: str) -> None:
    office = paid(file)
    returning.hear(office.desk(), "A", date(2026, 12, 11), "Nie besetzt.")
    later = datetime(2027, 1, 13, 10, 0, tzinfo=UTC)
    deciding.revoke(office.desk(at=later), "A", "Zweck verfehlt.")
    returning.claim(office.desk(at=later), "A", FIRST)

    told = claim_of(office.case("A"))
    assert told.whole
    assert told.reasons[:2] == ("Zweck verfehlt.", "Nie besetzt.")
    assert {"Zweck verfehlt.", "Nie besetzt."} <= {*hearing_of(office.case("A")).facts}


def test_interest_on_late_use_is_heard_about_and_claimed(file: str, tmp_path: Path) -> None:
    office = paid(file)
    before = letter(office, tmp_path / "1", LetterKind.HEARING)
    returning.hear(office.desk(), "A", date(2027, 3, 1), "Spät verwendet.")
    payment = office.case("A").award.payments[0].seq
    late = Late(payment, 1_000_000, date(2027, 2, 20), date(2027, 4, 9), "Zu spät.")
    done = returning.charge(office.desk(), "A", late)
    draft = letter(office, tmp_path / "2", LetterKind.REPAYMENT)
    approving.approve(office.desk(BERT), "A", done.entries[0])
    signed = letter(office, tmp_path / "3", LetterKind.REPAYMENT)

    assert "Anhörung zu einer beabsichtigten Entscheidung über Ihre Zuwendung" in text(before)
    assert all("ENTWURF" in one for one in headers(draft))
    assert "Davon wurden 10.000,00 € am 20.02.2027 verwendet." in text(signed)
    assert "Zinsbescheid" in text(signed)
    assert "Zu spät." in text(signed)
    assert not any("ENTWURF" in one for one in headers(signed))
