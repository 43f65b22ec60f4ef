"""What the tests of the register share: an office on either kind of case database."""

import pytest
from tests.unit.desks import Office


@pytest.fixture
def office(address: str) -> Office:
    """Gives an empty register with 1,500,000.00 EUR for 2026, on SQLite and on PostgreSQL."""
    return Office(address)
