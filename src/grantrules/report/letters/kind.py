"""Which letters there are, which template each is made from, and what its file is called."""

from enum import StrEnum

from grantrules.model.proposal import Outcome


class LetterKind(StrEnum):
    """A kind of letter."""

    GRANT = "grant"
    REDUCED = "reduced"
    PARTIAL = "partial"
    REJECTION = "rejection"
    REQUEST = "request"
    MEMO = "memo"
    HEARING = "hearing"
    REPAYMENT = "repayment"

    @property
    def german(self) -> str:
        """The word that clerks read."""
        return _GERMAN[self]

    @property
    def stem(self) -> str:
        """The name of its file without ending."""
        return _STEMS[self]

    @property
    def template(self) -> str:
        """The name of its template without ending: all grants share one."""
        return _STEMS[LetterKind.GRANT if self in _GRANTS else self]

    @property
    def is_notice(self) -> bool:
        """Whether it decides something (Bescheid), so that two people have to sign before."""
        return self in _NOTICES


_GERMAN = {
    LetterKind.GRANT: "Zuwendungsbescheid",
    LetterKind.REDUCED: "Zuwendungsbescheid (gekürzt)",
    LetterKind.PARTIAL: "Zuwendungsbescheid (Teilbewilligung)",
    LetterKind.REJECTION: "Ablehnungsbescheid",
    LetterKind.REQUEST: "Nachforderung",
    LetterKind.MEMO: "Prüfvermerk",
    LetterKind.HEARING: "Anhörung",
    LetterKind.REPAYMENT: "Rückforderungsbescheid",
}
_STEMS = {
    LetterKind.GRANT: "zuwendungsbescheid",
    LetterKind.REDUCED: "zuwendungsbescheid-gekuerzt",
    LetterKind.PARTIAL: "zuwendungsbescheid-teilbewilligung",
    LetterKind.REJECTION: "ablehnungsbescheid",
    LetterKind.REQUEST: "nachforderung",
    LetterKind.MEMO: "pruefvermerk",
    LetterKind.HEARING: "anhoerung",
    LetterKind.REPAYMENT: "rueckforderungsbescheid",
}
_GRANTS = frozenset({LetterKind.GRANT, LetterKind.REDUCED, LetterKind.PARTIAL})
_NOTICES = _GRANTS | {LetterKind.REJECTION, LetterKind.REPAYMENT}

OF_OUTCOME = {
    Outcome.APPROVE: LetterKind.GRANT,
    Outcome.APPROVE_REDUCED: LetterKind.REDUCED,
    Outcome.APPROVE_PARTIAL: LetterKind.PARTIAL,
    Outcome.REJECT: LetterKind.REJECTION,
    Outcome.REQUEST_INFORMATION: LetterKind.REQUEST,
}
"""Which letter a proposal leads to; who waits or is under review gets none."""

TEMPLATES = tuple(dict.fromkeys(one.template for one in LetterKind))
"""The names of all templates."""
