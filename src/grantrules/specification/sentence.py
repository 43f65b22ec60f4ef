"""A sentence (Satz) of the scenarios: its text with typed parameters, and what it stands for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import KW_ONLY, dataclass, replace
from functools import partial
from typing import Any, Literal, TypeVar

from grantrules.specification.table_form import TableForm

StepKind = Literal["given", "when", "then"]
Table = Sequence[Sequence[str]]
Rows = Sequence[Mapping[str, Any]]
KEYWORDS: dict[StepKind, str] = {"given": "Angenommen", "when": "Wenn", "then": "Dann"}
_Meaning = TypeVar("_Meaning", bound=Callable[..., object])


@dataclass(frozen=True)
class Sentence:
    """A sentence and the function that it stands for.

    `says` is its meaning in one German line, `example` one way to say it; {Regel} and other words
    of the programme may stand in the example. `practical`: it needs files and the command line,
    so it cannot be replayed as data.
    """

    kind: StepKind
    text: str
    meaning: Callable[..., object]
    _: KW_ONLY
    says: str
    example: str
    practical: bool = False
    table: TableForm | None = None


class _Book(list[Sentence]):
    """All sentences, in the order in which they were said."""

    def says(  # noqa: PLR0913 - by name, as the dictionary shows them
        self,
        kind: StepKind,
        text: str,
        *,
        says: str,
        example: str = "",
        practical: bool = False,
        table: TableForm | None = None,
    ) -> Callable[[_Meaning], _Meaning]:
        """Adds the function below as the meaning of a sentence, by default its own example."""

        def add(meaning: _Meaning) -> _Meaning:
            said = Sentence(kind, text, meaning, says=says, example=example or text)
            self.append(replace(said, practical=practical, table=table))
            return meaning

        return add


SENTENCES = _Book()
given = partial(SENTENCES.says, "given")
when = partial(SENTENCES.says, "when")
then = partial(SENTENCES.says, "then")
