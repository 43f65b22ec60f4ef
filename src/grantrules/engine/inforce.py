"""What a rule book says on one day: parameters in force, the window of the year, their basis."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from grantrules.model.basis import Basis
from grantrules.model.fact import Code, micros
from grantrules.model.parameter import ParameterValue
from grantrules.model.rulebook import RuleBook
from grantrules.model.window import Window

WINDOW_FACTS = (
    "window.opens",
    "window.closes",
    "window.ends",
    "window.first_funding_year",
    "window.last_funding_year",
)


class InForce(NamedTuple):
    """Values in force by name; `switched_off` have none on purpose, `unset` have none at all.

    `undated` are those that only the day of receipt could tell, `graded` those of which only the
    facts of an application could.
    """

    values: Mapping[str, Code]
    switched_off: frozenset[str]
    unset: frozenset[str]
    undated: frozenset[str]
    bases: Mapping[str, Basis]
    titles: Mapping[str, str]
    graded: Mapping[str, ParameterValue]


def in_force(book: RuleBook, day: date | None) -> InForce:
    """Gives what applies to an application received on the day; None: the day is not known."""
    dated = {one.name: one.in_force(day) for one in book.parameters}
    stated = {name: value for name, value in dated.items() if value is not None}
    window = next((one for one in book.windows if day is not None and one.year == day.year), None)
    graded = {name: one for name, one in stated.items() if one.grades}
    plain = {name: one.value for name, one in stated.items() if name not in graded}
    values = {name: value for name, value in plain.items() if value is not None}
    missing = {*(dated.keys() - stated.keys()), *(() if window else WINDOW_FACTS)}
    valueless = {one.name for one in book.parameters if not one.values}
    unset = missing & valueless if day is None else missing
    return InForce(
        values={**values, **(_window_values(window) if window else {})},
        switched_off=frozenset(plain.keys() - values.keys()),
        unset=frozenset(unset),
        undated=frozenset(missing - unset),
        bases={
            **{name: one.basis for name, one in stated.items()},
            **(_window_bases(window) if window else {}),
        },
        titles={one.name: one.title for one in book.parameters},
        graded=graded,
    )


def _window_values(window: Window) -> dict[str, Code]:
    return {
        "window.opens": micros(window.opens),
        "window.closes": window.closes.toordinal(),
        "window.ends": window.ends.toordinal(),
        "window.first_funding_year": window.funding_years[0],
        "window.last_funding_year": window.funding_years[-1],
    }


def _window_bases(window: Window) -> dict[str, Basis]:
    return {
        "window.opens": window.opens_basis,
        "window.closes": window.closes_basis,
        "window.ends": window.closes_basis,
        "window.first_funding_year": window.funding_years_basis,
        "window.last_funding_year": window.funding_years_basis,
    }
