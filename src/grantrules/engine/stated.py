"""What an applicant stated, coded as facts; what is missing or cannot be read stays unknown."""

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple, assert_never

from grantrules.engine.draft import Draft
from grantrules.engine.inforce import InForce
from grantrules.engine.plausibility import implausible
from grantrules.model.application import FACT_KEYS, MONEY_KEYS, Application
from grantrules.model.entry import FurtherEntry, Stated
from grantrules.model.errors import ApplicationError
from grantrules.model.fact import Code, FactKind, fte_code, micros, moment_of
from grantrules.model.local_time import BERLIN
from grantrules.model.rulebook import RuleBook

_BELIEVED = ("highest_plausible_amount", "highest_plausible_fte")


class Gaps(NamedTuple):
    """What a complete application would not have: entries by key."""

    missing: tuple[str, ...]
    refused: tuple[str, ...]
    unreadable: tuple[str, ...]
    implausible: tuple[str, ...]


def gaps_in(application: Application, book: RuleBook, terms: InForce) -> Gaps:
    """Finds required entries that are empty, attachments answered with nein, unusable entries.

    An ApplicationError where a further entry holds a value of another kind.
    """
    _check(application, book.entries)
    strange = implausible(application, terms, book.entries)
    bad = {*application.unreadable, *strange}
    return Gaps(
        missing=tuple(
            key for key in book.required if application.entry(key) is None and key not in bad
        ),
        refused=tuple(
            key for key in book.attachments if application.entry(key) is False and key not in bad
        ),
        unreadable=tuple(sorted(application.unreadable)),
        implausible=tuple(key for key in strange if key not in application.unreadable),
    )


def stated(application: Application, gaps: Gaps, book: RuleBook, terms: InForce) -> Draft:
    """Starts the facts of an application from its entries and the parameters in force."""
    bad = {*gaps.unreadable, *gaps.implausible}
    keys = (*FACT_KEYS, *(one.key for one in book.entries))
    entries = {key: application.entry(key) for key in keys if key not in bad}
    known = {key: coded(value) for key, value in entries.items() if value is not None}
    empty = [key for key, value in entries.items() if value is None and key not in book.required]
    draft = Draft({**terms.values, **known}, [*terms.switched_off, *empty], terms.unset)
    _receipt(draft, terms)
    _completion(draft)
    _counts(draft, gaps, _amounts(book))
    return draft


def coded(value: Stated) -> Code:
    """Codes an entry as a fact."""
    match value:
        case bool():
            return int(value)
        case int() | str():
            return value
        case Decimal():
            return fte_code(value)
        case datetime():
            return micros(value)
        case date():
            return value.toordinal()
        case _:
            assert_never(value)


def _check(application: Application, further: Iterable[FurtherEntry]) -> None:
    for one in further:
        value = application.entry(one.key)
        if value is not None and not one.takes(value):
            raise ApplicationError(f"{one.key}: {value!r} ist keine Angabe der Art {one.kind}.")


def _amounts(book: RuleBook) -> frozenset[str]:
    further = (one.key for one in book.entries if one.kind is FactKind.MONEY)
    return frozenset((*MONEY_KEYS, *further))


def _receipt(draft: Draft, terms: InForce) -> None:
    if draft.has(["received_at"]):
        # The day that counts is the day in Germany (rule FR-04).
        day = moment_of(draft.number("received_at")).astimezone(BERLIN).date()
        draft.put("received_on", day.toordinal())
        return
    for name in ("received_on", *terms.undated):
        draft.lack(name, ["received_at"])


def _completion(draft: Draft) -> None:
    # An empty completion means complete on receipt (rule VO-05).
    on_receipt = draft.known.get("rank_by") == "received" or draft.is_empty("completed_at")
    source = "received_at" if on_receipt else "completed_at"
    if draft.has(["rank_by", source]):
        draft.put("rank_moment", draft.known[source])
    else:
        draft.lack("rank_moment", ["rank_by", source])


def _counts(draft: Draft, gaps: Gaps, amounts: frozenset[str]) -> None:
    draft.put("missing_entries", len(gaps.missing) + len(gaps.refused))
    draft.put("missing_amounts", sum(key in amounts for key in gaps.missing))
    if draft.has(_BELIEVED):
        draft.put("unreadable_entries", len(gaps.unreadable) + len(gaps.implausible))
    else:
        draft.lack("unreadable_entries", _BELIEVED)
