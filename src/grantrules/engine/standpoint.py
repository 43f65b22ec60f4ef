"""How one application stands among the others: collisions, lot, budget, as facts and notes."""

from collections.abc import Mapping
from typing import NamedTuple

from grantrules.engine.award import Placement
from grantrules.engine.collision import BEHIND_CLEAN, NO_COLLISION, Collision, Standing
from grantrules.engine.picture import Picture
from grantrules.engine.spelling import listed
from grantrules.model.fact import Code
from grantrules.model.money import euros

ALLOCATION = ("rank_by", "skip_allowed", "allocation_policy")
"""The parameters without which nobody can be ranked."""

COLLIDING = "colliding_application"
"""The fact that says how an application stands to others of the same applicant."""


class Standpoint(NamedTuple):
    """What the batch adds to an application; without a placement it is not ranked."""

    collision: Collision | None = None
    lot: str = "Ohne Rang."
    placement: Placement | None = None


def placed_among(picture: Picture, standpoint: Standpoint) -> Picture:
    """Adds the facts and notes of the batch to the picture of an application."""
    known = dict(picture.facts.known)
    causes = dict(picture.facts.causes)
    for name, (code, inputs) in _facts(picture, standpoint).items():
        if code is None:
            causes[name] = inputs
        else:
            known[name] = code
    facts = picture.facts.model_copy(update={"known": known, "causes": causes})
    return picture._replace(facts=facts, notes={**picture.notes, **_notes(standpoint)})


def _facts(
    picture: Picture, standpoint: Standpoint
) -> dict[str, tuple[Code | None, tuple[str, ...]]]:
    placement, known = standpoint.placement, picture.facts.known
    lacking = tuple(name for name in ALLOCATION if name not in known)
    computable = picture.eligible.by_year is not None
    consent = "partial_funding_accepted"
    unknown_sum = picture.facts.causes.get("eligible_total", ("eligible_total",))
    return {
        COLLIDING: (_colliding(standpoint.collision), (COLLIDING,)),
        "shortfall": (
            (sum(placement.short.values()) if placement else 0) if computable else None,
            unknown_sum,
        ),
        "partial_funding_refused": (
            int(placement.refused if placement else False) if consent in known else None,
            (consent,),
        ),
        "blocked_by_rank": (
            None if lacking else int(bool(placement and placement.blocker)),
            lacking,
        ),
    }


def _colliding(collision: Collision | None) -> str | None:
    if collision is None:
        return NO_COLLISION
    return BEHIND_CLEAN if collision.standing is Standing.CLEAN else None


def _notes(standpoint: Standpoint) -> Mapping[str, str]:
    collision, placement = standpoint.collision, standpoint.placement
    return {
        "collision": listed(list(collision.others)) if collision else "",
        "lot": standpoint.lot,
        "blocker": (placement.blocker or "") if placement else "",
        "short_years": _short_years(placement),
    }


def _short_years(placement: Placement | None) -> str:
    if placement is None or not placement.short:
        return "Der Antrag hat keinen Platz in der Rangfolge." if placement is None else ""
    left = {row.year: row.before or 0 for row in placement.ledger}
    return "; ".join(
        f"{year}: benötigt {euros(left[year] + lack)}, vorhanden {euros(left[year])}, "
        f"es fehlen {euros(lack)}"
        for year, lack in sorted(placement.short.items())
    )
