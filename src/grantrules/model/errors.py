"""The errors that stop a run; whatever is wrong with an application is a Problem instead."""


class GrantRulesError(Exception):
    """The base of all errors that a caller may want to catch."""


class RuleBookError(GrantRulesError):
    """A rule book cannot be used; carries every fault, each with file, line and key."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


class IntegrityError(GrantRulesError):
    """Two evaluators disagree, or one gave no answer: there is no result."""


class ApplicationError(GrantRulesError):
    """The JSON of an application breaks the contract; names the key and what is expected."""


class BudgetError(GrantRulesError):
    """The stated budget is not whole cents, zero or more, per year."""


class RegisterError(GrantRulesError):
    """The case database cannot be opened or written; no result is shown without a record."""


class AddressError(RegisterError):
    """The call names no case database that it could use; nothing is said about any record."""


class CalendarError(GrantRulesError):
    """A day lies in a year whose public holidays nobody knows; no end of a period is guessed."""


class RefusedError(GrantRulesError):
    """An act in the register is not allowed as things stand; nothing was changed."""


class ExtensionError(RefusedError):
    """A period cannot be extended at all, or not to that day."""
