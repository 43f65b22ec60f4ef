"""What the applications of a programme are asked, as its rule book says."""

from decimal import Decimal

from grantrules.intake.questions import Questions, questions_for
from grantrules.model.fact import FTE_SCALE
from grantrules.model.rulebook import RuleBook


def questions_of(book: RuleBook) -> Questions:
    """Gives the columns of a programme; a RuleBookError where two of them have one name."""
    asked = questions_for(book.title, book.entries, book.required, book.districts)
    believed = [
        value.value
        for one in book.parameters
        if one.name == "highest_plausible_fte"
        for value in one.values
        if isinstance(value.value, int)
    ]
    return asked.believing(Decimal(max(believed)) / FTE_SCALE) if believed else asked
