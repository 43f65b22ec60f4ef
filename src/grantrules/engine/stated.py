"""What an applicant stated, coded as facts; what is missing or cannot be read stays unknown."""

from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple, assert_never

from grantrules.engine.draft import Draft
from grantrules.engine.inforce import InForce
from grantrules.engine.plausibility import implausible
from grantrules.model.application import FACT_KEYS, MONEY_KEYS, Application
from grantrules.model.fact import Code, fte_code, micros, moment_of
from grantrules.model.local_time import BERLIN
from grantrules.model.rulebook import RuleBook

_Entry = bool | int | str | Decimal | datetime | date
_BELIEVED = ("highest_plausible_amount", "highest_plausible_fte")


class Gaps(NamedTuple):
    """What a complete application would not have: entries by key."""

    missing: tuple[str, ...]
    refused: tuple[str, ...]
    unreadable: tuple[str, ...]
    implausible: tuple[str, ...]


def gaps_in(application: Application, book: RuleBook, terms: InForce) -> Gaps:
    """Finds required entries that are empty, attachments answered with nein, unusable entries."""
    strange = implausible(application, terms)
    bad = {*application.unreadable, *strange}
    return Gaps(
        missing=tuple(
            key for key in book.required if getattr(application, key) is None and key not in bad
        ),
        refused=tuple(
            key for key in book.attachments if getattr(application, key) is False and key not in bad
        ),
        unreadable=tuple(sorted(application.unreadable)),
        implausible=tuple(key for key in strange if key not in application.unreadable),
    )


def stated(application: Application, gaps: Gaps, book: RuleBook, terms: InForce) -> Draft:
    """Starts the facts of an application from its entries and the parameters in force."""
    bad = {*gaps.unreadable, *gaps.implausible}
    entries = {key: getattr(application, key) for key in FACT_KEYS if key not in bad}
    known = {key: coded(value) for key, value in entries.items() if value is not None}
    empty = [key for key, value in entries.items() if value is None and key not in book.required]
    draft = Draft({**terms.values, **known}, [*terms.switched_off, *empty], terms.unset)
    _receipt(draft, terms)
    _completion(draft)
    _counts(draft, gaps)
    return draft


def coded(value: _Entry) -> Code:
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


def _receipt(draft: Draft, terms: InForce) -> None:
    if draft.has(["received_at"]):
        # The day that counts is the day in Rhineland-Palatinate (rule FR-04).
        day = moment_of(draft.number("received_at")).astimezone(BERLIN).date()
        draft.put("received_on", day.toordinal())
        return
    for name in ("received_on", *terms.undated):
        draft.lack(name, ["received_at"])


def _completion(draft: Draft) -> None:
    # An empty completion means complete on receipt (rule VO-05).
    source = "received_at" if draft.is_empty("completed_at") else "completed_at"
    if draft.has([source]):
        draft.put("rank_moment", draft.known[source])
    else:
        draft.lack("rank_moment", [source])


def _counts(draft: Draft, gaps: Gaps) -> None:
    draft.put("missing_entries", len(gaps.missing) + len(gaps.refused))
    draft.put("missing_amounts", sum(key in MONEY_KEYS for key in gaps.missing))
    if draft.has(_BELIEVED):
        draft.put("unreadable_entries", len(gaps.unreadable) + len(gaps.implausible))
    else:
        draft.lack("unreadable_entries", _BELIEVED)
