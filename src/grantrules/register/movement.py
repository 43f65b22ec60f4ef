"""What an act moves: money reserved by a first signature, committed by a second, released."""

from collections.abc import Mapping

from grantrules.model.money import Cents, decimal_text
from grantrules.register.act import Movement
from grantrules.register.case import Case

Movements = tuple[Movement, ...]


def reserving(by_year: Mapping[int, Cents]) -> Movements:
    """Reserves the money of a first signature (vormerken)."""
    return _moved({year: (cents, 0) for year, cents in by_year.items()})


def committing(by_year: Mapping[int, Cents]) -> Movements:
    """Turns reserved money into committed money with the second signature (binden)."""
    return _moved({year: (-cents, cents) for year, cents in by_year.items()})


def releasing(case: Case) -> Movements:
    """Gives back what a case holds; what was paid out stays committed, earliest year first."""
    paid, moves = case.paid, {}
    for year, held in sorted(case.held.items()):
        spent = min(paid, held.committed)
        paid -= spent
        moves[year] = (-held.reserved, spent - held.committed)
    return _moved(moves)


def _moved(moves: Mapping[int, tuple[Cents, Cents]]) -> Movements:
    return tuple(
        Movement(year=year, reserved=decimal_text(reserved), committed=decimal_text(committed))
        for year, (reserved, committed) in sorted(moves.items())
        if reserved or committed
    )
