"""A part of a grant and the need that it is paid for."""

from datetime import date

from grantrules.model.money import Cents
from grantrules.model.value import Value


class Instalment(Value):
    """A part of the money of a budget year (Rate), for the need that begins on a day."""

    year: int
    need_from: date
    amount: Cents
