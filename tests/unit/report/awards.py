"""Awards as documents have them, for tests of what people read."""

from typing import Any

AT = "2026-12-23T10:00:00.000000Z"


def award(**changes: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    plain: dict[str, Any] = {
        "final_from": None,
        "notification": None,
        "waiver": None,
        "knowledge": None,
        "hearing": None,
        "statement": None,
        "proof": None,
        "claim": None,
        "payments": [],
        "late_uses": [],
        "remissions": [],
        "approvals": [],
        "repaid": [],
        "pending": None,
        "to_return": "0.00",
        "open_principal": "0.00",
        "open_interest": "0.00",
    }
    return {**plain, **changes}


def made(entry: int, **body: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    return {"entry": entry, "at": AT, "name": "Anna Amt", **body}
