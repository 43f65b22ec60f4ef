"""How sentences name the entries of an application and spell what was stated there."""

from decimal import Decimal

import pytest
from tests.unit.builders import asking_but, shipped

from grantrules.engine.entries import Entries


def _entries(**changes: object) -> Entries:
    return Entries(asking_but(**changes), shipped().vocabulary)


def test_a_place_has_a_label_and_a_cell_where_one_is_known() -> None:
    entries = _entries(cells={"salary_costs": "Anträge!K18"})

    assert entries.place("salary_costs") == "Personalkosten (Zelle Anträge!K18)"
    assert entries.place("own_funds") == "Eigenmittel"
    assert entries.place("reference") == "Aktenzeichen"


def test_what_was_stated_is_spelt_as_in_a_sentence() -> None:
    entries = _entries(own_funds=5, fte=Decimal("0.1234567"))

    assert entries.value("own_funds") == "0,05 €"
    assert entries.value("fte") == "0,1234567"
    assert entries.value("signed") == "ja"


def test_what_was_not_stated_has_no_spelling() -> None:
    with pytest.raises(KeyError):
        _entries(own_funds=None).value("own_funds")
