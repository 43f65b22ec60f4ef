"""What never falls apart at the end of a line: § and its number, an amount and its €."""

import re

_SIGN = re.compile("(§§?) (?=[0-9])|(?<=[0-9]) (?=€)")


def unbroken(text: str) -> str:
    """Gives the text with blanks there that do not break."""
    return _SIGN.sub(lambda found: f"{found.group(1) or ''}\u00a0", text)
