"""What changed about the windows and appropriations of a rule book, year by year."""

from datetime import datetime

from grantrules.engine.code_word import DEADLINES
from grantrules.engine.spelling import german_day, german_moment
from grantrules.model.basis import ground_text
from grantrules.model.difference import Area
from grantrules.model.money import Cents, euros
from grantrules.model.parameter import Appropriation
from grantrules.model.rulebook import RuleBook
from grantrules.model.window import DeadlineKind, Window
from grantrules.rulebook.aspect import Aspect, day, ground, several
from grantrules.rulebook.section import Section


def _moment(moment: datetime, _book: RuleBook) -> str:
    return german_moment(moment)


def _deadline(kind: DeadlineKind, _book: RuleBook) -> str:
    return DEADLINES[kind]


def _window_text(window: Window, book: RuleBook) -> str:
    return (
        f"Öffnung {german_moment(window.opens)}; Antragsschluss {german_day(window.closes)} "
        f"({DEADLINES[window.closes_kind]}), wirksam mit Ablauf des {german_day(window.ends)}; "
        f"Förderjahre {several(window.funding_years, book)}."
    )


def _money(amount: Cents | None, _book: RuleBook) -> str:
    return "nicht festgelegt" if amount is None else euros(amount)


def _appropriation_text(one: Appropriation, book: RuleBook) -> str:
    return f"{_money(one.amount, book)} ({ground_text(one.basis.kind, one.basis.citation)})"


WINDOWS = Section[Window](
    area=Area.WINDOW,
    one="Antragsfenster",
    many="Antragsfenster",
    items=lambda book: book.windows,
    key=lambda window: str(window.year),
    title=lambda window: f"Antragsfenster {window.year}",
    summary=_window_text,
    aspects=(
        Aspect("opens", "Öffnung", _moment),
        *ground("opens_basis", " der Öffnung"),
        Aspect("closes", "Antragsschluss", day),
        Aspect("closes_kind", "Art des Antragsschlusses", _deadline),
        Aspect("ends", "Ende der Antragsfrist", day),
        *ground("closes_basis", " des Antragsschlusses"),
        Aspect("funding_years", "Förderjahre", several),
        *ground("funding_years_basis", " der Förderjahre"),
    ),
)

APPROPRIATIONS = Section[Appropriation](
    area=Area.APPROPRIATION,
    one="Haushaltsansatz",
    many="Haushaltsansätze",
    items=lambda book: book.appropriations,
    key=lambda one: str(one.year),
    title=lambda one: f"Haushaltsansatz {one.year}",
    summary=_appropriation_text,
    aspects=(Aspect("amount", "Betrag", _money), *ground("basis")),
)
