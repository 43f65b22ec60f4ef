"""A case as data: applications, changes of the programme, a budget, and what is expected.

A scenario about rules is folded into one case; it can be replayed without pytest and Gherkin.
"""

from dataclasses import dataclass, replace
from typing import Protocol

from grantrules.specification.change import Change
from grantrules.specification.programme import Json, Programme


class Observer(Protocol):
    """Whoever can say what comes out of a case."""

    def observe(self, case: "Case") -> "Observed":
        """Proposes outcomes for the applications of a case."""
        ...


@dataclass(frozen=True)
class Observed:
    """What came out: the JSON document of section 5 of the contract, and the case behind it.

    `judge` observed it, and would observe it again.
    """

    document: Json
    case: "Case"
    judge: Observer

    @property
    def proposals(self) -> tuple[Json, ...]:
        """All proposals, in order of rank."""
        return tuple(self.document["proposals"])


class Expectation(Protocol):
    """Something that a scenario expects; compares and computes nothing itself."""

    def fault(self, seen: Observed) -> str | None:
        """Says in German what is otherwise, or nothing where all is as expected."""
        ...


@dataclass(frozen=True)
class Case:
    """Inputs and expectations; `applications` are what `Application.from_json` takes."""

    programme: Programme
    applications: tuple[Json, ...] = ()
    changes: tuple[Change, ...] = ()
    budget: tuple[tuple[int, int], ...] = ()
    expectations: tuple[Expectation, ...] = ()

    def asking(self, application: Json) -> "Case":
        """Adds an application; what is stated next is stated of it."""
        return replace(self, applications=(*self.applications, application))

    def stating(self, key: str, value: object) -> "Case":
        """States an entry of the newest application; None is an empty cell."""
        return self._with_newest({**self._newest(), key: value})

    def blurring(self, key: str) -> "Case":
        """Makes an entry of the newest application unreadable."""
        newest = self._newest()
        return self._with_newest({**newest, "unreadable": [*newest.get("unreadable", ()), key]})

    def changing(self, change: Change) -> "Case":
        """Changes the rule book."""
        return replace(self, changes=(*self.changes, change))

    def funding(self, year: int, cents: int) -> "Case":
        """States the money of a budget year."""
        return replace(self, budget=(*self.budget, (year, cents)))

    def expecting(self, expectation: Expectation) -> "Case":
        """Adds an expectation."""
        return replace(self, expectations=(*self.expectations, expectation))

    def _newest(self) -> Json:
        if not self.applications:
            raise ValueError("Vor diesem Satz muss ein Antrag genannt sein.")
        return self.applications[-1]

    def _with_newest(self, application: Json) -> "Case":
        return replace(self, applications=(*self.applications[:-1], application))
