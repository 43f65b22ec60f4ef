"""What every act of a person in the register says: by whom, and about which case (Vorgang)."""

from typing import Annotated

from pydantic import Field

from grantrules.model.value import Value

Pseudonym = Annotated[str, Field(pattern=r"^p_[0-9a-f]{16}$")]
"""Stands for a person; who it is, only the vault and the configuration know."""

Money = Annotated[str, Field(pattern=r"^-?[0-9]+\.[0-9]{2}$")]
"""Money as lines hold it: a decimal number with two places."""

Day = Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\d$")]

Moment = Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$")]

Reason = Annotated[str, Field(min_length=1)]


class Act(Value):
    """Something that a person did."""

    by: Pseudonym


class ProgrammeAct(Act):
    """Something that a person did in a programme."""

    programme: str


class CaseAct(ProgrammeAct):
    """Something that a person did in one case; the reference is its Aktenzeichen."""

    reference: str


class Movement(Value):
    """What an act changes in a budget year: money reserved (vorgemerkt) and committed (gebunden).

    Added up over the whole trail, movements are the balance of the register.
    """

    year: int
    reserved: Money
    committed: Money
