"""Dated parameters (Parameter): every figure of a programme, with its own basis."""

from datetime import date

from grantrules.model.basis import Basis
from grantrules.model.condition import Condition
from grantrules.model.fact import Code, FactKind
from grantrules.model.money import Cents
from grantrules.model.value import Value


class Grade(Value):
    """A grade (Staffelung): another value for the applications that the condition holds for."""

    when: Condition
    value: Code


class ParameterValue(Value):
    """A value and the days on which it is in force; `value` None means switched off.

    The first grade that holds for an application takes the place of `value`.
    """

    valid_from: date
    valid_until: date | None
    value: Code | None
    basis: Basis
    grades: tuple[Grade, ...] = ()


class Parameter(Value):
    """A named figure of the programme; without a value in force it is unset.

    `spoken` is the German name by which scenarios call it.
    """

    name: str
    title: str
    kind: FactKind
    values: tuple[ParameterValue, ...]
    spoken: str | None = None

    def in_force(self, day: date | None) -> ParameterValue | None:
        """Gives the value in force on the day; without a day only one that never changes."""
        if day is None:
            lasting = len(self.values) == 1 and self.values[0].valid_until is None
            return self.values[0] if lasting else None
        return next(
            (
                value
                for value in self.values
                if value.valid_from <= day
                and (value.valid_until is None or day <= value.valid_until)
            ),
            None,
        )


class Appropriation(Value):
    """The money of one budget year (Haushaltsansatz); None: not set."""

    year: int
    amount: Cents | None
    basis: Basis
