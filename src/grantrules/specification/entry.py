"""The entries of an application as scenarios name them: heading, key and what they hold."""

from typing import NamedTuple, assert_never

from grantrules.intake.columns import COLUMNS
from grantrules.model.fact import FactKind
from grantrules.model.rulebook import RuleBook
from grantrules.specification.german_value import (
    MisspeltError,
    cents,
    checked,
    count,
    day,
    decimal,
    moment,
    posts,
)


class Entry(NamedTuple):
    """One column of the list workbook (Angabe)."""

    heading: str
    key: str
    kind: FactKind


def entries_of(book: RuleBook) -> tuple[Entry, ...]:
    """Lists the columns of a complete list, in its order: those of all programmes, then its own."""
    common = (Entry(one.heading, one.key, _kind(one.key, book)) for one in COLUMNS)
    return (*common, *(Entry(one.heading, one.key, one.kind) for one in book.entries))


def _kind(key: str, book: RuleBook) -> FactKind:
    # The reference (Aktenzeichen) is no fact: no rule may depend on it.
    return book.vocabulary[key].kind if key in book.vocabulary else FactKind.TEXT


def json_value(entry: Entry, text: str) -> str | int | bool:  # noqa: PLR0911 - one return a kind
    """Turns the German value of an entry into its JSON value; a MisspeltError where it is none."""
    match entry.kind:
        case FactKind.TEXT:
            return text
        case FactKind.MOMENT:
            return moment(text)
        case FactKind.DAY:
            return day(text).isoformat()
        case FactKind.FTE:
            return posts(text)
        case FactKind.MONEY:
            return decimal(cents(text))
        case FactKind.COUNT:
            return count(text)
        case FactKind.ANSWER:
            return checked("ja|nein", text, "ja oder nein") == "ja"
        case FactKind.PERCENT:
            raise MisspeltError(f"„{entry.heading}“ lässt sich in Szenarien nicht angeben.")
        case _:
            assert_never(entry.kind)
