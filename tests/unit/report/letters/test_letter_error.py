"""What stops a letter is told like any other error."""

from grantrules.model.errors import GrantRulesError
from grantrules.report.letters.letter_error import LetterError


def test_a_letter_that_cannot_be_made_is_an_error_of_ours() -> None:
    assert issubclass(LetterError, GrantRulesError)
