"""What the register (Register) already holds when money is distributed anew."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from grantrules.model.finding import Status
from grantrules.model.value import Value

_NoDebt = Annotated[int, Field(ge=0)]


class SpokenFor(Value):
    """Money of a budget year that is no longer free, in cents.

    `reserved` is signed once (vorgemerkt), `committed` is decided (gebunden), `overridden` is what
    people propose instead of the engine and nobody has signed yet.
    """

    reserved: _NoDebt = 0
    committed: _NoDebt = 0
    overridden: _NoDebt = 0


class EarlierCase(Value):
    """A case that was signed or decided before: it goes ahead of every open one."""

    reference: str
    ags: str
    years: frozenset[int]


class HumanFinding(Value):
    """What a person found on a rule that the engine left to people (Feststellung)."""

    rule: str
    status: Status
    reason: str


class RegisterState(Value):
    """Money already spoken for by year, earlier cases, people's findings by reference.

    `contested` are references that stand for different facts, and nobody knows which count.
    """

    spoken_for: Mapping[int, SpokenFor] = {}
    earlier: tuple[EarlierCase, ...] = ()
    findings: Mapping[str, tuple[HumanFinding, ...]] = {}
    contested: frozenset[str] = frozenset()


NOTHING_BEFORE = RegisterState()
