"""What lies behind a run and is no part of its results: needed to tell clerks what to do."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from grantrules.model.application import Application
from grantrules.model.run import Origin
from grantrules.report.problem_text import ProblemText


class Background(NamedTuple):
    """The applications as read, where the files lie, and what each problem code means."""

    applications: Sequence[Application] = ()
    origins: Mapping[str, Origin] = MappingProxyType({})
    texts: Mapping[str, ProblemText] = MappingProxyType({})
