"""Conditions as rule books write them: {received_at: {not_before: window.opens}}."""

from collections.abc import Mapping
from typing import NamedTuple

from grantrules.model.condition import (
    MOST_VALUES,
    All,
    AnyOf,
    Between,
    Comparator,
    Compare,
    Condition,
    FactName,
    Informs,
    Judged,
    Not,
    OneOf,
    Operand,
    Present,
)
from grantrules.model.fact import Code, FactKind, FactSpec, code_of
from grantrules.rulebook.fault import Path
from grantrules.rulebook.strict_yaml import Data

_ANY_KIND = {"equals": Comparator.EQUALS, "differs": Comparator.DIFFERS}
_NUMBERS = {
    "at_most": Comparator.AT_MOST,
    "less_than": Comparator.LESS_THAN,
    "at_least": Comparator.AT_LEAST,
    "more_than": Comparator.MORE_THAN,
}
_DATES = {
    "not_after": Comparator.AT_MOST,
    "before": Comparator.LESS_THAN,
    "not_before": Comparator.AT_LEAST,
    "after": Comparator.MORE_THAN,
}
_DATED_KINDS = {FactKind.DAY, FactKind.MOMENT}
_UNORDERED_KINDS = {FactKind.TEXT, FactKind.ANSWER}


class ConditionFault(Exception):  # noqa: N818 - a fault is what the rule book has
    """A condition that is not of the language; carries the path to the wrong part."""

    def __init__(self, path: Path, message: str) -> None:
        """Keeps the place beside the sentence."""
        super().__init__(message)
        self.path = path
        self.message = message


def condition_of(data: Data, path: Path, words: Mapping[str, FactSpec]) -> Condition:
    """Reads a condition in the words of a rule book; a ConditionFault where it is none."""
    return _Reader(words).condition(data, path)


class _Reader(NamedTuple):
    """Reads conditions that use these words."""

    words: Mapping[str, FactSpec]

    def condition(self, data: Data, path: Path) -> Condition:
        if data == "informs":
            return Informs()
        if data == "judged":
            return Judged()
        if not isinstance(data, dict) or len(data) != 1:
            message = "Erwartet: genau ein Vergleich, all, any, not, informs, judged."
            raise ConditionFault(path, message)
        [(word, inner)] = data.items()
        inside = (*path, word)
        match word:
            case "all":
                return All(parts=self._parts(inner, inside))
            case "any":
                return AnyOf(parts=self._parts(inner, inside))
            case "not":
                return Not(part=self.condition(inner, inside))
            case _:
                return self._test(word, inner, inside)

    def _parts(self, data: Data, path: Path) -> tuple[Condition, ...]:
        if not isinstance(data, list) or not data:
            raise ConditionFault(path, "Erwartet: eine Liste mit mindestens einer Bedingung.")
        return tuple(self.condition(part, (*path, place)) for place, part in enumerate(data))

    def _test(self, fact: str, data: Data, path: Path) -> Condition:
        if fact not in self.words:
            raise ConditionFault(path, f"„{fact}“ ist keine bekannte Angabe.")
        if data == "present":
            return Present(fact=fact)
        if data == "absent":
            return Not(part=Present(fact=fact))
        if not isinstance(data, dict) or len(data) != 1:
            raise ConditionFault(path, "Erwartet: genau ein Vergleichswort, etwa {at_most: …}.")
        [(word, operand)] = data.items()
        return self._comparison(fact, word, operand, (*path, word))

    def _comparison(self, fact: str, word: str, data: Data, path: Path) -> Condition:
        kind = self.words[fact].kind
        if word == "one_of":
            return OneOf(fact=fact, values=_values(kind, data, path))
        if word == "between" and kind not in _UNORDERED_KINDS:
            bounds = _list(data, path)
            if len(bounds) != len(("low", "high")):
                raise ConditionFault(path, "Erwartet: zwei Grenzen, beide eingeschlossen.")
            low, high = (self._operand(kind, one, (*path, at)) for at, one in enumerate(bounds))
            return Between(fact=fact, low=low, high=high)
        words = _words(kind)
        if word not in words:
            raise ConditionFault(
                path, f"„{word}“ passt nicht zu „{fact}“. Möglich: {', '.join(sorted(words))}."
            )
        operand = self._operand(kind, data, path)
        return Compare(fact=fact, comparator=words[word], operand=operand)

    def _operand(self, kind: FactKind, data: Data, path: Path) -> Operand:
        if kind is not FactKind.TEXT and isinstance(data, str) and data in self.words:
            if self.words[data].kind is not kind:
                raise ConditionFault(path, f"„{data}“ ist von anderer Art und nicht vergleichbar.")
            return FactName(fact=data)
        return _literal(kind, data, path)


def _values(kind: FactKind, data: Data, path: Path) -> tuple[Code, ...]:
    values = _list(data, path)
    if len(values) > MOST_VALUES:
        raise ConditionFault(path, f"Erwartet: höchstens {MOST_VALUES} Werte.")
    return tuple(_literal(kind, one, (*path, at)) for at, one in enumerate(values))


def _words(kind: FactKind) -> Mapping[str, Comparator]:
    if kind in _UNORDERED_KINDS:
        return _ANY_KIND
    return {**_ANY_KIND, **(_DATES if kind in _DATED_KINDS else _NUMBERS)}


def _list(data: Data, path: Path) -> list[Data]:
    if not isinstance(data, list) or not data:
        raise ConditionFault(path, "Erwartet: eine Liste.")
    return data


def _literal(kind: FactKind, data: Data, path: Path) -> Code:
    # A text is quoted: 7334 would never equal the AGS 07334, and true is no name.
    text = str(data).lower() if isinstance(data, int) and kind is not FactKind.TEXT else data
    try:
        return code_of(kind, _text(text))
    except ValueError:
        raise ConditionFault(path, f"„{data}“ ist hier kein gültiger Wert ({kind}).") from None


def _text(data: Data) -> str:
    if not isinstance(data, str):
        raise ValueError(data)  # noqa: TRY004 - refused like any other literal
    return data
