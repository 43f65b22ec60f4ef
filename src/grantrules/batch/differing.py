"""What another rule book would have said: a recorded run or distribution, proposed under both."""

from grantrules.batch.comparing import compared
from grantrules.batch.recomputing import origin_of, recomputed, rulebook_then
from grantrules.intake.limits import LIMITS_OF_RECORDS
from grantrules.intake.workroom import Workroom
from grantrules.model.comparison import Comparison
from grantrules.model.errors import RefusedError
from grantrules.model.rulebook import RuleBook
from grantrules.register.database import Database


def differing(database: Database, seq: int, book: RuleBook) -> tuple[RuleBook, Comparison]:
    """Compares the rule book of then with another, on the run or distribution of an entry.

    Gives the rule book of then as well. Nothing is recorded.
    """
    found = origin_of(database, seq)
    if found is None:
        raise RefusedError(
            f"Eintrag {seq} gehört zu keinem Lauf und zu keiner Verteilung. Bitte einen Eintrag "
            "der Art submission, proposal, allocation oder proposed nennen."
        )
    before = rulebook_then(database, found.body)
    with Workroom(LIMITS_OF_RECORDS) as room:
        old, new = (recomputed(database, found.body, one, room) for one in (before, book))
    return before, compared(old, new, book)
