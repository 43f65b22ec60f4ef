"""What people accept of the findings that gates make on a rule book, and why."""

from grantrules.model.value import Value


class Acceptance(Value):
    """A finding that stays although a gate names it: its code, its subject, the German reason."""

    finding: str
    subject: str
    reason: str
