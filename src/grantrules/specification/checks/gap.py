"""What the scenarios of a whole programme leave out: rules without one, statuses never shown."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from grantrules.model.rulebook import RuleBook
from grantrules.specification.case import Case
from grantrules.specification.coverage import gaps, silent
from grantrules.specification.fault import Complaint
from grantrules.specification.feature_file import AT_THE_TOP
from grantrules.specification.feature_text import Row


class Place(NamedTuple):
    """Where the section of a rule stands."""

    file: str
    line: int


def gap_complaints(
    book: RuleBook, cases: Iterable[tuple[Row, Case]], places: Mapping[str, Place]
) -> Iterator[Complaint]:
    """Lists what no scenario shows; `places` has the section of each rule, and the folder as ""."""
    found = list(cases)
    programme = "" if book.programme == AT_THE_TOP else f" --programme {book.programme}"
    tagged = frozenset[str]().union(*(row.tags for row, _ in found))
    for rule in book.rules:
        if rule.id not in tagged:
            says = (
                f"Zur Regel {rule.id} ({rule.title}) gibt es kein Szenario. "
                f"Ein Anfang: grantrules spec new --rule {rule.id}{programme}"
            )
            yield Complaint(*places.get(rule.id, places[""]), says)
    for rule_id in silent(book, found):
        says = (
            f"Kein Szenario zur Regel {rule_id} sagt, welches Ergebnis der Antrag hat. "
            "Bitte einen Satz wie „lautet das Ergebnis Ablehnung“ ergänzen."
        )
        yield Complaint(*places.get(rule_id, places[""]), says)
    for gap in gaps(book, found):
        if gap.rule in tagged:
            says = f"{gap.german} Bitte eines mit @{gap.rule} ergänzen."
            yield Complaint(*places.get(gap.rule, places[""]), says)
