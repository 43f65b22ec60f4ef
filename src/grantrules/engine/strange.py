"""Problems of entries that can be read and cannot be believed (rule VO-03)."""

from collections.abc import Iterable
from typing import NamedTuple

from grantrules.engine.notes import place, stated_value
from grantrules.engine.picture import Picture
from grantrules.engine.spelling import german
from grantrules.model.application import MONEY_KEYS
from grantrules.model.problem import Problem, Severity
from grantrules.model.vocabulary import VOCABULARY


class _Bound(NamedTuple):
    """What would be believed."""

    lowest: str
    parameter: str


_FTE = _Bound("mehr als 0", "highest_plausible_fte")
_AMOUNT = _Bound("0,00 €", "highest_plausible_amount")


def implausible_entries(pictures: Iterable[Picture]) -> list[Problem]:
    """Gives a problem for every entry that was read and is not believed."""
    return [_problem(one, key) for one in pictures for key in one.gaps.implausible]


def _problem(picture: Picture, key: str) -> Problem:
    application = picture.application
    source = application.source
    found, expected = stated_value(application, key), _expected(picture, key)
    return Problem(
        code="value.implausible",
        severity=Severity.ERROR,
        message=(
            f"{place(application, key)}: „{found}“ ist nicht glaubhaft. "
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
    bound = _AMOUNT if key in MONEY_KEYS else _FTE
    highest = picture.terms.values.get(bound.parameter)
    if highest is None:
        return "ein anderer Wert"
    return f"{bound.lowest} bis {german(VOCABULARY[bound.parameter].kind, highest)}"
