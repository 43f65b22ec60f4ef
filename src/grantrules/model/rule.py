"""A rule: one condition, one effect, its legal basis and the sentences people read (Regel)."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from typing import Self

from grantrules.model.basis import Basis
from grantrules.model.condition import Condition, facts_read
from grantrules.model.finding import Effect
from grantrules.model.value import Value


class Stage(StrEnum):
    """Where a rule is judged: on one application, across a batch, in the register, or later.

    After the award each stage has words of its own (`stage_vocabulary`).
    """

    APPLICATION = "application"
    BATCH = "batch"
    REGISTER = "register"
    PAYMENT = "payment"
    PROOF = "proof"
    REPAYMENT = "repayment"

    @property
    def in_proposal(self) -> bool:
        """Whether proposals list the rules of this stage."""
        return self in {Stage.APPLICATION, Stage.BATCH}

    @property
    def after_award(self) -> bool:
        """Whether the rules of this stage are judged once there is an award."""
        return self in {Stage.PAYMENT, Stage.PROOF, Stage.REPAYMENT}


class ReasonTexts(Value):
    """The German sentences of a rule; {names} stand for facts."""

    met: str
    not_met: str | None = None
    open: str | None = None


class Examples(Value):
    """One case where the rule is met and one where it is not, in German."""

    met: str
    not_met: str | None = None


class Rule(Value):
    """One rule of a programme (Regel).

    `applies_when`: where it does not hold, the rule has nothing to judge and is met.
    `parameters` are those that the rule rests on beyond what its condition reads, `shows` the
    facts that a finding lists, `limit` the fact that is its limit.
    """

    id: str
    title: str
    checks: str
    why: str
    basis: Basis
    stage: Stage = Stage.APPLICATION
    condition: Condition
    applies_when: Condition | None = None
    otherwise: Effect
    if_open: Effect
    shows: tuple[str, ...]
    limit: str | None = None
    parameters: tuple[str, ...] = ()
    reason: ReasonTexts
    examples: Examples

    @cached_property
    def reads(self) -> tuple[str, ...]:
        """The facts and parameters that the rule is judged on, each once."""
        applies = () if self.applies_when is None else facts_read(self.applies_when)
        return tuple(dict.fromkeys((*applies, *facts_read(self.condition))))

    def model_copy(self, *, update: Mapping[str, object] | None = None, deep: bool = False) -> Self:
        """Copies the rule; what a changed copy reads is worked out anew."""
        copied = super().model_copy(update=update, deep=deep)
        copied.__dict__.pop("reads", None)
        return copied
