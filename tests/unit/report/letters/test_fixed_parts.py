"""Letters from templates that lost a part on the way."""

from datetime import date

import pytest
from tests.unit.report.letters.annexes import EVIDENCE
from tests.unit.report.letters.dossiers import DECIDED, dossier
from tests.unit.report.letters.words import opened, saved

from grantrules.report.letters.claim import Claim, claim_fields
from grantrules.report.letters.kind import LetterKind
from grantrules.report.letters.letter import Letter, letter_bytes
from grantrules.report.letters.letter_error import LetterError
from grantrules.report.letters.notice_fields import notice_fields
from grantrules.report.letters.request_fields import request_fields
from grantrules.report.letters.template import template_bytes
from grantrules.report.letters.template_folder import own_template
from grantrules.report.point import Point

CLAIM = Claim(
    100, ("Ausgezahlt ist.",), ("Nicht verwendet.",), 5, ("Zins.",), answer_by=date(2027, 1, 4)
)
POINT = Point("Angabe", None, None, ("B7",), None, None, "Die Angabe fehlt.")


def without(template: str, text: str) -> bytes:
    """The template where no paragraph has the text any more."""
    word = opened(template_bytes(template))
    found = [one for one in word.element.body.iter() if one.tag.endswith("}t") and text in one.text]
    assert found
    for one in found:
        one.text = one.text.replace(text, "")
    return saved(word)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (LetterKind.GRANT, "II. Nebenbestimmungen"),
        (LetterKind.GRANT, "{{ nachweis_termin }}"),
        (LetterKind.GRANT, "{{ gericht }}"),
        (LetterKind.GRANT, "IV. Rechtsbehelfsbelehrung"),
        (LetterKind.REJECTION, "II. Sachverhalt"),
    ],
)
def test_a_notice_without_a_part_is_refused(kind: LetterKind, text: str) -> None:
    fields = notice_fields(dossier(decided_on=DECIDED), kind)

    with pytest.raises(LetterError, match="fehlt, was darin stehen muss"):
        letter_bytes(Letter(kind, fields, EVIDENCE), without(kind.template, text), "v.docx")


@pytest.mark.parametrize("text", ["{{ satz }}", "{{ bescheid_vom }}"])
def test_a_hearing_without_its_facts_is_refused(text: str) -> None:
    kind = LetterKind.HEARING

    with pytest.raises(LetterError, match="fehlt, was darin stehen muss"):
        letter_bytes(
            Letter(kind, claim_fields(dossier(), CLAIM)), without(kind.template, text), "v.docx"
        )


def test_a_request_without_its_gaps_is_refused() -> None:
    kind, fields = LetterKind.REQUEST, request_fields(dossier(), [POINT])

    with pytest.raises(LetterError, match=r"\{\{ luecken \}\}"):
        letter_bytes(Letter(kind, fields), without(kind.template, "{{ punkt.text }}"), "v.docx")


def test_a_reason_of_several_lines_is_told_whole() -> None:
    kind = LetterKind.HEARING
    fields = claim_fields(dossier(), CLAIM._replace(facts=("Erstens.\n\tZweitens. <&>",)))

    assert letter_bytes(Letter(kind, fields), *own_template(kind.template))


def test_sections_may_be_numbered_otherwise() -> None:
    kind, fields = LetterKind.GRANT, notice_fields(dossier(decided_on=DECIDED), LetterKind.GRANT)

    assert letter_bytes(Letter(kind, fields, EVIDENCE), without(kind.template, "IV. "), "v.docx")
