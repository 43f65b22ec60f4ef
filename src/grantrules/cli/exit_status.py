"""The exit statuses of the command line; the contract fixes their meaning."""

from enum import IntEnum


class ExitStatus(IntEnum):
    """What a call of the command line came to."""

    DONE = 0
    ATTENTION = 1
    USAGE = 2
    UNREAD = 3
    RULEBOOK = 4
    AUDIT = 5
    INTEGRITY = 6
    INTERRUPTED = 130
