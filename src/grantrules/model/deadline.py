"""When a period ends, and the steps by which a lawyer can check it."""

from datetime import date

from grantrules.model.value import Value


class Deadline(Value):
    """The last day of a period (Fristende), with how it was reckoned.

    `notified` is the day the period runs from: of notification, or of another event. Each of the
    `steps` is one German sentence with its paragraph of the law.
    """

    end: date
    notified: date
    steps: tuple[str, ...]
