"""The figures of a rule book: dated parameters, windows, appropriations, each with its basis."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from grantrules.engine.working_day import effective_end
from grantrules.model.fact import FactKind, code_of
from grantrules.model.money import cents_of
from grantrules.model.parameter import Appropriation, Parameter, ParameterValue
from grantrules.model.vocabulary import CHOICES, PARAMETERS
from grantrules.model.window import Window
from grantrules.rulebook.document import PartedDocument
from grantrules.rulebook.fault import Fault, Path
from grantrules.rulebook.file_format import AppropriationText, ParameterValueText, WindowText

_MAY_BE_SWITCHED_OFF = {"minimum_grant"}


class Figures(NamedTuple):
    """Everything of a rule book that is a figure with a date."""

    parameters: tuple[Parameter, ...]
    windows: tuple[Window, ...]
    appropriations: tuple[Appropriation, ...]


class _Stated(NamedTuple):
    """A dated value with the place where it stands."""

    document: PartedDocument
    path: Path
    text: ParameterValueText


def figures_of(documents: Sequence[PartedDocument]) -> tuple[Figures, list[Fault]]:
    """Collects the figures of all files; what is missing or contradicts itself is a fault."""
    faults: list[Fault] = []
    parameters = _parameters(documents, faults)
    windows = [
        window
        for one in documents
        if one.text is not None and one.text.window is not None
        if (window := _window(one.text.window, one, faults)) is not None
    ]
    appropriations = _appropriations(documents, faults)
    _refuse_twins([one.year for one in windows], "window", documents, faults)
    _refuse_twins([one.year for one in appropriations], "appropriations", documents, faults)
    ordered = tuple(sorted(windows, key=lambda one: one.year))
    return Figures(tuple(parameters), ordered, tuple(appropriations)), faults


def _parameters(documents: Sequence[PartedDocument], faults: list[Fault]) -> list[Parameter]:
    found: dict[str, Parameter] = {}
    for document in documents:
        for place, text in enumerate(document.text.parameters if document.text else ()):
            path: Path = ("parameters", place)
            if PARAMETERS.get(text.name) is not text.type or text.name in found:
                faults.append(
                    document.fault(
                        (*path, "name"),
                        f"„{text.name}“ ist kein Parameter der Art {text.type} oder steht zweimal.",
                    )
                )
                continue
            stated = [
                _Stated(document, (*path, "values", at), value)
                for at, value in enumerate(text.values)
            ] + _later(text.name, documents)
            values = _values(text.name, stated, faults)
            found[text.name] = Parameter(
                name=text.name, title=text.title, kind=text.type, values=values
            )
    faults += _absent(found, documents)
    return list(found.values())


def _absent(found: Iterable[str], documents: Sequence[PartedDocument]) -> list[Fault]:
    known = set(found)
    place = documents[0].yaml.file
    missing = [
        Fault(place, 1, f"parameters.{name}", f"Der Parameter „{name}“ fehlt im Regelwerk.")
        for name in PARAMETERS
        if name not in known
    ]
    stray = [
        document.fault(("later_values", at, "parameter"), f"„{later.parameter}“ ist unbekannt.")
        for document in documents
        for at, later in enumerate(document.text.later_values if document.text else ())
        if later.parameter not in known
    ]
    return [*missing, *stray]


def _later(name: str, documents: Sequence[PartedDocument]) -> list[_Stated]:
    return [
        _Stated(document, ("later_values", place, "values", at), value)
        for document in documents
        for place, later in enumerate(document.text.later_values if document.text else ())
        if later.parameter == name
        for at, value in enumerate(later.values)
    ]


def _values(
    name: str, stated: Sequence[_Stated], faults: list[Fault]
) -> tuple[ParameterValue, ...]:
    ordered = sorted(stated, key=lambda one: one.text.valid_from)
    for earlier, later in pairwise(ordered):
        end = earlier.text.valid_until or date.max
        same_start = earlier.text.valid_from == later.text.valid_from
        if same_start or (earlier.text.valid_until and end >= later.text.valid_from):
            message = "Der Zeitraum überschneidet sich mit einem früheren."
            faults.append(later.document.fault((*later.path, "from"), message))
    starts = [one.text.valid_from for one in ordered[1:]]
    ends = [*(date.fromordinal(start.toordinal() - 1) for start in starts), None]
    values = [_value(name, one, faults) for one in ordered]
    # A value without an end is in force until the next one begins.
    return tuple(
        value.model_copy(update={"valid_until": value.valid_until or end})
        for value, end in zip(values, ends, strict=True)
        if value is not None
    )


def _value(name: str, stated: _Stated, faults: list[Fault]) -> ParameterValue | None:
    text = stated.text
    path = (*stated.path, "value")
    try:
        code = None if text.value is None else code_of(PARAMETERS[name], text.value)
    except ValueError:
        message = f"„{text.value}“ ist kein Wert der Art {PARAMETERS[name]}."
        faults.append(stated.document.fault(path, message))
        return None
    if code is None and name not in _MAY_BE_SWITCHED_OFF:
        message = "Dieser Parameter kann nicht abgeschaltet sein; ohne Wert bleibt er unbesetzt."
        faults.append(stated.document.fault(path, message))
    if name in CHOICES and code not in CHOICES[name]:
        message = f"„{code}“ ist nicht gebaut. Möglich: {', '.join(CHOICES[name])}."
        faults.append(stated.document.fault(path, message))
    return ParameterValue(
        valid_from=text.valid_from, valid_until=text.valid_until, value=code, basis=text.basis
    )


def _window(text: WindowText, document: PartedDocument, faults: list[Fault]) -> Window | None:
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
        ends=effective_end(text.closes.on, text.closes.kind),
        funding_years=years,
        funding_years_basis=text.funding.basis,
    )


def _appropriations(
    documents: Sequence[PartedDocument], faults: list[Fault]
) -> list[Appropriation]:
    return [
        Appropriation(year=text.year, amount=_amount(text, at, document, faults), basis=text.basis)
        for document in documents
        for at, text in enumerate(document.text.appropriations if document.text else ())
    ]


def _amount(
    text: AppropriationText, at: int, document: PartedDocument, faults: list[Fault]
) -> int | None:
    if text.amount is None:
        return None
    try:
        return int(code_of(FactKind.MONEY, text.amount)) if cents_of(text.amount) >= 0 else None
    except ValueError:
        path: Path = ("appropriations", at, "amount")
        faults.append(document.fault(path, f"„{text.amount}“ ist kein Betrag wie 1500000.00."))
        return None


def _refuse_twins(
    years: Sequence[int], key: str, documents: Sequence[PartedDocument], faults: list[Fault]
) -> None:
    twins = sorted({year for year in years if years.count(year) > 1})
    faults += [
        Fault(documents[0].yaml.file, 1, key, f"Das Jahr {year} steht zweimal.") for year in twins
    ]
