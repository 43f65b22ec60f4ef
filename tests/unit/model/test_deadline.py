"""Deadlines: the JSON that the contract names."""

from datetime import date

from grantrules.model.deadline import Deadline


def test_the_json_of_a_deadline_is_that_of_the_contract() -> None:
    deadline = Deadline(end=date(2026, 1, 2), notified=date(2025, 12, 5), steps=("Erst.", "Dann."))

    assert deadline.model_dump(mode="json") == {
        "end": "2026-01-02",
        "notified": "2025-12-05",
        "steps": ["Erst.", "Dann."],
    }
