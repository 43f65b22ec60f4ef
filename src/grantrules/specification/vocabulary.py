"""The vocabulary: every sentence that a scenario may use, in the words of a programme."""

from grantrules.specification.language import Language
from grantrules.specification.programme import Programme
from grantrules.specification.sentence import SENTENCES
from grantrules.specification.steps import (  # noqa: F401 - importing them says their sentences
    application,
    award,
    deadline,
    late_facts,
    letter,
    outcome,
    people,
    proof,
    record,
    register,
    supposition,
    workbook,
)


def language_of(programme: Programme) -> Language:
    """Gives the language in which the scenarios of a programme are written."""
    return Language(programme, SENTENCES)
