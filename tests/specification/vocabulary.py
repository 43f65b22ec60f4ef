"""The vocabulary: every sentence of the features, what it means, and how it is recognised.

One text must mean one sentence: two are an error, none is answered with the nearest one.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from inspect import signature
from typing import Any, Literal, TypeVar

from cucumber_expressions.expression import (  # type: ignore[import-untyped] # ships no types
    CucumberExpression,
)
from tests.specification.entry import MisspeltError
from tests.specification.parameter_types import REGISTRY

StepKind = Literal["given", "when", "then"]
Table = Sequence[Sequence[str]]
Meaning = TypeVar("Meaning", bound=Callable[..., object])
_PARAMETER = re.compile(r"\{([^}]+)\}")
_GERMAN = {"given": "Angenommen", "when": "Wenn", "then": "Dann"}


class SentenceError(Exception):
    """A step that is no sentence of the vocabulary, or more than one; says so in German."""


@dataclass(frozen=True)
class Sentence:
    """A sentence (Satz): its text with typed parameters, and the function that it stands for.

    `practical`: it needs files and the command line, so it cannot be replayed as data.
    """

    kind: StepKind
    text: str
    meaning: Callable[..., object]
    practical: bool
    expression: Any = field(repr=False)

    @property
    def takes_table(self) -> bool:
        """Whether a table belongs to the sentence."""
        return "table" in signature(self.meaning).parameters

    def arguments(self, text: str) -> tuple[object, ...] | None:
        """Gives the values of the parameters, or None where the text is another sentence."""
        found = self.expression.match(text)
        return None if found is None else tuple(one.value for one in found)


@dataclass(frozen=True)
class Spoken:
    """A sentence as it was spoken: with the values of its parameters and its table."""

    sentence: Sentence
    arguments: tuple[object, ...]
    table: Table | None = None

    def mean(self, *before: object) -> object:
        """Calls what the sentence stands for, with `before` ahead of its own values."""
        extra = {} if self.table is None else {"table": self.table}
        return self.sentence.meaning(*before, *self.arguments, **extra)


class Vocabulary:
    """All sentences; `understand` finds the one that a step means."""

    def __init__(self) -> None:
        self.sentences: list[Sentence] = []

    def says(
        self, kind: StepKind, text: str, *, practical: bool = False
    ) -> Callable[[Meaning], Meaning]:
        """Registers the function below as the meaning of a sentence."""

        def register(meaning: Meaning) -> Meaning:
            expression = CucumberExpression(text, REGISTRY)
            self.sentences.append(Sentence(kind, text, meaning, practical, expression))
            return meaning

        return register

    def understand(self, kind: StepKind, text: str, table: Table | None = None) -> Spoken:
        """Finds the only sentence that the step means, or raises a SentenceError."""
        try:
            found = [
                Spoken(one, values, table)
                for one in self.sentences
                if one.kind == kind and (values := one.arguments(text)) is not None
            ]
        except MisspeltError as error:
            raise SentenceError(f"„{text}“: {error}") from None
        if len(found) > 1:
            several = "; ".join(f"„{one.sentence.text}“" for one in found)
            raise SentenceError(f"„{text}“ kann mehreres bedeuten: {several}.")
        if not found:
            raise SentenceError(self._unknown(kind, text))
        if found[0].sentence.takes_table is (table is None):
            missing = "fehlt die Tabelle" if table is None else "hat keine Tabelle zu stehen"
            raise SentenceError(f"Unter „{text}“ {missing}.")
        return found[0]

    def _unknown(self, kind: StepKind, text: str) -> str:
        for sentence in self.sentences:
            loose = _PARAMETER.sub("\0", sentence.text)
            pattern = re.escape(loose).replace("\0", "(.+)").replace("\\\0", "(.+)")
            if sentence.kind == kind and re.fullmatch(pattern, text):
                return f"In „{text}“ ist ein Wert falsch geschrieben: „{sentence.text}“."
        known = [one.text for one in self.sentences if one.kind == kind]
        near = get_close_matches(text, known, n=1, cutoff=0)
        hint = f" Meinten Sie: „{near[0]}“?" if near else ""
        return f"Diesen Satz kenne ich nach „{_GERMAN[kind]}“ nicht: „{text}“.{hint}"
