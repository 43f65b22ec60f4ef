"""Lines as bytes."""

import pytest
from tests.unit.register.sample import lines, write

from grantrules.register.database import open_for_reading
from grantrules.register.lines import first_lines


@pytest.mark.parametrize("count", [0, 1, 3, 4, 1000])
def test_the_first_lines_are_given_in_their_order(count: int, address: str) -> None:
    write(address, "A-1", "A-2")

    with open_for_reading(address).reading() as connection:
        found = list(first_lines(connection, count))

    assert found == lines(address)[:count]
