"""What the applications of a programme are asked, as its rule book says."""

from grantrules.intake.questions import Questions, questions_for
from grantrules.model.rulebook import RuleBook


def questions_of(book: RuleBook) -> Questions:
    """Gives the columns of a programme; a RuleBookError where two of them have one name."""
    return questions_for(book.title, book.entries, book.required, book.districts)
