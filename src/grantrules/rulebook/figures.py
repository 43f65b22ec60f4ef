"""The figures of a rule book: windows and appropriations, each with its basis."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from grantrules.engine.working_day import effective_end
from grantrules.model.fact import FactKind
from grantrules.model.land import Land
from grantrules.model.parameter import Appropriation
from grantrules.model.window import Window
from grantrules.rulebook.document import PartedDocument
from grantrules.rulebook.fault import Fault, Path
from grantrules.rulebook.file_format import AppropriationText, WindowText
from grantrules.rulebook.parameters import not_negative


class Figures(NamedTuple):
    """The windows and the money of every year."""

    windows: tuple[Window, ...]
    appropriations: tuple[Appropriation, ...]


def figures_of(documents: Sequence[PartedDocument], land: Land) -> tuple[Figures, list[Fault]]:
    """Collects the figures of all files; what contradicts itself is a fault."""
    faults: list[Fault] = []
    windows = _windows(documents, land, faults)
    appropriations = _appropriations(documents, faults)
    return Figures(windows, tuple(appropriations)), faults


def _windows(
    documents: Sequence[PartedDocument], land: Land, faults: list[Fault]
) -> tuple[Window, ...]:
    stated = [(one, one.text.window) for one in documents if one.text and one.text.window]
    _refuse_twins([(text.year, one, ("window", "year")) for one, text in stated], faults)
    windows = (_window(text, one, land, faults) for one, text in stated)
    return tuple(sorted((one for one in windows if one is not None), key=lambda one: one.year))


def _window(
    text: WindowText, document: PartedDocument, land: Land, faults: list[Fault]
) -> Window | None:
    before = len(faults)
    if text.opens.at.tzinfo is None:
        faults.append(
            document.fault(
                ("window", "opens", "at"), "Erwartet: ein Zeitpunkt mit Versatz, +02:00."
            )
        )
    if not text.opens.at.year == text.closes.on.year == text.year:
        faults.append(document.fault(("window", "year"), "Öffnung und Schluss liegen nicht darin."))
    elif text.opens.at.date() > text.closes.on:
        faults.append(document.fault(("window", "closes", "on"), "Der Schluss liegt vor Öffnung."))
    years = text.funding.years
    if any(later != earlier + 1 for earlier, later in pairwise(years)):
        faults.append(
            document.fault(("window", "funding", "years"), "Die Jahre folgen nicht aufeinander.")
        )
    if len(faults) > before:
        return None
    return Window(
        year=text.year,
        opens=text.opens.at,
        opens_basis=text.opens.basis,
        closes=text.closes.on,
        closes_kind=text.closes.kind,
        closes_basis=text.closes.basis,
        ends=effective_end(text.closes.on, text.closes.kind, land),
        funding_years=years,
        funding_years_basis=text.funding.basis,
    )


def _appropriations(
    documents: Sequence[PartedDocument], faults: list[Fault]
) -> list[Appropriation]:
    stated = [
        (document, at, text)
        for document in documents
        for at, text in enumerate(document.text.appropriations if document.text else ())
    ]
    places = [(text.year, one, ("appropriations", at, "year")) for one, at, text in stated]
    _refuse_twins(places, faults)
    return [
        Appropriation(year=text.year, amount=_amount(text, at, document, faults), basis=text.basis)
        for document, at, text in stated
    ]


def _amount(
    text: AppropriationText, at: int, document: PartedDocument, faults: list[Fault]
) -> int | None:
    amount = None if text.amount is None else not_negative(FactKind.MONEY, text.amount)
    if text.amount is not None and amount is None:
        path: Path = ("appropriations", at, "amount")
        faults.append(document.fault(path, f"„{text.amount}“ ist kein Betrag wie 1500000.00."))
    return None if amount is None else int(amount)


def _refuse_twins(places: Sequence[tuple[int, PartedDocument, Path]], faults: list[Fault]) -> None:
    seen: set[int] = set()
    for year, document, path in places:
        if year in seen:
            faults.append(document.fault(path, f"Das Jahr {year} steht zweimal."))
        seen.add(year)
