"""What the gates of a rule book found before it came into force, as an entry states it."""

from grantrules.model.value import Value
from grantrules.register.digest import Digest
from grantrules.register.submission import Count


class GatesPassed(Value):
    """The gates found nothing that people have not accepted.

    `sha256` digests all findings, `accepted` counts those with a reason to accept them, `remarks`
    those that need none.
    """

    sha256: Digest
    accepted: Count
    remarks: Count
