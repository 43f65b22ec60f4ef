import re

import pytest
from tests.unit.specification.samples import LANGUAGE

from grantrules.specification.german_value import MisspeltError
from grantrules.specification.parameter_types import Type, registry_for

NOTHING_LIKE_IT = "§ nichts §"


@pytest.mark.parametrize("kind", LANGUAGE.types, ids=lambda kind: kind.name)
def test_the_example_of_a_type_fits_it(kind: Type) -> None:
    assert re.fullmatch(kind.pattern, kind.example)
    assert kind.read(kind.example) is not None


@pytest.mark.parametrize("kind", LANGUAGE.types, ids=lambda kind: kind.name)
def test_a_type_refuses_what_does_not_fit_it(kind: Type) -> None:
    with pytest.raises(MisspeltError):
        kind.read(NOTHING_LIKE_IT)


@pytest.mark.parametrize("kind", LANGUAGE.types, ids=lambda kind: kind.name)
def test_every_word_of_a_type_is_read(kind: Type) -> None:
    for word in kind.words:
        assert re.fullmatch(kind.pattern, word)
        kind.read(word)


def test_cucumber_expressions_know_every_type() -> None:
    registry = registry_for(LANGUAGE.types)

    assert all(registry.lookup_by_type_name(kind.name) for kind in LANGUAGE.types)
