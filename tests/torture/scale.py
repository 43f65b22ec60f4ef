"""How much is tried: little in `make test`, much in `make torture`; and the chance behind it."""

import os
from random import Random

LONG = os.environ.get("GRANTRULES_TORTURE") == "long"
"""Chosen by GRANTRULES_TORTURE=long."""


def times(short: int, long: int) -> int:
    """Gives the number for this run."""
    return long if LONG else short


def chance(name: str) -> Random:
    """Gives the same chance in every run; GRANTRULES_SEED names another one."""
    return Random(f"{os.environ.get('GRANTRULES_SEED', '2026')} {name}")  # noqa: S311 - no secret
