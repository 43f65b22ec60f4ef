"""An entry as it is read from its row; a damaged one stops whoever needs it."""

from grantrules.model.errors import RegisterError
from grantrules.register.entry import Entry, entry_of


def stored_entry(seq: int, line: bytes) -> Entry:
    """Gives the entry of a row; a RegisterError where its line is none."""
    try:
        return entry_of(line)
    except ValueError as error:
        raise RegisterError(
            f"Der Eintrag {seq} des Protokolls ist beschädigt. "
            "Bitte „grantrules audit verify“ ausführen."
        ) from error
