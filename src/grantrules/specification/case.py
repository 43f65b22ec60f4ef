"""A case as data: applications, changes of the programme, a budget, and what is expected.

A scenario about rules is folded into one case; it can be replayed without pytest and Gherkin.
"""

from dataclasses import dataclass, replace
from typing import Protocol

from grantrules.model.proof import Proof
from grantrules.specification.award_case import Act
from grantrules.specification.change import Change
from grantrules.specification.programme import Json, Programme

_EITHER = (
    "Ein Szenario handelt von Anträgen, von Verwendungsnachweisen, von einer Auszahlung oder von "
    "einer Rückforderung."
)


class Observer(Protocol):
    """Whoever can say what comes out of a case."""

    def observe(self, case: "Case") -> "Observed":
        """Proposes outcomes for the applications of a case."""
        ...


@dataclass(frozen=True)
class Observed:
    """What came out: the JSON document of section 5 of the contract, and the case behind it.

    `judge` observed it, and would observe it again; `proofs` is what it found about proofs and
    acts.
    """

    document: Json
    case: "Case"
    judge: Observer
    proofs: tuple[Json, ...] = ()

    @property
    def proposals(self) -> tuple[Json, ...]:
        """All proposals in order of rank, or what is proposed about the proofs of the case."""
        return self.proofs or tuple(self.document["proposals"])


class Expectation(Protocol):
    """Something that a scenario expects; compares and computes nothing itself."""

    def fault(self, seen: Observed) -> str | None:
        """Says in German what is otherwise, or nothing where all is as expected."""
        ...


@dataclass(frozen=True)
class Case:
    """Inputs and expectations; `applications` are what `Application.from_json` takes.

    A case is about applications, about proofs of use, or about one payment or claim.
    """

    programme: Programme
    applications: tuple[Json, ...] = ()
    proofs: tuple[Proof, ...] = ()
    acts: tuple[Act, ...] = ()
    changes: tuple[Change, ...] = ()
    budget: tuple[tuple[int, int], ...] = ()
    expectations: tuple[Expectation, ...] = ()

    @property
    def proof(self) -> Proof:
        """The newest proof, of which something is stated."""
        if not self.proofs:
            raise ValueError("Vor diesem Satz muss ein Verwendungsnachweis genannt sein.")
        return self.proofs[-1]

    def proving(self, proof: Proof) -> "Case":
        """Adds a proof of use; what is stated next is stated of it."""
        if self.applications or self.acts:
            raise ValueError(_EITHER)
        return replace(self, proofs=(*self.proofs, proof))

    def with_proof(self, proof: Proof) -> "Case":
        """Puts another proof in the place of the newest one."""
        return replace(self, proofs=(*self.proofs[:-1], proof))

    @property
    def act(self) -> Act:
        """The payment or claim of which something is stated."""
        if not self.acts:
            raise ValueError("Vor diesem Satz muss eine Bewilligung oder Auszahlung genannt sein.")
        return self.acts[-1]

    def acting(self, act: Act) -> "Case":
        """Adds a payment or a claim; what is stated next is stated of it."""
        if self.applications or self.proofs or self.acts:
            raise ValueError(_EITHER)
        return replace(self, acts=(act,))

    def with_act(self, act: Act) -> "Case":
        """Puts another payment or claim in the place of the newest one."""
        return replace(self, acts=(*self.acts[:-1], act))

    def asking(self, application: Json) -> "Case":
        """Adds an application; what is stated next is stated of it."""
        if self.proofs or self.acts:
            raise ValueError(_EITHER)
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
