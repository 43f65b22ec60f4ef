"""A scenario as the document shows it: its steps as written, and how each of its rows went."""

from dataclasses import dataclass, field
from functools import cached_property

from grantrules.specification.performance import PlayedRow


@dataclass(frozen=True)
class Passage:
    """A heading of a feature with its prose."""

    name: str
    prose: str


@dataclass(frozen=True)
class WrittenStep:
    """A step as it stands in the feature, with the placeholders of an outline."""

    keyword: str
    text: str
    table: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Result:
    """How one row went; `values` are its cells where it is the row of an outline."""

    anchor: str
    played: PlayedRow
    values: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether the row is met."""
        return self.played.passed

    @property
    def fault(self) -> str | None:
        """What is otherwise than expected."""
        return self.played.fault


@dataclass(frozen=True)
class ExampleTable:
    """Examples of an outline, each row with its result."""

    name: str
    header: tuple[str, ...]
    results: tuple[Result, ...]


@dataclass(frozen=True)
class Scenario:
    """A scenario or outline; `rules` are those of its tags, that of its section first."""

    anchor: str
    file: str
    feature: Passage
    section: Passage
    name: str
    prose: str
    rules: tuple[str, ...]
    steps: tuple[WrittenStep, ...]
    practical: bool
    single: Result | None = None
    tables: tuple[ExampleTable, ...] = field(default=())

    @cached_property
    def results(self) -> tuple[Result, ...]:
        """The results of all rows."""
        own = () if self.single is None else (self.single,)
        return (*own, *(one for table in self.tables for one in table.results))

    @property
    def failed(self) -> int:
        """How many rows failed."""
        return sum(not one.passed for one in self.results)

    @property
    def home(self) -> str | None:
        """The rule whose section shows the scenario; one that needs files is shown elsewhere."""
        return None if self.practical or not self.rules else self.rules[0]
