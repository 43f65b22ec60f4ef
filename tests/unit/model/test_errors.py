"""The errors that stop a run: one family, and a rule book's error carries every fault."""

import pytest

from grantrules.model.errors import (
    ApplicationError,
    CalendarError,
    GrantRulesError,
    IntegrityError,
    RegisterError,
    RuleBookError,
)


@pytest.mark.parametrize("error", [ApplicationError, CalendarError, IntegrityError, RegisterError])
def test_every_error_belongs_to_the_family(error: type[GrantRulesError]) -> None:
    with pytest.raises(GrantRulesError, match="Grund"):
        raise error("Grund")


def test_a_rule_book_error_keeps_its_faults_apart() -> None:
    error = RuleBookError(("eins", "zwei"))

    assert isinstance(error, GrantRulesError)
    assert error.faults == ("eins", "zwei")
    assert str(error) == "eins\nzwei"
