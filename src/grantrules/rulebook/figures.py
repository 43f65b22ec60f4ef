"""The figures of a rule book: dated parameters, windows, appropriations, each with its basis."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import pairwise, zip_longest
from typing import NamedTuple

from grantrules.engine.working_day import effective_end
from grantrules.model.fact import Code, FactKind, code_of
from grantrules.model.parameter import Appropriation, Parameter, ParameterValue
from grantrules.model.vocabulary import CHOICES, PARAMETERS
from grantrules.model.window import Window
from grantrules.rulebook.document import PartedDocument
from grantrules.rulebook.fault import Fault, Path
from grantrules.rulebook.file_format import AppropriationText, ParameterValueText, WindowText

_MAY_BE_SWITCHED_OFF = {"minimum_grant"}
_HIGHEST = {"own_share": 10_000}  # nobody can owe more than 100 per cent of an amount


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
    windows = _windows(documents, faults)
    appropriations = _appropriations(documents, faults)
    return Figures(tuple(parameters), windows, tuple(appropriations)), faults


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
    if not any(document.faults for document in documents):
        faults += _absent(found, documents)
    return list(found.values())


def _absent(found: Iterable[str], documents: Sequence[PartedDocument]) -> list[Fault]:
    known = set(found)
    # Told where the parameters stand, or else where the programme does.
    stating = [one for one in documents if one.text and one.text.parameters]
    naming = [one for one in documents if one.text and one.text.programme]
    place = [*stating, *naming, *documents][0].yaml.file
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
    faults += [
        one.document.fault((*one.path, "until"), "Das Ende liegt vor dem Anfang.")
        for one in ordered
        if one.text.valid_until is not None and one.text.valid_until < one.text.valid_from
    ]
    for earlier, later in pairwise(ordered):
        end = earlier.text.valid_until or date.max
        same_start = earlier.text.valid_from == later.text.valid_from
        if same_start or (earlier.text.valid_until and end >= later.text.valid_from):
            message = "Der Zeitraum überschneidet sich mit einem früheren."
            faults.append(later.document.fault((*later.path, "from"), message))
    ends = [one.text.valid_from - timedelta(days=1) for one in ordered[1:]]
    values = [_value(name, one, faults) for one in ordered]
    # A value without an end is in force until the next one begins.
    return tuple(
        value.model_copy(update={"valid_until": value.valid_until or end})
        for value, end in zip_longest(values, ends)
        if value is not None
    )


def _value(name: str, stated: _Stated, faults: list[Fault]) -> ParameterValue | None:
    text = stated.text
    path = (*stated.path, "value")
    code = None if text.value is None else _not_negative(PARAMETERS[name], text.value)
    if text.value is not None and code is None:
        message = f"„{text.value}“ ist kein Wert der Art {PARAMETERS[name]}."
        faults.append(stated.document.fault(path, message))
        return None
    if code is None and name not in _MAY_BE_SWITCHED_OFF:
        message = "Dieser Parameter kann nicht abgeschaltet sein; ohne Wert bleibt er unbesetzt."
        faults.append(stated.document.fault(path, message))
    if isinstance(code, int) and code > _HIGHEST.get(name, code):
        faults.append(stated.document.fault(path, "Der Wert ist zu hoch."))
    if name in CHOICES and code not in CHOICES[name]:
        message = f"„{code}“ ist nicht gebaut. Möglich: {', '.join(CHOICES[name])}."
        faults.append(stated.document.fault(path, message))
    return ParameterValue(
        valid_from=text.valid_from, valid_until=text.valid_until, value=code, basis=text.basis
    )


def _windows(documents: Sequence[PartedDocument], faults: list[Fault]) -> tuple[Window, ...]:
    stated = [(one, one.text.window) for one in documents if one.text and one.text.window]
    _refuse_twins([(text.year, one, ("window", "year")) for one, text in stated], faults)
    windows = (_window(text, one, faults) for one, text in stated)
    return tuple(sorted((one for one in windows if one is not None), key=lambda one: one.year))


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
    amount = None if text.amount is None else _not_negative(FactKind.MONEY, text.amount)
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


def _not_negative(kind: FactKind, text: str) -> Code | None:
    """Codes a figure; None where it is none of its kind or below zero."""
    try:
        code = code_of(kind, text)
    except ValueError:
        return None
    return None if isinstance(code, int) and code < 0 else code
