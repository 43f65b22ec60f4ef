"""Changes of the grades (Staffelung) of a parameter: left out, another value, other conditions."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from grantrules.engine.code_word import setting_text
from grantrules.engine.wording import worded
from grantrules.model.parameter import Grade, Parameter
from grantrules.model.rulebook import RuleBook
from grantrules.specification.mutation.condition_change import changes_of
from grantrules.specification.mutation.other_value import other_values

_Grades = tuple[Grade, ...]


class GradeChange(NamedTuple):
    """The grades after one change, and what the change is called and means."""

    name: str
    grades: _Grades
    told: str


def grade_changes(parameter: Parameter, grades: _Grades, book: RuleBook) -> Iterator[GradeChange]:
    """Gives every change; two grades change places only where both may hold at once."""
    for place, grade in enumerate(grades):
        before, after = grades[:place], grades[place + 1 :]
        name = f"grade[{place + 1}]"
        where = f"Stufe „{worded(grade.when, book)}“"
        yield GradeChange(f"{name}.dropped", (*before, *after), f"{where} entfällt")
        for step, code in other_values(parameter, grade.value, book):
            if code is None:
                continue
            changed = grade.model_copy(update={"value": code})
            values = (setting_text(parameter.kind, one) for one in (grade.value, code))
            told = f"{where}: {' → '.join(values)}"
            yield GradeChange(f"{name}.{step}", (*before, changed, *after), told)
        for change in changes_of(grade.when, book):
            if change.shift is not None:
                continue
            changed = grade.model_copy(update={"when": change.whole})
            new = "entfällt" if change.after is None else worded(change.after, book)
            told = f"Stufe: {worded(change.before, book)} → {new}"
            yield GradeChange(f"{name}.{change.name}", (*before, changed, *after), told)
    for place, (one, other) in enumerate(pairwise(grades)):
        swapped = (*grades[:place], other, one, *grades[place + 2 :])
        told = f"Stufen {place + 1} und {place + 2} sind vertauscht"
        yield GradeChange(f"grade[{place + 1}]↔[{place + 2}]", swapped, told)
