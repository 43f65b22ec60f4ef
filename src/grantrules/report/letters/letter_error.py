"""What stops a letter; whatever it is, nothing is written."""

from grantrules.model.errors import GrantRulesError


class LetterError(GrantRulesError):
    """A letter cannot be made; says in German why, and what to do."""
