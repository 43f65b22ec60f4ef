from datetime import date

import pytest
from pydantic import ValidationError

from grantrules.model.instalment import Instalment


def test_an_instalment_is_whole_cents() -> None:
    with pytest.raises(ValidationError):
        Instalment.model_validate({"year": 2026, "need_from": date(2026, 1, 1), "amount": 0.5})
