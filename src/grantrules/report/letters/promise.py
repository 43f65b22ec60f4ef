"""What no letter may say before two people have signed: words that read like a promise."""

import re

_GIVES = r"(?:bewillig|gewähr|genehmig)(?:e|en|t)"
_SAYS = r"(?:sagen|sage|sichern|sichere)"
_DONE = r"(?:bewilligt|gewährt|genehmigt|zugesagt|zugesichert|zuerkannt|ausgezahlt)"
_OPENING = r"(?:Ihnen |hiermit |somit |daher |antragsgemäß |die |eine |der |den )"
_PROMISES = re.compile(
    r"\b(?:"
    rf"(?:wir|ich) {_OPENING}*{_GIVES}\b|{_GIVES} (?:wir|ich)\b|"
    rf"hiermit (?:{_GIVES}|{_DONE})\b|"
    rf"(?:wird|werden|ist|sind|haben wir|habe ich) {_OPENING}*{_DONE}\b(?! frühestens)|"
    rf"(?:Ihnen (?:wird|werden|ist|sind)|(?:wird|werden|ist|sind) (?:Ihnen|Ihrem|antragsgemäß))\b"
    rf"(?:(?! nicht\b)[^\n]){{0,80}} {_DONE}\b|"
    rf"(?:wir|ich) {_SAYS}\b|{_SAYS} (?:wir|ich)\b|{_SAYS} Ihnen\b|"
    r"(?:Förder|Finanzierungs|Mittel)?zusage (?:für|über|von|erteil|erhalt|gilt)\w*|"
    r"Zusicherung\b|verbindlich(?:e|en)? Zusage|"
    r"Sie (?:erhalten|bekommen)\b(?! (?:Gelegenheit|Nachricht|Bescheid|mit diesem|das Formular))|"
    r"(?:erhalten|bekommen) Sie (?:hiermit |somit |damit |daher )?(?:eine?|die|den)?"
    r" ?(?:Zuwendung|Förderung|Zuschuss|Mittel|Betrag)\b|"
    r"entsprechen (?:wir|Ihrem|dem)\b|wir entsprechen\b|"
    r"(?:wird|haben wir|ist) (?:voll |in vollem Umfang |hiermit )?(?:entsprochen|stattgegeben)\b|"
    r"(?:geben|gebe) (?:wir|ich) (?:Ihrem|dem) Antrag\b|"
    r"fest (?:mit|davon|auf)\b[^\n]{0,80}\b(?:rechnen|ausgehen|zählen)\b|"
    r"(?:können|dürfen|kann|darf)\b[^\n]{0,60}\b(?:fest|sicher) rechnen\b|"
    r"(?:steh(?:t|en) Ihnen|Ihnen steh(?:t|en))\b[^\n]{0,60}\bzu\b|"
    r"(?:haben|hat) (?:\w+ )?Anspruch auf\b|"
    r"ergeht (?:der folgende |folgender )?Bescheid\b|"
    r"Ihr Antrag (?:auf [^.]*? )?wird (?:hiermit )?abgelehnt\b|"
    r"(?:wir|ich) lehne[n]? (?:Ihren|den) Antrag\b|lehnen wir (?:Ihren|den) Antrag\b|"
    r"wird (?:hiermit )?(?:widerrufen|zurückgenommen)\b"
    r")",
    re.IGNORECASE,
)


def promise_in(text: str) -> str | None:
    """Gives the words of a text that read like a promise or a decision, if there are any."""
    found = _PROMISES.search(text.replace("\u00a0", " "))
    return None if found is None else found.group()
