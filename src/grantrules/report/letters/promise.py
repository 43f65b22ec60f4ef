"""What no letter may say before two people have signed: words that read like a promise."""

import re

_PROMISES = re.compile(
    r"\b(?:"
    r"(?:wir|ich) bewillige[n]?\b|bewillige[n]? (?:wir|ich)\b|hiermit bewillig\w*|"
    r"(?:wird|werden) (?:Ihnen )?(?:hiermit )?bewilligt\b|"
    r"Sie (?:erhalten|bekommen) (?:hiermit )?(?:eine|die) Zuwendung\b|"
    r"(?:wir|ich) (?:sagen|sage|sichern|sichere) Ihnen\b|"
    r"wird (?:hiermit )?(?:gewährt|ausgezahlt)\b(?! frühestens)|"
    r"ergeht (?:der folgende |folgender )?Bescheid\b|"
    r"Ihr Antrag (?:auf [^.]*? )?wird (?:hiermit )?abgelehnt\b|"
    r"wird (?:hiermit )?(?:widerrufen|zurückgenommen)\b"
    r")",
    re.IGNORECASE,
)


def promise_in(text: str) -> str | None:
    """Gives the words of a text that read like a promise or a decision, if there are any."""
    found = _PROMISES.search(text)
    return None if found is None else found.group()
