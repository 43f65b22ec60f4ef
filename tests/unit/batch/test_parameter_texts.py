from pathlib import Path

import pytest
from tests.unit.builders import shipped

from grantrules.batch.parameter_texts import RECKONED_WITH, missing_text, missing_texts
from grantrules.model.action import Action
from grantrules.model.vocabulary import PARAMETERS

DOCS = Path(__file__).parents[3] / "docs" / "maengel"


def test_what_is_missing_is_named_with_a_day_on_which_it_is() -> None:
    text = missing_text(" Base_Rate.missing ", shipped())

    assert text is not None
    assert (text.code, text.action) == ("base_rate.missing", Action.MEND_RULEBOOK)
    assert text.title == "„Basiszinssatz“ hat keinen Wert"
    assert text.example == (
        "Gebraucht wird der Wert am 31.12.2024; im Regelwerk steht er erst ab dem 01.01.2025."
    )


def test_a_parameter_that_never_had_a_value_says_so() -> None:
    book = shipped()
    bare = [
        one.model_copy(update={"values": ()}) if one.name == "base_rate" else one
        for one in book.parameters
    ]

    text = missing_text("base_rate.missing", book.model_copy(update={"parameters": tuple(bare)}))

    assert text is not None
    assert text.example == "Im Regelwerk steht noch kein Wert, für keinen Tag."


@pytest.mark.parametrize("code", ["base_rate", "fte.missing", "base_rate.open", ""])
def test_other_codes_are_no_matter_of_a_parameter(code: str) -> None:
    assert missing_text(code, shipped()) is None


def test_every_parameter_that_is_reckoned_with_has_its_page() -> None:
    texts = missing_texts(shipped())

    assert [one.code for one in texts] == [f"{name}.missing" for name in RECKONED_WITH]
    assert set(RECKONED_WITH) <= PARAMETERS.keys()
    assert all((DOCS / f"{one.code}.md").exists() for one in texts)
