"""Conditions of grades: what they may read, and that they depend on something."""

import pytest

from grantrules.model.condition import Comparator, Compare, FactName
from grantrules.model.vocabulary import VOCABULARY
from grantrules.rulebook.condition_text import ConditionFault
from grantrules.rulebook.grades import GradeWords, grade_condition_of
from grantrules.rulebook.strict_yaml import Data

WORDS = GradeWords(VOCABULARY, frozenset({"fte", "min_fte", "signed"}))


def test_a_grade_reads_entries_and_plain_parameters() -> None:
    condition = grade_condition_of({"fte": {"at_least": "min_fte"}}, (), WORDS)

    assert condition == Compare(
        fact="fte", comparator=Comparator.AT_LEAST, operand=FactName(fact="min_fte")
    )


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"received_on": "present"}, "„received_on“ darf eine Staffel nicht lesen"),
        ({"fte": {"at_most": "max_fte"}}, "„max_fte“ darf eine Staffel nicht lesen"),
        ({"colour": "present"}, "„colour“ ist keine bekannte Angabe."),
        ({"fte": "groß"}, "Erwartet: genau ein Vergleichswort"),
        ("informs", "Eine Staffel hängt von Angaben ab"),
        ("judged", "Eine Staffel hängt von Angaben ab"),
        ({"all": [{"fte": "present"}, {"not": "judged"}]}, "Eine Staffel hängt von Angaben ab"),
        ({"any": ["judged", {"fte": "present"}]}, "Eine Staffel hängt von Angaben ab"),
    ],
    ids=str,
)
def test_what_cannot_choose_a_value_is_a_fault(data: Data, message: str) -> None:
    with pytest.raises(ConditionFault) as caught:
        grade_condition_of(data, (), WORDS)

    assert caught.value.message.startswith(message)
