"""Figures in the German words of the report: one step higher or later, a value, nothing at all."""

from collections.abc import Mapping

from grantrules.model.fact import FactKind
from grantrules.specification.mutation.neighbour import Step

_WORDS: Mapping[str, str] = {
    "1s": "eine Sekunde",
    "1d": "einen Tag",
    "1": "eins",
    "0.001": "0,001 VZÄ",
}
_LATER = {FactKind.DAY: ("später", "früher"), FactKind.MOMENT: ("später", "früher")}
_UNITS = {FactKind.MONEY: "0,01 €", FactKind.PERCENT: "0,01 %"}


def step_told(kind: FactKind, step: Step) -> str:
    """Says how far and in which direction: einen Tag später, 0,01 € höher."""
    width = _UNITS.get(kind) or _WORDS[step.name[1:]]
    up, down = _LATER.get(kind, ("höher", "niedriger"))
    return f"{width} {up if step.width > 0 else down}"
