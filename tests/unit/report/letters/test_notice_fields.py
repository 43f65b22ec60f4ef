"""What notices say."""

from datetime import date

import pytest
from tests.unit.builders import asking_but, shipped, with_parameters, without_value
from tests.unit.report.letters.dossiers import DECIDED, dossier

from grantrules.model.parameter import Parameter
from grantrules.model.rulebook import RuleBook
from grantrules.report.letters.kind import LetterKind
from grantrules.report.letters.notice_fields import financing_kind, notice_fields, proof_due


def test_the_title_is_that_of_a_draft_until_it_is_decided() -> None:
    draft = notice_fields(dossier(), LetterKind.GRANT)
    final = notice_fields(dossier(decided_on=DECIDED), LetterKind.PARTIAL)

    assert draft["titel"] == "Entwurf eines Bescheids – noch keine Entscheidung"
    assert final["titel"] == "Zuwendungsbescheid (Teilbewilligung)"


@pytest.mark.parametrize(
    ("end", "due"),
    [
        (date(2026, 12, 31), "30.06.2027"),
        # The 28th is a Saturday, the 1st of March a Monday.
        (date(2026, 8, 28), "01.03.2027"),
        (date(2026, 8, 31), "01.03.2027"),
    ],
)
def test_the_proof_of_use_is_due_so_long_after_the_end(end: date, due: str) -> None:
    assert proof_due(dossier(asking_but(funding_end=end))) == due


@pytest.mark.parametrize(
    ("book", "end"),
    [
        (without_value(shipped(), "proof_of_use_period"), date(2026, 12, 31)),
        (shipped(), None),
        (shipped(), date(2100, 12, 31)),
    ],
    ids=["ohne Frist", "ohne Ende", "ohne Feiertage"],
)
def test_a_day_that_cannot_be_reckoned_is_for_people(book: RuleBook, end: date | None) -> None:
    found = proof_due(dossier(asking_but(funding_end=end), book))

    assert found == "[Tag des Verwendungsnachweises eintragen]"


def test_the_kind_of_financing_is_for_people_unless_the_rule_book_states_it() -> None:
    own = next(one for one in shipped().parameters if one.name == "granting_authority")
    stated = Parameter.model_validate({**dict(own), "name": "financing_kind"})
    book = shipped().model_copy(update={"parameters": (*shipped().parameters, stated)})
    settled = with_parameters(book, financing_kind="Festbetragsfinanzierung")

    assert financing_kind(dossier()) == "[Finanzierungsart eintragen]"
    assert financing_kind(dossier(book=settled)) == "Festbetragsfinanzierung."


def test_promptly_is_what_the_rule_book_says() -> None:
    silent = without_value(shipped(), "prompt_use_period")

    assert notice_fields(dossier(), LetterKind.GRANT)["alsbald"] == "2 Monaten"
    assert (
        notice_fields(dossier(book=silent), LetterKind.GRANT)["alsbald"] == "[Zeitraum eintragen]"
    )
