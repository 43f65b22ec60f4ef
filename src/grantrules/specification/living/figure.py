"""Figures of a programme: every parameter, window and appropriation with its value and basis."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from grantrules.engine.code_word import DEADLINES, setting_text
from grantrules.engine.spelling import german_day, german_moment, listed
from grantrules.engine.wording import worded
from grantrules.model.basis import Basis
from grantrules.model.fact import Code, FactKind
from grantrules.model.money import euros
from grantrules.model.parameter import Appropriation, Parameter, ParameterValue
from grantrules.model.rule import Rule
from grantrules.model.rulebook import RuleBook
from grantrules.model.window import Window

_OPENS = frozenset({"window.opens"})
_CLOSES = frozenset({"window.closes", "window.ends"})
_YEARS = frozenset({"window.first_funding_year", "window.last_funding_year"})
_MONEY = frozenset({"years_without_appropriation", "shortfall"})


@dataclass(frozen=True)
class Figure:
    """A figure: `names` are the facts that it settles, `basis` is None where nothing is set."""

    kind: str
    title: str
    value: str
    names: frozenset[str]
    basis: Basis | None
    period: str = ""
    in_force: bool = True


def figures_of(book: RuleBook, day: date) -> tuple[Figure, ...]:
    """Gives all figures, in the order of the rule book; tells which are in force on the day."""
    return (
        *(one for parameter in book.parameters for one in _dated(parameter, book, day)),
        *(one for window in book.windows for one in _window(window)),
        *(_appropriation(one) for one in book.appropriations),
    )


def figures_behind(rule: Rule, figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Gives the figures that a rule is judged on or rests on."""
    limit = () if rule.limit is None else (rule.limit,)
    names = frozenset((*rule.parameters, *rule.reads, *rule.shows, *limit))
    return tuple(one for one in figures if not names.isdisjoint(one.names))


def _dated(parameter: Parameter, book: RuleBook, day: date) -> Iterator[Figure]:
    names = frozenset({parameter.name})
    if not parameter.values:
        yield Figure("Parameter", parameter.title, "kein Wert gesetzt", names, None)
    for value in parameter.values:
        yield Figure(
            kind="Parameter",
            title=parameter.title,
            value=_graded(parameter.kind, value, book),
            names=names,
            basis=value.basis,
            period=_period(value),
            in_force=value is parameter.in_force(day),
        )


def _graded(kind: FactKind, value: ParameterValue, book: RuleBook) -> str:
    grades = [f"wenn {worded(one.when, book)}: {_spelled(kind, one.value)}" for one in value.grades]
    return "; ".join([*grades, f"{'sonst ' if grades else ''}{_spelled(kind, value.value)}"])


def _spelled(kind: FactKind, code: Code | None) -> str:
    unit = " VZÄ" if kind is FactKind.FTE and code is not None else ""
    return f"{setting_text(kind, code)}{unit}"


def _period(value: ParameterValue) -> str:
    until = "" if value.valid_until is None else f" bis {german_day(value.valid_until)}"
    return f"ab {german_day(value.valid_from)}{until}"


def _window(window: Window) -> Iterator[Figure]:
    opens = german_moment(window.opens)
    closes = (
        f"{german_day(window.closes)} ({DEADLINES[window.closes_kind]}), "
        f"wirksam mit Ablauf des {german_day(window.ends)}"
    )
    years = listed([str(year) for year in window.funding_years])
    for title, value, names, basis in (
        ("Öffnung des Antragsfensters", opens, _OPENS, window.opens_basis),
        ("Antragsschluss", closes, _CLOSES, window.closes_basis),
        ("Förderjahre des Antragsfensters", years, _YEARS, window.funding_years_basis),
    ):
        yield Figure("Antragsfenster", f"{title} {window.year}", value, names, basis)


def _appropriation(one: Appropriation) -> Figure:
    value = "nicht festgelegt" if one.amount is None else euros(one.amount)
    return Figure("Haushaltsansatz", f"Haushaltsansatz {one.year}", value, _MONEY, one.basis)
