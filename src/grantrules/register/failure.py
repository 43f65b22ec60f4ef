"""What can be wrong with a case database whichever kind it is."""

from grantrules.model.errors import RegisterError


class UnavailableError(RegisterError):
    """The case database cannot be asked; that says nothing about what is in it."""


class LockedError(UnavailableError):
    """Another process holds the case database; nothing is wrong with it."""


def foreign(name: str) -> RegisterError:
    """Says that the tables are somebody else's."""
    return RegisterError(
        f"{name} ist eine Datenbank, aber keine Falldatenbank von grantrules. "
        "Bitte mit --db eine andere angeben."
    )


def empty(name: str) -> RegisterError:
    """Says that nothing was ever recorded there."""
    return RegisterError(
        f"{name} enthält kein Protokoll von Läufen. Bitte mit --db die Falldatenbank angeben, in "
        "der die Läufe aufgezeichnet sind."
    )


def other_version(name: str) -> RegisterError:
    """Says that the schema is one that this version does not know."""
    return RegisterError(
        f"Die Falldatenbank {name} stammt von einer anderen, wohl neueren Version von "
        "grantrules. Bitte diese Version benutzen."
    )


def earlier_version(name: str) -> RegisterError:
    """Says that the schema is one that this version would bring up to date, if it were let."""
    return RegisterError(
        f"Die Falldatenbank {name} stammt von einer früheren Version von grantrules. Bitte sie "
        "sichern und mit „grantrules audit init“ auf den Stand dieser Version bringen; das "
        "Protokoll ändert sich dabei nicht."
    )
