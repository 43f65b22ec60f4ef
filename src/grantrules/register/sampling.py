r"""A sample (Stichprobe) that anybody can draw again with sha256sum.

Each case has as many tickets as its weight. The value of a ticket is the SHA-256 of three lines
without a last line break: seed, reference, number of the ticket from 1. The cases whose smallest
ticket is smallest are drawn; the order in which cases are given plays no part.

    printf '%s\n%s\n%s' "$SEED" 2025-001 1 | sha256sum
"""

from collections.abc import Mapping
from typing import NamedTuple

from grantrules.register.digest import Digest, digest_of

_WHOLE = 100


class Ticket(NamedTuple):
    """The best ticket of a case: its value, whose it is and its number."""

    value: Digest
    reference: str
    number: int


def ticket(seed: str, reference: str, number: int) -> Ticket:
    """Gives one ticket of a case."""
    return Ticket(digest_of(f"{seed}\n{reference}\n{number}".encode()), reference, number)


def ranked(weights: Mapping[str, int], seed: str) -> tuple[Ticket, ...]:
    """Gives the best ticket of each case, the best one first."""
    best = (
        min(ticket(seed, reference, number) for number in range(1, weight + 1))
        for reference, weight in weights.items()
    )
    return tuple(sorted(best))


def sample_size(cases: int, percent: int) -> int:
    """Gives how many cases a share is, rounded up."""
    return -(-cases * percent // _WHOLE)
