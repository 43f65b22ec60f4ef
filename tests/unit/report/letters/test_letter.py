"""Letters whole: every element that each kind needs, and what a draft may not say."""

from decimal import Decimal

import pytest
from tests.unit.builders import asking_but, euro
from tests.unit.report.letters.annexes import EVIDENCE
from tests.unit.report.letters.dossiers import DECIDED, FOUND, dossier
from tests.unit.report.letters.words import extended, headers, opened, text

from grantrules.report.letters.dossier import Dossier
from grantrules.report.letters.draft_mark import NO_DECISION
from grantrules.report.letters.kind import LetterKind
from grantrules.report.letters.letter import Letter, letter_bytes
from grantrules.report.letters.letter_error import LetterError
from grantrules.report.letters.memo_fields import memo_fields
from grantrules.report.letters.notice_fields import notice_fields
from grantrules.report.letters.promise import promise_in
from grantrules.report.letters.request_fields import request_fields
from grantrules.report.letters.template_folder import own_template

CUT = asking_but(reference="2026-017", salary_costs=euro(72_500))
SMALL = asking_but(reference="2026-017", fte=Decimal("0.4"))


def draft(kind: LetterKind, one: Dossier | None = None) -> bytes:
    letter = Letter(kind, notice_fields(one or dossier(), kind))
    return letter_bytes(letter, *own_template(kind.template))


def final(kind: LetterKind, one: Dossier | None = None) -> bytes:
    decided = (one or dossier())._replace(decided_on=DECIDED)
    letter = Letter(kind, notice_fields(decided, kind), EVIDENCE)
    return letter_bytes(letter, *own_template(kind.template))


@pytest.mark.parametrize(
    "element",
    [
        "Ministerium für Familie, Frauen, Kultur und Integration",
        "Stadt Koblenz",
        "Aktenzeichen: 2026-017",
        "Ihr Antrag, eingegangen am 10.08.2026",
        "Anlagen: ANBest-K; Vordruck für den Verzicht auf Rechtsbehelfe",
        "Vordruck: Verzicht auf Rechtsbehelfe",
        "verzichten auf Rechtsbehelfe (Klage)",
        "vom 01.01.2026 bis 31.12.2026 (Bewilligungszeitraum)",
        "80.000,00 € (in Worten: achtzigtausend Euro)",
        "im Programm „Kommunales Integrationsmanagement (KIM)“",
        "Finanzierungsart: [Finanzierungsart eintragen]",
        "Höchstbetrag",
        "Nachfinanzierung ist ausgeschlossen",
        "60.000,00 € auf Personalausgaben",
        "Höchstbeträge je 1,0 VZÄ und zwölf Monate: Personal 60.000,00 €",
        "für 1 VZÄ und 12 Monate",
        "bestandskräftig",
        "innerhalb von 2 Monaten",
        "spätestens am 30.06.2027",
        "VV, Nummer zu prüfen",
        "nach pflichtgemäßem Ermessen",
        "innerhalb eines Monats nach seiner Bekanntgabe Klage beim Verwaltungsgericht Koblenz",
        "§ 55d VwGO",
        "2. Unterschrift: B",
    ],
)
def test_a_grant_has_every_element(element: str, grant: str) -> None:
    assert element in grant


@pytest.fixture(name="grant", scope="module")
def _grant() -> str:
    return text(final(LetterKind.GRANT))


def test_the_tables_of_a_grant_have_a_row_per_component_and_year() -> None:
    tables = opened(final(LetterKind.GRANT)).tables

    cells = [[cell.text for cell in row.cells] for table in tables[1:] for row in table.rows]
    assert ["Personal", "60.000,00", "0,00", *["60.000,00"] * 4] in cells
    assert ["2026", "Ausgabe", "80.000,00\u00a0€"] in cells
    assert ["2026", "01.07.2026", "13.333,33\u00a0€"] in cells
    assert not any("{" in cell for row in cells for cell in row)


def test_a_draft_says_on_every_page_that_it_is_one() -> None:
    content = draft(LetterKind.GRANT)

    assert all("ENTWURF" in one for one in headers(content))
    assert text(content).startswith(NO_DECISION)
    assert "aus dem Entwurf folgt kein Anspruch" in text(content)
    assert "[Datum eintragen]" in text(content)


