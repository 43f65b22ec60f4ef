"""What one sheet gave: its applications, its problems, and whether it could be read."""

from collections.abc import Mapping

from grantrules.model.application import Application
from grantrules.model.problem import Problem
from grantrules.model.value import Value


class SheetReading(Value):
    """The applications and problems of one sheet.

    `mapping` pairs each heading as the file spells it with its key; `refused`: the sheet lacks a
    required column or names one twice, and none of its applications was read.
    """

    sheet: str
    applications: tuple[Application, ...] = ()
    problems: tuple[Problem, ...] = ()
    mapping: Mapping[str, str] = {}
    refused: bool = False
