"""A ZIP archive with workbooks in it, unpacked: its members, and why some are not read."""

from dataclasses import dataclass

from grantrules.intake.workbook_cells import ReadFailure


@dataclass(frozen=True, slots=True)
class Member:
    """A file of an archive under its name there, with slashes, or why it was not unpacked."""

    name: str
    content: bytes | ReadFailure


@dataclass(frozen=True, slots=True)
class Unpacked:
    """The members of an archive in the order of their names."""

    members: tuple[Member, ...]
