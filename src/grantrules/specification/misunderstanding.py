"""Why a step is no sentence of the language: a wrong value, another keyword, the nearest one."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Any, NamedTuple

from cucumber_expressions.expression import (  # type: ignore[import-untyped] # ships no types
    CucumberExpression,
)

from grantrules.specification.german_value import MisspeltError
from grantrules.specification.parameter_types import Type, registry_for
from grantrules.specification.sentence import KEYWORDS, Sentence, StepKind

_PARAMETER = re.compile(r"\{([^}]+)\}")
_ANYTHING = ".+?"
_MOST_WRONG = 2


class Misunderstanding(NamedTuple):
    """What is wrong with a step, in German, and the values in it that are wrong."""

    german: str
    values: tuple[str, ...] = ()


class _Guess(NamedTuple):
    sentence: Sentence
    wrong: tuple[tuple[str, str], ...]
    likeness: float


class Interpreter:
    """Finds what somebody meant who did not write a sentence of the language."""

    def __init__(self, sentences: Sequence[Sentence], types: Sequence[Type]) -> None:
        """Takes the sentences and the types of their parameters."""
        self._sentences = sentences
        self._types = {one.name: one for one in types}
        self._loose = lru_cache(maxsize=None)(self._loosened)

    def explain(self, kind: StepKind, text: str) -> Misunderstanding:
        """Says what is wrong with a step that has the form of no sentence."""
        tidy = self._tidied(kind, text)
        if tidy is not None:
            return Misunderstanding(f"Statt „{text}“ bitte „{tidy}“ schreiben.")
        best = min(
            self._guesses(kind, text),
            key=lambda one: (len(one.wrong), -one.likeness),
            default=None,
        )
        if best is not None:
            says = " ".join(message for _, message in best.wrong)
            return Misunderstanding(f"In „{text}“: {says}", tuple(value for value, _ in best.wrong))
        return Misunderstanding(self._elsewhere(kind, text) or self._nearest(kind, text))

    def _tidied(self, kind: StepKind, text: str) -> str | None:
        """Gives the sentence that only has a blank, a full stop or a capital too many."""
        plain = re.sub(r"\s+", " ", text).rstrip(" .;,")
        for tidy in (plain, plain[:1].lower() + plain[1:], plain[:1].upper() + plain[1:]):
            if tidy != text and self._is_sentence(kind, tidy):
                return tidy
        return None

    def _is_sentence(self, kind: StepKind, text: str) -> bool:
        return any(
            self._loose(one.text, ()).match(text) is not None
            for one in self._sentences
            if one.kind == kind
        )

    def _guesses(self, kind: StepKind, text: str) -> Iterator[_Guess]:
        for sentence in self._sentences:
            if sentence.kind == kind:
                names = tuple(dict.fromkeys(_PARAMETER.findall(sentence.text)))
                for loose in (*((name,) for name in names), names):
                    arguments = self._loose(sentence.text, loose).match(text) if loose else None
                    if arguments is not None:
                        yield from self._guess(sentence, arguments)
                        break

    def _guess(self, sentence: Sentence, arguments: list[Any]) -> Iterator[_Guess]:
        names = _PARAMETER.findall(sentence.text)
        wrong: list[tuple[str, str]] = []
        likeness = 0.0
        for name, argument in zip(names, arguments, strict=True):
            value = argument.group.value
            message = _refusal(self._types[name], value)
            if message is not None:
                wrong.append((value, message))
                likeness += _likeness(value, self._types[name].words)
        if 0 < len(wrong) <= _MOST_WRONG:
            yield _Guess(sentence, tuple(wrong), likeness)

    def _elsewhere(self, kind: StepKind, text: str) -> str | None:
        for other, keyword in KEYWORDS.items():
            if other != kind and self._is_sentence(other, text):
                return f"„{text}“ steht hinter „{keyword}“, nicht hinter „{KEYWORDS[kind]}“."
        return None

    def _nearest(self, kind: StepKind, text: str) -> str:
        known = [one for one in self._sentences if one.kind == kind]
        says = f"Diesen Satz kenne ich nach „{KEYWORDS[kind]}“ nicht: „{text}“."
        if not known:
            return says
        near = max(known, key=lambda one: _likeness(text, (one.text, one.example)))
        examples = {f"{{{name}}}": one.example for name, one in self._types.items()}
        example = _PARAMETER.sub(lambda found: examples.get(found[0], found[0]), near.example)
        shown = "" if example == near.text or "{" in example else f" Beispiel: „{example}“."
        return f"{says} Meinten Sie: „{near.text}“?{shown} Alle Sätze stehen im Wörterbuch."

    def _loosened(self, text: str, loose: tuple[str, ...]) -> Any:  # noqa: ANN401 - ships no types
        types = [
            one._replace(pattern=_ANYTHING, read=str) if one.name in loose else one
            for one in self._types.values()
        ]
        return CucumberExpression(text, registry_for(types))


def _refusal(kind: Type, value: str) -> str | None:
    try:
        kind.read(value)
    except MisspeltError as error:
        return str(error)
    return None


def _likeness(text: str, words: Sequence[str]) -> float:
    return max((SequenceMatcher(None, text, one).ratio() for one in words), default=0.5)
