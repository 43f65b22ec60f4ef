"""What changed between two rule books, rule by rule and figure by figure, in German."""

from grantrules.model.difference import Difference
from grantrules.model.rulebook import RuleBook
from grantrules.rulebook.acceptance_difference import ACCEPTANCES
from grantrules.rulebook.figure_difference import APPROPRIATIONS, WINDOWS
from grantrules.rulebook.list_difference import DISTRICTS, LOOKALIKES
from grantrules.rulebook.parameter_difference import parameter_differences
from grantrules.rulebook.programme_difference import programme_differences
from grantrules.rulebook.rule_difference import RULES


def differences(before: RuleBook, after: RuleBook) -> tuple[Difference, ...]:
    """Tells of everything that the two rule books do not mean alike.

    Files that differ only in comments, names or layout give no difference.
    """
    return (
        *programme_differences(before, after),
        *RULES.differences(before, after),
        *parameter_differences(before, after),
        *(one for section in _OTHERS for one in section.differences(before, after)),
    )


_OTHERS = (WINDOWS, APPROPRIATIONS, DISTRICTS, LOOKALIKES, ACCEPTANCES)
