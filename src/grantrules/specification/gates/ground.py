"""Ground: every rule and every figure says what it rests on."""

from collections.abc import Iterator
from typing import NamedTuple

from grantrules.model.basis import Basis
from grantrules.model.rulebook import RuleBook
from grantrules.specification.gates.gate_finding import GateFinding, Severity
from grantrules.specification.gates.relevance import parameters_used

CODE = "ground"


class _Stated(NamedTuple):
    """Something that needs a ground."""

    subject: str
    what: str
    basis: Basis


def ground(book: RuleBook) -> list[GateFinding]:
    """Finds rules and figures without a citation, and parameters that are used without a value."""
    silent = [_finding(one.subject, one.what) for one in _stated(book) if not _cites(one.basis)]
    used = parameters_used(book)
    valueless = [
        _finding(one.name, f"Parameter „{one.title}“ hat keinen Wert")
        for one in book.parameters
        if not one.values and one.name in used
    ]
    return [*silent, *valueless]


def _stated(book: RuleBook) -> Iterator[_Stated]:
    for rule in book.rules:
        yield _Stated(rule.id, f"Regel {rule.id}", rule.basis)
    for parameter in book.parameters:
        what = f"Parameter „{parameter.title}“"
        yield from (_Stated(parameter.name, what, value.basis) for value in parameter.values)
    for window in book.windows:
        what = f"Antragsfenster {window.year}"
        for basis in (window.opens_basis, window.closes_basis, window.funding_years_basis):
            yield _Stated(f"window {window.year}", what, basis)
    for one in book.appropriations:
        yield _Stated(f"appropriation {one.year}", f"Haushaltsansatz {one.year}", one.basis)


def _cites(basis: Basis) -> bool:
    return bool(basis.citation.strip())


def _finding(subject: str, what: str) -> GateFinding:
    message = f"{what}: Es ist nicht gesagt, worauf das beruht."
    remedy = "Bitte unter basis die Fundstelle nennen, bei einer Annahme, dass es eine ist."
    return GateFinding(CODE, subject, Severity.ERROR, message, remedy)
