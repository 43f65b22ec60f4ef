"""Who is at the keyboard: the one place where commands learn it."""

from datetime import UTC, datetime

from grantrules.register.recording import Acting


def acting() -> Acting:
    """Gives who acts, and when; nobody is known yet, so that nothing is recorded of them."""
    # INTEGRATOR: the pseudonym that register/person.py resolves the account to goes here.
    return Acting(by=None, at=datetime.now(UTC))
