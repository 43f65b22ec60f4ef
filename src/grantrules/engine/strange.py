"""Problems of entries that can be read and cannot be believed (rule VO-03)."""

from collections.abc import Iterable
from typing import NamedTuple

from grantrules.engine.picture import Picture
from grantrules.engine.spelling import german
from grantrules.model.fact import FactKind
from grantrules.model.problem import Problem, Severity


class _Bound(NamedTuple):
    """What would be believed."""

    lowest: str
    parameter: str


_BOUNDS = {
    FactKind.FTE: _Bound("mehr als 0", "highest_plausible_fte"),
    FactKind.MONEY: _Bound("0,00 €", "highest_plausible_amount"),
}


def implausible_entries(pictures: Iterable[Picture]) -> list[Problem]:
    """Gives a problem for every entry that was read and is not believed."""
    return [_problem(one, key) for one in pictures for key in one.gaps.implausible]


def _problem(picture: Picture, key: str) -> Problem:
    application = picture.application
    source = application.source
    found, expected = picture.entries.value(key), _expected(picture, key)
    return Problem(
        code="value.implausible",
        severity=Severity.ERROR,
        message=(
            f"{picture.entries.place(key)}: „{found}“ ist nicht glaubhaft. "
            f"Bitte prüfen; erwartet wird {expected}."
        ),
        file=source.file if source else None,
        sheet=source.sheet if source else None,
        row=source.row if source else None,
        cell=application.cells.get(key, "").rpartition("!")[2] or None,
        reference=application.reference,
        found=found,
        expected=expected,
    )


def _expected(picture: Picture, key: str) -> str:
    if key == "completed_at":
        return "ein Zeitpunkt nicht vor dem Eingang"
    if key == "ags":
        return "ein AGS mit 5 oder 8 Ziffern"
    kind = picture.words[key].kind
    bound = _BOUNDS.get(kind)
    if bound is None:
        return "eine ganze Zahl ab 0"
    highest = picture.terms.values.get(bound.parameter)
    return "ein anderer Wert" if highest is None else f"{bound.lowest} bis {german(kind, highest)}"
