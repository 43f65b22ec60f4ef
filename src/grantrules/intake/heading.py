"""The spellings under which a heading or label is looked up."""

import re
import unicodedata
from functools import lru_cache

LONGEST_HEADING = 200
_MOST_KNOWN = 20_000
_UNITS = "eur|euro|€|ja/nein|j/n|vzä|datum|datum/uhrzeit|datum und uhrzeit|tt.mm.jjjj"
_ENDS = (
    re.compile(r" ?[*:]$"),
    re.compile(rf" ?[(\[](?:in )?(?:{_UNITS})[)\]]$"),
    re.compile(r" in (?:eur|euro|€)$"),
)
_UNIT = re.compile(rf"[(\[]?(?:in )?(?:{_UNITS})[)\]]?")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_SUPERSCRIPTS = re.compile("[\u00b2\u00b3\u00b9\u2070-\u207f]+")
_HYPHENATION = re.compile(r"-[^\S\r\n]*[\r\n]\s*")
_NUMBERING = re.compile(
    r"^(?:[0-9]{1,2}(?:\.[0-9]{1,2})+[.)]?(?= )|[0-9]{1,2}(?= )"
    r"|\(?(?:[0-9]{1,2}|[a-z]|[ivx]{1,5})[.)]+|[-–•*]+) ?(?=\S)"
)
_MARKS = (
    re.compile(r" ?(?:\((?:[0-9]{1,2}|[*†‡]+)\)|(?<![0-9(])(?:[0-9]{1,2}|[*†‡]+)\))$"),
    re.compile(r"(?<=[a-zäöüß)])[1-9]$"),
    re.compile(r" ?[*†‡§?;,]+$"),
    re.compile(
        r" ?\((?:pflicht|pflichtfeld|pflichtangabe|optional|bitte auswählen|"
        r"(?:falls|wenn|soweit) (?:bereits |schon )?(?:vorhanden|zutreffend|erfolgt))\)$"
    ),
    re.compile(r"(?: ?[,/–-])? (?:in )?(?:eur|euro|€|ja/nein|j/n)$"),
)
_NOTHING = re.compile(
    r"(?:datum|tag|am|vom|seit|wert|angabe|spalte|feld|column|unnamed|unbenannt)?[^a-zäöüß]*"
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_BREAKS = re.compile(r"[\s:/,;–-]+")


@lru_cache(_MOST_KNOWN)
def bare(heading: str) -> str:
    """Folds case, blanks and line breaks; drops a closing *, : or bracketed unit such as (EUR)."""
    folded = unicodedata.normalize("NFKC", heading).casefold()
    text = " ".join(unicodedata.normalize("NFKC", _INVISIBLE.sub("", folded)).split())
    return _without(_ENDS, text)


@lru_cache(_MOST_KNOWN)
def spellings(heading: str) -> tuple[str, ...]:
    """Gives the bare form, then those without hyphenation, numbering, footnotes, punctuation."""
    if len(heading) > LONGEST_HEADING:
        return ()
    joined = (_HYPHENATION.sub(hyphen, heading) for hyphen in ("", "-"))
    variants = tuple(dict.fromkeys((heading, *joined)))
    plain = [bare(one) for one in variants]
    unmarked = [_unmarked(one) for one in variants]
    spaced = [_BREAKS.sub(" ", one).strip() for one in unmarked]
    undotted = [one.rstrip(" .") for one in unmarked]
    return tuple(dict.fromkeys(one for one in (*plain, *unmarked, *spaced, *undotted) if one))


def spelled_out(bare_heading: str) -> str:
    """Spells the umlauts of a bare heading as machines without them do: vollstaendig am."""
    return bare_heading.translate(_UMLAUTS)


def says_nothing(text: str) -> bool:
    """Tells whether a heading or label could stand over anything: Datum, Spalte 7, ?."""
    return _NOTHING.fullmatch(bare(text)) is not None


def is_unit(text: str) -> bool:
    """Tells whether a text below a heading is nothing but its unit."""
    folded = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    return _UNIT.fullmatch(folded) is not None


def _unmarked(heading: str) -> str:
    plain = bare(_SUPERSCRIPTS.sub("", heading))
    return _without((*_ENDS, *_MARKS), _NUMBERING.sub("", plain))


def _without(ends: tuple[re.Pattern[str], ...], text: str) -> str:
    """Drops what stands at the end of a text until nothing of it is left there."""
    for end in ends:
        shorter = end.sub("", text)
        if shorter != text:
            return _without(ends, shorter)
    return text
