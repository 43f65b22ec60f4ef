"""The vocabulary: every fact of an application, every parameter, each with type and label."""

from tests.unit.builders import further, shipped, with_further, with_population

from grantrules.model.application import FACT_KEYS
from grantrules.model.fact import FactKind
from grantrules.model.vocabulary import BATCH_FACTS, CHOICES, PARAMETERS, VOCABULARY


def test_every_entry_of_an_application_and_every_parameter_is_a_word() -> None:
    assert {*FACT_KEYS, *PARAMETERS, *BATCH_FACTS} <= set(VOCABULARY)
    assert all(spec.name == name and spec.label for name, spec in VOCABULARY.items())


def test_every_choice_belongs_to_a_text_parameter() -> None:
    assert all(PARAMETERS[name] is FactKind.TEXT for name in CHOICES)


OWN = ("granting_authority", "granting_authority_seat")


def test_the_shipped_rule_book_states_every_parameter() -> None:
    stated = {one.name: one.kind for one in shipped().parameters}

    assert stated == {**PARAMETERS, **dict.fromkeys(OWN, FactKind.TEXT)}


def test_a_rule_book_adds_words_of_its_own_and_names_its_parameters() -> None:
    book = with_population(with_further(shipped(), further("persons")))

    added = {name: book.vocabulary[name] for name in book.vocabulary.keys() - VOCABULARY.keys()}

    assert {name: (spec.kind, spec.label) for name, spec in added.items()} == {
        "persons": (FactKind.COUNT, "PERSONS"),
        "population": (FactKind.COUNT, "Einwohnerzahl"),
        "granting_authority": (FactKind.TEXT, "Bewilligungsbehörde (Name im Schreiben)"),
        "granting_authority_seat": (FactKind.TEXT, "Ort der Bewilligungsbehörde"),
    }
    assert book.vocabulary["own_share"].label == "Eigenanteil"
    assert {name: book.vocabulary[name].kind for name in PARAMETERS} == dict(PARAMETERS)
