"""What is wrong with a rule book: file, line and key, in German."""

from typing import NamedTuple

Path = tuple[str | int, ...]


class Fault(NamedTuple):
    """One mistake in one file of a rule book."""

    file: str
    line: int
    key: str
    message: str

    @property
    def german(self) -> str:
        """The mistake as one line."""
        key = f", Schlüssel „{self.key}“" if self.key else ""
        return f"{self.file}, Zeile {self.line}{key}: {self.message}"


def key_of(path: Path) -> str:
    """Spells a path into a document: rules[3].reason.met."""
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text
