"""Something on record, with its place in the trail."""

from typing import Generic, NamedTuple, TypeVar

from grantrules.register.act import Moment

B = TypeVar("B")


class Made(NamedTuple, Generic[B]):
    """Something on record: the number of its entry, its moment and what it says."""

    seq: int
    at: Moment
    body: B
