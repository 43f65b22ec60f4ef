"""The strength of a specification (Stärke): which mutants its scenarios notice, and which not."""

from collections.abc import Iterable
from dataclasses import dataclass

from grantrules.model.rulebook import RuleBook
from grantrules.specification.feature_text import Row
from grantrules.specification.mutation.catalogue import mutants_of
from grantrules.specification.mutation.exemption import Exemption, exceptions_of
from grantrules.specification.mutation.hunt import Hunt
from grantrules.specification.mutation.mutant import Mutant
from grantrules.specification.mutation.scene import Scene, scenes_of
from grantrules.specification.mutation.unsound import demand_sound
from grantrules.specification.specification import Specification

__all__ = ["Exemption", "Mutant", "Strength", "Verdict", "exceptions_of", "strength_of"]


@dataclass(frozen=True)
class Verdict:
    """A mutant and the row that notices it; without one, the reason why none has to, if any.

    `nearest` is a row about the same rules, where no row notices the mutant.
    """

    mutant: Mutant
    killer: Row | None
    exception: str | None = None
    nearest: Row | None = None

    @property
    def survives(self) -> bool:
        """Whether nobody notices the mutant and nothing excuses that."""
        return self.killer is None and self.exception is None


@dataclass(frozen=True)
class Strength:
    """All verdicts, and the exceptions that excuse nothing any more."""

    verdicts: tuple[Verdict, ...]
    needless: tuple[Exemption, ...] = ()

    @property
    def killed(self) -> tuple[Verdict, ...]:
        """The mutants that a scenario notices."""
        return tuple(one for one in self.verdicts if one.killer is not None)

    @property
    def excused(self) -> tuple[Verdict, ...]:
        """The mutants that no scenario has to notice."""
        return tuple(one for one in self.verdicts if one.exception is not None)

    @property
    def survivors(self) -> tuple[Verdict, ...]:
        """The mutants that a scenario should notice and none does."""
        return tuple(one for one in self.verdicts if one.survives)

    @property
    def per_mille(self) -> int:
        """The share of the mutants without exceptions that is noticed, rounded down."""
        judged = len(self.killed) + len(self.survivors)
        return 1000 * len(self.killed) // judged if judged else 1000

    @property
    def holds(self) -> bool:
        """Whether the gate is open: nothing survives, and every exception is needed."""
        return not self.survivors and not self.needless


def strength_of(
    specification: Specification, exceptions: Iterable[Exemption] = (), rule: str | None = None
) -> Strength:
    """Measures the strength; with a rule, only by the mutants that concern it.

    An UnsoundError where the features have faults or do not agree with the rule book as it is.
    """
    demand_sound(specification)
    book = specification.programme.book
    return strength_among(scenes_of(book, specification.cases), book, exceptions, rule)


def strength_among(
    scenes: Iterable[Scene],
    book: RuleBook,
    exceptions: Iterable[Exemption] = (),
    rule: str | None = None,
) -> Strength:
    """Measures the strength of these scenarios alone."""
    hunt = Hunt(book, scenes)
    mutants = (one for one in mutants_of(book) if rule is None or rule in one.rules)
    kept = tuple(exceptions)
    verdicts = tuple(_verdict(mutant, hunt, kept) for mutant in mutants)
    # Among the mutants of one rule it cannot be told whether another needs the exception.
    return Strength(verdicts, _needless(kept, verdicts) if rule is None else ())


def _verdict(mutant: Mutant, hunt: Hunt, exceptions: tuple[Exemption, ...]) -> Verdict:
    killer = hunt.killer(mutant)
    if killer is not None:
        return Verdict(mutant, killer)
    reason = next((one.reason for one in exceptions if one.covers(mutant.id)), None)
    return Verdict(mutant, None, reason, hunt.nearest(mutant))


def _needless(
    exceptions: tuple[Exemption, ...], verdicts: tuple[Verdict, ...]
) -> tuple[Exemption, ...]:
    unnoticed = [one.mutant.id for one in verdicts if one.killer is None]
    return tuple(one for one in exceptions if not any(map(one.covers, unnoticed)))
