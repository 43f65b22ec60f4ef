from tests.unit.specification.samples import LANGUAGE

from grantrules.specification.messages.envelope import definition_id, meta, step_definitions
from grantrules.version import __version__


def test_the_first_message_names_protocol_and_program_and_no_machine() -> None:
    told = meta()["meta"]

    assert told["protocolVersion"] == "34.2.0"
    assert told["implementation"] == {"name": "grantrules", "version": __version__}
    assert told["os"] == told["cpu"] == {"name": "beliebig"}


def test_every_sentence_is_a_step_definition_of_its_own() -> None:
    told = step_definitions(LANGUAGE)

    assert len({one["stepDefinition"]["id"] for one in told}) == len(LANGUAGE.sentences)
    assert told[0]["stepDefinition"]["id"] == definition_id(0)
    assert told[0]["stepDefinition"]["pattern"]["source"] == LANGUAGE.sentences[0].text
