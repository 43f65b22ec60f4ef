"""A fault of a feature (Beanstandung): where it stands, what is wrong, what to do."""

from typing import NamedTuple


class Fault(NamedTuple):
    """Something that would be passed over in silence or cannot run; line 0 is the whole file."""

    line: int
    message: str


class Complaint(NamedTuple):
    """A fault in its file."""

    file: str
    line: int
    message: str

    @property
    def german(self) -> str:
        """The fault as one line."""
        place = f"{self.file}, Zeile {self.line}" if self.line else self.file
        return f"{place}: {self.message}"
