"""What a value grammar answers: a value, perhaps with a remark, or a refusal with a suggestion."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from grantrules.intake.problem_code import Code

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Remark:
    """Something worth knowing about a value that was understood; `says` follows the found text."""

    code: Code
    says: str


@dataclass(frozen=True, slots=True)
class Understood(Generic[T_co]):
    """A value that can only mean this."""

    value: T_co
    remark: Remark | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """A filled cell that is not read; `fault` follows the found text, `ask` is a sentence."""

    code: Code
    fault: str
    expected: str
    ask: str

    @classmethod
    def enter(cls, code: Code, fault: str, expected: str) -> "Refused":
        """Refuses and asks for a spelling: Bitte als … eintragen."""
        return cls(code, fault, expected, f"Bitte als {expected} eintragen.")


# Copied texts bring them along, and nobody sees them. Marks that turn the direction of writing are
# none of them: with them a text reads differently than it looks.
UNSEEN = "\u200b\u200e\u2060\ufeff"
_BLANKS = "\u00a0\u202f\u205f" + "".join(map(chr, range(0x2000, 0x200B)))
_PLAIN = str.maketrans(_BLANKS, " " * len(_BLANKS), UNSEEN)


def plain_blanks(text: str) -> str:
    """Trims the text, turns no-break and thin spaces into ordinary ones, drops unseen marks."""
    return text.translate(_PLAIN).strip()
