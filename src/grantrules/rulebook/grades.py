"""Grades of a parameter (Staffelung): the conditions that may choose one of its values."""

from collections.abc import Mapping
from typing import NamedTuple

from grantrules.model.condition import All, AnyOf, Condition, Judged, Not, facts_read
from grantrules.model.fact import FactSpec
from grantrules.rulebook.condition_text import ConditionFault, condition_of
from grantrules.rulebook.fault import Path
from grantrules.rulebook.strict_yaml import Data


class GradeWords(NamedTuple):
    """The words of a rule book, and those of them that a grade may read."""

    known: Mapping[str, FactSpec]
    legible: frozenset[str]


def grade_condition_of(data: Data, path: Path, words: GradeWords) -> Condition:
    """Reads the condition of a grade; a ConditionFault where it is none or reads too much."""
    condition = condition_of(data, path, words.known)
    read = facts_read(condition)
    for name in read:
        if name not in words.legible:
            message = (
                f"„{name}“ darf eine Staffel nicht lesen, nur Angaben des Antrags, der Liste der "
                "Antragsberechtigten und ungestaffelte Parameter."
            )
            raise ConditionFault(path, message)
    if not read or _is_judged(condition):
        raise ConditionFault(path, "Eine Staffel hängt von Angaben ab, nicht vom Urteil.")
    return condition


def _is_judged(condition: Condition) -> bool:
    match condition:
        case All(parts=parts) | AnyOf(parts=parts):
            return any(_is_judged(part) for part in parts)
        case Not(part=part):
            return _is_judged(part)
        case _:
            return isinstance(condition, Judged)
