"""Interest on money that has to be paid back, and the steps by which a lawyer can check it."""

from grantrules.model.money import Cents
from grantrules.model.value import Value


class Interest(Value):
    """What interest came to (Zinsen), with how it was reckoned.

    `days` are those that bear interest. Each of the `steps` is one German sentence.
    """

    interest: Cents
    days: int
    steps: tuple[str, ...]
