"""The reason of a finding as somebody outside is told it, without what it tells the authority."""

from grantrules.report.text import one_line

_OPENING = "Nicht zu beurteilen. "
_ASSUMED = " (Diese Regel beruht auf einer Annahme.)"
_ASSUMING = " (Annahme: "
_ASK = " Bitte "


def plain_reason(reason: str) -> str:
    """Gives a reason without its assumptions, and without whom the authority shall ask."""
    said = one_line(reason).removeprefix(_OPENING).removesuffix(_ASSUMED)
    if said.endswith(".)"):
        said = said.rpartition(_ASSUMING)[0] or said
    return without_ask(said)


def without_ask(said: str) -> str:
    """Drops the sentence at the end that asks the authority to do something."""
    rest, _, ask = said.rpartition(_ASK)
    # Between quotation marks stands the text of a file, and that stays.
    return rest if rest and not {"„", "“"}.intersection(ask) else said