@pytest.mark.parametrize("kind", [LetterKind.GRANT, LetterKind.REDUCED, LetterKind.REJECTION])
def test_no_draft_reads_like_a_promise(kind: LetterKind) -> None:
    assert promise_in(text(draft(kind, dossier(CUT)))) is None


def test_a_signed_notice_bears_no_mark_and_has_its_annex() -> None:
    content = final(LetterKind.REDUCED, dossier(CUT))

    assert not any("ENTWURF" in one for one in headers(content))
    assert "Entwurf" not in text(content)
    assert "Datum: 03.12.2026" in text(content)
    assert "Anlage: Nachweis der Entscheidung" in text(content)


def test_a_cut_is_told_with_its_reason() -> None:
    said = text(final(LetterKind.REDUCED, dossier(CUT)))

    assert "Im Übrigen wird Ihr Antrag abgelehnt" in said
    assert "Regel HO-01" in said
    assert "§ 39 Abs. 2 Nr. 1" not in said


def test_a_full_grant_needs_no_reason() -> None:
    said = text(final(LetterKind.GRANT))

    assert "Im Übrigen" not in said
    assert "§ 39 Abs. 2 Nr. 1 VwVfG" in said
    assert "voll entsprochen" not in text(draft(LetterKind.GRANT))


@pytest.mark.parametrize(
    "element",
    [
        "wird abgelehnt",
        "II. Sachverhalt",
        "60.000,00 € für Personal- und 20.000,00 € für Sachausgaben",
        "Regel FG-02",
        "nach pflichtgemäßem Ermessen",
        "[Besonderheiten des Einzelfalls würdigen und eintragen]",
        "Klage beim Verwaltungsgericht Koblenz",
    ],
)
def test_a_rejection_has_every_element(element: str, rejection: str) -> None:
    assert element in rejection


@pytest.fixture(name="rejection", scope="module")
def _rejection() -> str:
    return text(final(LetterKind.REJECTION, dossier(SMALL)))


@pytest.mark.parametrize(
    "element",
    [
        "2. Notwendigkeit und Angemessenheit",
        "3. Beteiligung anderer Dienststellen",
        "4. Umfang der zuwendungsfähigen Ausgaben",
        "5. Finanzierungsart",
        "6. Gesamtfinanzierung",
        "7. Erhebliches Landesinteresse",
        "8. Feststellungen des Programms",
        "Vermerk vom 02.12.",
        "10. Was auf einer Annahme beruht",
        "Sachlich richtig: ",
        "Rechnerisch richtig: ",
        "Entwurf – Prüfung noch nicht abgeschlossen",
    ],
)
def test_a_memo_has_every_element(element: str, memo: str) -> None:
    assert element in memo


@pytest.fixture(name="memo", scope="module")
def _memo() -> str:
    fields = memo_fields(dossier(judgements=(FOUND,)))
    return text(letter_bytes(Letter(LetterKind.MEMO, fields), *own_template("pruefvermerk")))


def test_a_request_is_a_draft_until_it_is_posted() -> None:
    fields = request_fields(dossier(), [])
    letter = Letter(LetterKind.REQUEST, fields)

    content = letter_bytes(letter, *own_template("nachforderung"))
    posted = letter_bytes(letter._replace(finished=True), *own_template("nachforderung"))

    assert all("ENTWURF" in one for one in headers(content))
    assert "muss der Antrag voraussichtlich abgelehnt werden" in text(content)
    assert not any("ENTWURF" in one for one in headers(posted))


def test_the_same_letter_is_the_same_file() -> None:
    assert final(LetterKind.REDUCED, dossier(CUT)) == final(LetterKind.REDUCED, dossier(CUT))


def test_a_template_that_promises_too_soon_is_refused() -> None:
    letter = Letter(LetterKind.GRANT, notice_fields(dossier(), LetterKind.GRANT))
    template = extended("zuwendungsbescheid", "Wir bewilligen Ihnen {{ betrag }}.")

    with pytest.raises(LetterError, match=r"v\.docx.*„Wir bewilligen“.*if entschieden"):
        letter_bytes(letter, template, "v.docx")

    assert letter_bytes(letter._replace(evidence=EVIDENCE), template, "v.docx")


def test_the_file_has_a_title_that_screen_readers_tell() -> None:
    assert opened(draft(LetterKind.GRANT)).core_properties.title == "Zuwendungsbescheid 2026-017"
