"""The language of a programme's scenarios: which sentence a step means, or why it means none.

One text must mean one sentence: two are an error, none is answered with the nearest one.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from cucumber_expressions.expression import (  # type: ignore[import-untyped] # ships no types
    CucumberExpression,
)

from grantrules.specification.german_value import MisspeltError
from grantrules.specification.misunderstanding import Interpreter
from grantrules.specification.parameter_types import registry_for, types_of
from grantrules.specification.programme import Programme
from grantrules.specification.sentence import KEYWORDS, Rows, Sentence, StepKind, Table
from grantrules.specification.table_form import RowFault


class SentenceError(Exception):
    """A step that is no sentence of the language, or more than one; says so in German.

    `values` are the texts in the step that are wrong, `rows` what is wrong in its table.
    """

    def __init__(
        self, message: str, values: tuple[str, ...] = (), rows: tuple[RowFault, ...] = ()
    ) -> None:
        """Takes the German sentence."""
        super().__init__(message)
        self.values = values
        self.rows = rows


class UnknownSentenceError(SentenceError):
    """A step that has the form of no sentence, or of several."""


@dataclass(frozen=True)
class Spoken:
    """A sentence as it was spoken: with the values of its parameters and the rows of its table."""

    sentence: Sentence
    arguments: tuple[object, ...]
    rows: Rows | None
    text: str

    def mean(self, before: object) -> object:
        """Calls what the sentence stands for, with `before` ahead of its own values."""
        extra = {} if self.rows is None else {"rows": self.rows}
        return self.sentence.meaning(before, *self.arguments, **extra)


class Language:
    """All sentences in the words of one programme; `understand` finds the one that a step means."""

    def __init__(self, programme: Programme, sentences: Iterable[Sentence]) -> None:
        """Compiles the sentences with the names that the programme knows."""
        self.programme = programme
        self.sentences = tuple(sentences)
        self.types = types_of(programme)
        self._interpreter = Interpreter(self.sentences, self.types)
        registry = registry_for(self.types)
        self._expressions: dict[StepKind, list[tuple[Sentence, Any]]] = {
            kind: [
                (one, CucumberExpression(one.text, registry))
                for one in self.sentences
                if one.kind == kind
            ]
            for kind in KEYWORDS
        }

    def understand(self, kind: StepKind, text: str, table: Table | None = None) -> Spoken:
        """Finds the only sentence that the step means, or raises a SentenceError."""
        found = self._meanings(kind, text)
        if len(found) > 1:
            several = "; ".join(f"„{one.text}“" for one, _ in found)
            raise UnknownSentenceError(
                f"„{text}“ kann mehreres bedeuten: {several}. Bitte anders ausdrücken."
            )
        if not found:
            says, values = self._interpreter.explain(kind, text)
            raise SentenceError(says, values) if values else UnknownSentenceError(says)
        sentence, arguments = found[0]
        rows = self._rows(sentence, text, table)
        return Spoken(sentence, _read(text, arguments), rows, text)

    def _meanings(self, kind: StepKind, text: str) -> list[tuple[Sentence, list[Any]]]:
        return [
            (sentence, arguments)
            for sentence, expression in self._expressions[kind]
            if (arguments := expression.match(text)) is not None
        ]

    def _rows(self, sentence: Sentence, text: str, table: Table | None) -> Rows | None:
        if sentence.table is None:
            if table is not None:
                raise SentenceError(f"Unter „{text}“ hat keine Tabelle zu stehen. Bitte löschen.")
            return None
        if table is None:
            raise SentenceError(f"Unter „{text}“ fehlt die Tabelle. Bitte darunter schreiben.")
        rows, faults = sentence.table.read(table, self.programme)
        if faults:
            raise SentenceError(" ".join(one.message for one in faults), rows=faults)
        return rows


def _read(text: str, arguments: list[Any]) -> tuple[object, ...]:
    values: list[object] = []
    for argument in arguments:
        try:
            values.append(argument.value)
        except MisspeltError as error:
            raise SentenceError(f"In „{text}“: {error}", (argument.group.value,)) from None
    return tuple(values)
