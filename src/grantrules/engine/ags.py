"""The official municipality key (AGS) in the forms in which it is written."""

_LOST_ZERO = (4, 7)
_DIGITS = 8
_WHOLE_DISTRICT = "000"


def padded_ags(ags: str) -> str:
    """Gives back the leading zero that a spreadsheet dropped: 7334 is 07334."""
    text = ags.strip()
    return f"0{text}" if len(text) in _LOST_ZERO else text


def short_ags(ags: str) -> str:
    """Gives the five digits of a key that means a district or independent city: 07111000."""
    whole = len(ags) == _DIGITS and ags.endswith(_WHOLE_DISTRICT)
    return ags.removesuffix(_WHOLE_DISTRICT) if whole else ags


def long_ags(ags: str) -> str:
    """Gives all eight digits of a key: 07111 is 07111000."""
    return ags.ljust(_DIGITS, "0")
