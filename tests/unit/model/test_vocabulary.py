"""The vocabulary: every fact of an application, every parameter, each with type and label."""

from tests.unit.builders import shipped

from grantrules.model.application import FACT_KEYS
from grantrules.model.fact import FactKind
from grantrules.model.vocabulary import BATCH_FACTS, CHOICES, PARAMETERS, VOCABULARY


def test_every_entry_of_an_application_and_every_parameter_is_a_word() -> None:
    assert {*FACT_KEYS, *PARAMETERS, *BATCH_FACTS} <= set(VOCABULARY)
    assert all(spec.name == name and spec.label for name, spec in VOCABULARY.items())


def test_every_choice_belongs_to_a_text_parameter() -> None:
    assert all(PARAMETERS[name] is FactKind.TEXT for name in CHOICES)


def test_the_shipped_rule_book_states_every_parameter() -> None:
    assert {one.name: one.kind for one in shipped().parameters} == dict(PARAMETERS)
