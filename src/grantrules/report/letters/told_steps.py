"""The steps of a reckoning as the recipient of a letter reads them."""

import re
from collections.abc import Iterable

_ASSUMED = " beruht auf einer Annahme"
_ASIDE = re.compile(r"; (?:[\w ]+ ist |)eine Annahme(?=[.)])| \(Annahme: [^()]*\)")


def told_steps(steps: Iterable[str]) -> tuple[str, ...]:
    """Gives the steps without what rests on an assumption: that stands in the memo."""
    return tuple(_ASIDE.sub("", step) for step in steps if _ASSUMED not in step)
