import pytest
from pydantic import ValidationError

from grantrules.model.acceptance import Acceptance


def test_an_acceptance_needs_a_reason() -> None:
    with pytest.raises(ValidationError):
        Acceptance.model_validate({"finding": "unread", "subject": "own_funds"})


def test_an_acceptance_never_changes() -> None:
    accepted = Acceptance(finding="unread", subject="own_funds", reason="Nur Angabe.")

    with pytest.raises(ValidationError):
        accepted.reason = "Anders."  # type: ignore[misc]  # what must not work
