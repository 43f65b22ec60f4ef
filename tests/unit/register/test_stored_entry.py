import pytest
from tests.unit.register.sample import AT

from grantrules.model.errors import RegisterError
from grantrules.register.entry import NO_ENTRY, Link, chained, line_of, moment_text
from grantrules.register.run_entries import LogOpened
from grantrules.register.stored_entry import stored_entry


def test_a_line_is_read_as_the_entry_it_is() -> None:
    entry = chained(LogOpened(engine="0.1.0"), Link(at=moment_text(AT), prev=NO_ENTRY, seq=1))

    assert stored_entry(1, line_of(entry)) == entry


def test_a_line_that_is_no_entry_names_its_number() -> None:
    with pytest.raises(RegisterError, match="Der Eintrag 7 des Protokolls ist beschädigt"):
        stored_entry(7, b"{}")
