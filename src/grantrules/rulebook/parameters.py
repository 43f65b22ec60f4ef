"""The parameters of a rule book: dated values with their basis, some of them graded."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise, zip_longest
from typing import NamedTuple

from grantrules.model.application import FACT_KEYS
from grantrules.model.fact import Code, FactKind, code_of
from grantrules.model.parameter import Grade, Parameter, ParameterValue
from grantrules.model.period import Period
from grantrules.model.vocabulary import CHOICES, PARAMETERS, PERIODS, vocabulary_of
from grantrules.rulebook.condition_text import ConditionFault
from grantrules.rulebook.declaration import RESERVED, Declared
from grantrules.rulebook.document import PartedDocument
from grantrules.rulebook.fault import Fault, Path
from grantrules.rulebook.file_format import ParameterText, ParameterValueText
from grantrules.rulebook.grades import GradeWords, grade_condition_of

_NAME = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)
_MAY_BE_SWITCHED_OFF = {"minimum_grant"}
_HIGHEST = {
    "own_share": 10_000,  # nobody can owe more than 100 per cent of an amount
    "notification_fiction_days": 365,  # no letter travels for years
    "instalments_per_year": 12,
}
# They decide which entries are believed, or the one order in which all applications stand.
_NEVER_GRADED = {
    "highest_plausible_amount",
    "highest_plausible_fte",
    "rank_by",
    "allocation_policy",
    "skip_allowed",
}


class _Dated(NamedTuple):
    """A dated value of a parameter with the place where it stands."""

    parameter: ParameterText
    document: PartedDocument
    path: Path
    text: ParameterValueText

    def fault(self, message: str, *inner: str | int) -> Fault:
        """Says what is wrong with the value, or with a part of it."""
        return self.document.fault((*self.path, *inner), message)


def parameters_of(
    documents: Sequence[PartedDocument], declared: Declared
) -> tuple[tuple[Parameter, ...], list[Fault]]:
    """Collects the parameters of all files; what is missing or contradicts itself is a fault."""
    faults: list[Fault] = []
    named = _named(documents, declared, faults)
    dated = {text.name: list(_dated(text, documents)) for text in named}
    words = _grade_words(named, dated, declared)
    parameters = tuple(
        Parameter(
            name=text.name,
            title=text.title,
            kind=text.type,
            values=_values(dated[text.name], words, faults),
            spoken=text.spoken,
        )
        for text in named
    )
    if not any(document.faults for document in documents):
        faults += _absent(dated, documents)
    return parameters, faults


def not_negative(kind: FactKind, text: str) -> Code | None:
    """Codes a figure; None where it is none of its kind or below zero."""
    try:
        code = code_of(kind, text)
    except ValueError:
        return None
    return None if isinstance(code, int) and code < 0 else code


def _named(
    documents: Sequence[PartedDocument], declared: Declared, faults: list[Fault]
) -> list[ParameterText]:
    found: dict[str, ParameterText] = {}
    taken = (RESERVED | declared.names) - PARAMETERS.keys()
    for document in documents:
        for place, text in enumerate(document.text.parameters if document.text else ()):
            own = _NAME.fullmatch(text.name) is not None and text.name not in taken
            if PARAMETERS.get(text.name, text.type) is text.type and own and text.name not in found:
                found[text.name] = text
                continue
            message = f"„{text.name}“ ist kein Parameter der Art {text.type} oder steht zweimal."
            faults.append(document.fault(("parameters", place, "name"), message))
    return list(found.values())


def _dated(parameter: ParameterText, documents: Sequence[PartedDocument]) -> Iterator[_Dated]:
    for document in documents:
        for place, text in enumerate(document.text.parameters if document.text else ()):
            for at, value in enumerate(text.values if text is parameter else ()):
                yield _Dated(parameter, document, ("parameters", place, "values", at), value)
    for document in documents:
        for place, later in enumerate(document.text.later_values if document.text else ()):
            for at, value in enumerate(later.values if later.parameter == parameter.name else ()):
                yield _Dated(parameter, document, ("later_values", place, "values", at), value)


def _grade_words(
    named: Iterable[ParameterText], dated: Mapping[str, Sequence[_Dated]], declared: Declared
) -> GradeWords:
    plain = [Parameter(name=one.name, title=one.title, kind=one.type, values=()) for one in named]
    graded = {name for name, values in dated.items() if any(one.text.grades for one in values)}
    return GradeWords(
        known=vocabulary_of(declared.entries, declared.applicant_facts, plain),
        legible=frozenset((*FACT_KEYS, *declared.names, *(dated.keys() - graded))),
    )


def _values(
    stated: Sequence[_Dated], words: GradeWords, faults: list[Fault]
) -> tuple[ParameterValue, ...]:
    ordered = sorted(stated, key=lambda one: one.text.valid_from)
    faults += [
        one.fault("Das Ende liegt vor dem Anfang.", "until")
        for one in ordered
        if one.text.valid_until is not None and one.text.valid_until < one.text.valid_from
    ]
    for earlier, later in pairwise(ordered):
        end = earlier.text.valid_until or date.max
        same_start = earlier.text.valid_from == later.text.valid_from
        if same_start or (earlier.text.valid_until and end >= later.text.valid_from):
            message = "Der Zeitraum überschneidet sich mit einem früheren."
            faults.append(later.fault(message, "from"))
    ends = [one.text.valid_from - timedelta(days=1) for one in ordered[1:]]
    values = [_value(one, words, faults) for one in ordered]
    # A value without an end is in force until the next one begins.
    return tuple(
        value.model_copy(update={"valid_until": value.valid_until or end})
        for value, end in zip_longest(values, ends)
        if value is not None
    )


def _value(stated: _Dated, words: GradeWords, faults: list[Fault]) -> ParameterValue | None:
    name, text = stated.parameter.name, stated.text
    grades = [_grade(stated, at, words, faults) for at in range(len(text.grades))]
    if grades and name in _NEVER_GRADED:
        faults.append(stated.fault("Dieser Parameter kann nicht gestaffelt sein.", "grades"))
    code = None if text.value is None else _code(stated, text.value, faults, "value")
    if text.value is not None and code is None:
        return None
    if code is None and name not in _MAY_BE_SWITCHED_OFF:
        message = "Dieser Parameter kann nicht abgeschaltet sein; ohne Wert bleibt er unbesetzt."
        faults.append(stated.fault(message, "value"))
    return ParameterValue(
        valid_from=text.valid_from,
        valid_until=text.valid_until,
        value=code,
        basis=text.basis,
        grades=tuple(grade for grade in grades if grade is not None),
    )


def _grade(stated: _Dated, at: int, words: GradeWords, faults: list[Fault]) -> Grade | None:
    text = stated.text.grades[at]
    code = _code(stated, text.value, faults, "grades", at, "value")
    try:
        path = (*stated.path, "grades", at, "when")
        when = grade_condition_of(text.when, path, words)
    except ConditionFault as fault:
        faults.append(stated.document.fault(fault.path, fault.message))
        return None
    return None if code is None else Grade(when=when, value=code)


def _code(stated: _Dated, value: str, faults: list[Fault], *inner: str | int) -> Code | None:
    name, kind = stated.parameter.name, stated.parameter.type
    code = not_negative(kind, value)
    if code is None:
        faults.append(stated.fault(f"„{value}“ ist kein Wert der Art {kind}.", *inner))
    elif isinstance(code, int) and code > _HIGHEST.get(name, code):
        faults.append(stated.fault("Der Wert ist zu hoch.", *inner))
    elif code not in CHOICES.get(name, (code,)):
        message = f"„{code}“ ist nicht gebaut. Möglich: {', '.join(CHOICES[name])}."
        faults.append(stated.fault(message, *inner))
    elif name in PERIODS and not _is_period(value):
        message = f"„{value}“ ist keine Dauer wie 4W, 6M, 10D oder 2Y."
        faults.append(stated.fault(message, *inner))
    return code


def _is_period(text: str) -> bool:
    try:
        Period.of(text)
    except ValueError:
        return False
    return True


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
