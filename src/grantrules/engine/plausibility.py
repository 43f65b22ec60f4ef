"""What is too strange to be believed, and therefore counts as unreadable (rule VO-03)."""

import re
from decimal import Decimal

from grantrules.engine.inforce import InForce
from grantrules.model.application import MONEY_KEYS, Application
from grantrules.model.fact import FTE_SCALE, LARGEST, micros

_AGS = re.compile(r"(?:[0-9]{5}|[0-9]{8})", re.ASCII)
_LOST_ZERO = (4, 7)
_FTE_DECIMALS = 6


def implausible(application: Application, terms: InForce) -> tuple[str, ...]:
    """Names the entries that cannot be meant: FTE, amounts, completion before receipt, AGS."""
    found = [key for key in MONEY_KEYS if not _amount_is_plausible(application, key, terms)]
    if not _fte_is_plausible(application, terms):
        found.append("fte")
    if application.ags is not None and not _AGS.fullmatch(padded_ags(application.ags)):
        found.append("ags")
    received, completed = application.received_at, application.completed_at
    if received is not None and completed is not None and micros(completed) < micros(received):
        found.append("completed_at")
    return tuple(found)


def padded_ags(ags: str) -> str:
    """Gives back the leading zero that a spreadsheet dropped: 7334 is 07334."""
    text = ags.strip()
    return f"0{text}" if len(text) in _LOST_ZERO else text


def _amount_is_plausible(application: Application, key: str, terms: InForce) -> bool:
    amount: int | None = getattr(application, key)
    return amount is None or 0 <= amount <= _highest(terms, "highest_plausible_amount")


def _fte_is_plausible(application: Application, terms: InForce) -> bool:
    posts = application.fte
    if posts is None:
        return True
    highest = Decimal(_highest(terms, "highest_plausible_fte")) / FTE_SCALE
    return 0 < posts <= highest and posts == round(posts, _FTE_DECIMALS)


def _highest(terms: InForce, name: str) -> int:
    # While the parameter is not set, only what no evaluator can hold is out of the question.
    highest = terms.values.get(name)
    return highest if isinstance(highest, int) else LARGEST
