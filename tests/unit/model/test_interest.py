import pytest
from pydantic import ValidationError

from grantrules.model.interest import Interest


def test_interest_is_whole_cents() -> None:
    with pytest.raises(ValidationError):
        Interest.model_validate({"interest": 1.5, "days": 1, "steps": ()})
