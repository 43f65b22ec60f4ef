"""What lies behind a run and is no part of its results: needed to tell clerks what to do."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from grantrules.model.action import Action
from grantrules.model.application import Application
from grantrules.model.run import Origin
from grantrules.report.problem_text import ProblemText

OF_CLERKS = frozenset({"reference", "received_at", "completed_at"})
"""The entries of an application that the authority makes itself: no applicant can be asked."""


class Background(NamedTuple):
    """The applications as read, where the files lie, and what each problem code means.

    `of_clerks` names the entries that the authority makes itself, `asking` is the way to ask for
    all others: after the award it is the recipient of the grant who is asked.
    """

    applications: Sequence[Application] = ()
    origins: Mapping[str, Origin] = MappingProxyType({})
    texts: Mapping[str, ProblemText] = MappingProxyType({})
    of_clerks: frozenset[str] = OF_CLERKS
    asking: Action = Action.ASK_APPLICANT
