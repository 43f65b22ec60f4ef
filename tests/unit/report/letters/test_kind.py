"""The kinds of letters."""

from grantrules.model.proposal import Outcome
from grantrules.report.letters.kind import OF_OUTCOME, TEMPLATES, LetterKind
from grantrules.report.letters.letter_text import letter_text


def test_every_kind_has_words_a_file_name_and_a_text() -> None:
    assert len({one.german for one in LetterKind}) == len(LetterKind)
    assert len({one.stem for one in LetterKind}) == len(LetterKind)
    assert all(letter_text(one.template).blocks for one in LetterKind)


def test_all_grants_share_one_template() -> None:
    assert len(TEMPLATES) == len(LetterKind) - 2


def test_every_grant_and_every_rejection_is_a_notice() -> None:
    for outcome, kind in OF_OUTCOME.items():
        assert kind.is_notice is (outcome.grants or outcome is Outcome.REJECT)


def test_who_waits_or_is_under_review_gets_no_letter() -> None:
    assert set(Outcome) - OF_OUTCOME.keys() == {Outcome.WAITLIST, Outcome.REVIEW}
