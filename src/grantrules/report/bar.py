"""How much of a budget year is used: as a bar of blocks and in words."""

from grantrules.model.proposal import BudgetRow

BLOCKS = 20
NO_APPROPRIATION = "kein Ansatz festgelegt"
_GRANTED, _RESERVED, _FREE = "█", "▒", "░"
_PER_MILLE = 1000


def bar(row: BudgetRow) -> str:
    """Draws the year: █ proposed, ▒ set aside, ░ free; empty without an appropriation."""
    if not row.appropriation:
        return ""
    granted = _blocks(row.granted, row.appropriation)
    reserved = min(_blocks(row.reserved, row.appropriation), BLOCKS - granted)
    return _GRANTED * granted + _RESERVED * reserved + _FREE * (BLOCKS - granted - reserved)


def shares(row: BudgetRow) -> str:
    """Says the same in words: 96,0 % vorgeschlagen, 0,0 % vorgemerkt, 4,0 % frei."""
    if row.appropriation is None:
        return NO_APPROPRIATION
    if row.appropriation == 0:
        return "Der Ansatz ist 0,00 €."
    granted = row.granted * _PER_MILLE // row.appropriation
    reserved = row.reserved * _PER_MILLE // row.appropriation
    return (
        f"{_percent(granted)} vorgeschlagen, {_percent(reserved)} vorgemerkt, "
        f"{_percent(_PER_MILLE - granted - reserved)} frei"
    )


def _blocks(amount: int, appropriation: int) -> int:
    whole = amount * BLOCKS // appropriation
    return min(BLOCKS, max(whole, 1 if amount > 0 else 0))


def _percent(per_mille: int) -> str:
    return f"{per_mille // 10},{per_mille % 10} %"
