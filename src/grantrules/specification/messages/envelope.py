"""Envelopes of the Cucumber Messages protocol: what every run says of itself."""

from collections.abc import Mapping
from typing import Any

from grantrules.specification.language import Language
from grantrules.version import __version__

Envelope = Mapping[str, Any]

PROTOCOL = "34.2.0"
RUN = "lauf"
# The same features give the same bytes: no clock and no machine is told.
TIMESTAMP: Mapping[str, int] = {"seconds": 0, "nanos": 0}
_ANY = {"name": "beliebig"}


def meta() -> Envelope:
    """Says which protocol follows and who speaks."""
    return {
        "meta": {
            "protocolVersion": PROTOCOL,
            "implementation": {"name": "grantrules", "version": __version__},
            "runtime": {"name": "Python"},
            "os": _ANY,
            "cpu": _ANY,
        }
    }


def step_definitions(language: Language) -> list[Envelope]:
    """Tells every sentence of the language, each by its number."""
    return [
        {
            "stepDefinition": {
                "id": definition_id(number),
                "pattern": {"type": "CUCUMBER_EXPRESSION", "source": sentence.text},
                "sourceReference": {
                    "javaMethod": {
                        "className": sentence.meaning.__module__,
                        "methodName": sentence.meaning.__name__,
                        "methodParameterTypes": [],
                    }
                },
            }
        }
        for number, sentence in enumerate(language.sentences)
    ]


def definition_id(number: int) -> str:
    """Names a sentence by its number."""
    return f"satz-{number}"
