"""A view of one case at any stage: what a rule is judged on, and what its sentence can say."""

from collections.abc import Mapping
from typing import Protocol

from grantrules.engine.inforce import InForce
from grantrules.engine.stated import Gaps
from grantrules.model.fact import Facts, FactSpec


class View(Protocol):
    """The facts of one case, the words for them, what is in force, and what is amiss."""

    @property
    def facts(self) -> Facts:
        """What is known, parameters among it."""

    @property
    def words(self) -> Mapping[str, FactSpec]:
        """What the names mean."""

    @property
    def terms(self) -> InForce:
        """What the rule book says on the day that counts."""

    @property
    def gaps(self) -> Gaps:
        """What is missing or of no use, by key."""

    @property
    def cells(self) -> Mapping[str, str]:
        """The cell that each key was read in."""

    def place(self, key: str) -> str:
        """Names an entry with its cell."""
