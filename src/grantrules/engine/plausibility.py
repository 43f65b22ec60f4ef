"""What is too strange to be believed, and therefore counts as unreadable (rule VO-03)."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal

from grantrules.engine.ags import padded_ags
from grantrules.engine.inforce import InForce
from grantrules.model.application import MONEY_KEYS, Application
from grantrules.model.entry import FurtherEntry, Stated
from grantrules.model.fact import FTE_SCALE, LARGEST, FactKind, micros

_AGS = re.compile(r"(?:[0-9]{5}|[0-9]{8})", re.ASCII)
_FTE_DECIMALS = 6
_FIGURES: Mapping[str, FactKind] = {
    **dict.fromkeys(MONEY_KEYS, FactKind.MONEY),
    "fte": FactKind.FTE,
}


def implausible(
    application: Application, terms: InForce, further: Iterable[FurtherEntry] = ()
) -> tuple[str, ...]:
    """Names the entries that cannot be meant: figures, completion before receipt, AGS."""
    kinds = {**_FIGURES, **{one.key: one.kind for one in further}}
    stated = {key: (application.entry(key), kind) for key, kind in kinds.items()}
    found = [key for key, figure in stated.items() if not _is_plausible(*figure, terms)]
    if application.ags is not None and not _AGS.fullmatch(padded_ags(application.ags)):
        found.append("ags")
    received, completed = application.received_at, application.completed_at
    if received is not None and completed is not None and micros(completed) < micros(received):
        found.append("completed_at")
    return tuple(found)


def _is_plausible(stated: Stated | None, kind: FactKind, terms: InForce) -> bool:
    match kind, stated:
        case FactKind.MONEY, int(cents):
            return 0 <= cents <= _highest(terms, "highest_plausible_amount")
        case FactKind.FTE, Decimal() as posts:
            highest = Decimal(_highest(terms, "highest_plausible_fte")) / FTE_SCALE
            return 0 < posts <= highest and posts == round(posts, _FTE_DECIMALS)
        case FactKind.COUNT, int(count):
            return 0 <= count <= LARGEST
        case _:
            return True


def _highest(terms: InForce, name: str) -> int:
    # While the parameter is not set, only what no evaluator can hold is out of the question.
    highest = terms.values.get(name)
    return highest if isinstance(highest, int) else LARGEST
