"""What reading one file may cost; beyond it the file is refused, and the others go on."""

from dataclasses import dataclass

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one file: its size, what it unpacks to, and the worker that reads it.

    Sizes are in megabytes. A file may take `seconds` of the processor, and `seconds_per_megabyte`
    more for each megabyte of it; by the clock three times as long, for the machine may be busy.
    `ratio` bounds how far a part of an archive unpacks, `memory` all that the worker may occupy.
    """

    file: int = 20
    entries: int = 2_000
    unpacked: int = 128
    part: int = 64
    ratio: int = 200
    cells: int = 500_000
    merges: int = 20_000
    styles: int = 70_000
    memory: int = 400
    seconds: int = 6
    seconds_per_megabyte: int = 16

    def seconds_for(self, size: int) -> int:
        """Gives the seconds for a file of that many bytes."""
        return self.seconds + self.seconds_per_megabyte * size // MEGABYTE


USUAL_LIMITS = Limits()

# What is kept in the trail was read in full once, under whatever limits held that day.
LIMITS_OF_RECORDS = Limits(
    file=2_000,
    entries=20_000,
    unpacked=8_000,
    part=4_000,
    ratio=2_000,
    cells=20_000_000,
    merges=1_000_000,
    styles=1_000_000,
    memory=16_000,
    seconds=600,
)
