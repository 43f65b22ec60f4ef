"""JSON values of applications: what is understood, what is empty, what is refused by name."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from grantrules.model.application_json import values_of
from grantrules.model.errors import ApplicationError

KINDS = {
    "reference": "text",
    "salary_costs": "money",
    "fte": "fte",
    "funding_start": "day",
    "received_at": "moment",
    "signed": "answer",
    "persons": "count",
}


@pytest.mark.parametrize(
    ("key", "found", "value"),
    [
        ("reference", "  2025-017\u00a0", "2025-017"),
        ("salary_costs", "72500.00", 7_250_000),
        ("salary_costs", "72500.5", 7_250_050),
        ("salary_costs", "-0.01", -1),
        ("fte", "0.5", Decimal("0.5")),
        ("fte", "1.000001", Decimal("1.000001")),
        ("funding_start", "2024-02-29", date(2024, 2, 29)),
        ("received_at", "2025-08-18T09:15:00+02:00", datetime(2025, 8, 18, 7, 15, tzinfo=UTC)),
        ("received_at", "2025-08-18T07:15:00Z", datetime(2025, 8, 18, 7, 15, tzinfo=UTC)),
        ("received_at", "2025-08-18T09:15:00", datetime(2025, 8, 18, 7, 15, tzinfo=UTC)),
        ("received_at", "2025-12-18", datetime(2025, 12, 17, 23, 0, tzinfo=UTC)),
        ("signed", False, False),
        ("persons", 0, 0),
        ("persons", 12_000, 12_000),
        ("persons", "12000", 12_000),
    ],
)
def test_a_value_is_understood(key: str, found: object, value: object) -> None:
    assert values_of({key: found}, KINDS) == {key: value, "unreadable": ()}


@pytest.mark.parametrize("blank", ["", "   ", "\u00a0\t"])
def test_a_blank_text_is_an_empty_cell(blank: str) -> None:
    assert values_of({"reference": blank}, KINDS) == {"unreadable": ()}


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("reference", 17),
        pytest.param("reference", "\ud800", id="half a surrogate pair"),
        ("salary_costs", 72_500),
        ("salary_costs", "72.500,00"),
        ("salary_costs", "7e4"),
        ("salary_costs", "72500.000"),
        ("salary_costs", ""),
        ("salary_costs", "٦٠٠٠٠"),
        ("fte", 1),
        ("fte", "0,5"),
        ("fte", "NaN"),
        ("fte", "1E2"),
        ("fte", "0.0000001"),
        ("funding_start", "2026-02-29"),
        ("funding_start", "01.01.2026"),
        ("received_at", "morgen"),
        ("received_at", "2025-08-18T25:00:00"),
        ("received_at", "2025-08-18T24:00:00"),
        ("received_at", "9999-12-31T23:30:00Z"),
        ("received_at", "0001-01-01T00:00:00+14:00"),
        ("received_at", "0001-01-01T00:00:00"),
        ("signed", "ja"),
        ("signed", 1),
        ("persons", -1),
        ("persons", "-1"),
        ("persons", 1.0),
        ("persons", "1.0"),
        ("persons", "٣"),
        ("persons", True),
        ("persons", 2**62),
        ("persons", ""),
    ],
)
def test_a_value_that_breaks_the_contract_is_refused_by_its_key(key: str, found: object) -> None:
    with pytest.raises(ApplicationError, match=f"^{key}: .* ist nicht "):
        values_of({key: found}, KINDS)


@pytest.mark.parametrize(
    "reading",
    [
        pytest.param("2025-10-26T02:00:00", id="first moment that exists twice"),
        pytest.param("2025-10-26T02:59:59", id="last moment that exists twice"),
        pytest.param("2026-03-29T02:00:00", id="first moment that does not exist"),
        pytest.param("2026-03-29T02:59:59", id="last moment that does not exist"),
    ],
)
def test_a_local_time_that_is_not_one_moment_is_unreadable(reading: str) -> None:
    assert values_of({"received_at": reading}, KINDS) == {"unreadable": ("received_at",)}


@pytest.mark.parametrize(
    ("reading", "hours"),
    [
        ("2025-10-26T01:59:59", 2),
        ("2025-10-26T03:00:00", 1),
        ("2026-03-29T01:59:59", 1),
        ("2026-03-29T03:00:00", 2),
        ("2025-10-26T02:30:00+02:00", 2),
        ("2025-10-26T02:30:00+01:00", 1),
    ],
)
def test_beside_the_change_of_clocks_a_local_time_is_one_moment(reading: str, hours: int) -> None:
    moment = values_of({"received_at": reading}, KINDS)["received_at"]

    assert isinstance(moment, datetime)
    assert moment.utcoffset() == timedelta(hours=hours)


def test_an_unreadable_key_has_no_value() -> None:
    values = values_of({"fte": "1", "unreadable": ["fte", "salary_costs", "fte"]}, KINDS)

    assert values == {"unreadable": ("fte", "salary_costs")}


@pytest.mark.parametrize("found", ["fte", ["colour"], [["fte"]], [1], {"fte": True}, [None]])
def test_unreadable_is_a_list_of_keys(found: object) -> None:
    with pytest.raises(ApplicationError, match=r"unreadable: erwartet wird eine Liste"):
        values_of({"unreadable": found}, KINDS)


def test_several_unknown_keys_are_named_in_order() -> None:
    with pytest.raises(ApplicationError, match=r"Unbekannter Schlüssel: a, b\."):
        values_of({"b": 1, "a": 2}, KINDS)


@pytest.mark.parametrize("data", [[], "text", None, 7])
def test_an_application_is_a_json_object(data: object) -> None:
    with pytest.raises(ApplicationError, match="ein JSON-Objekt"):
        values_of(data, KINDS)  # type: ignore[arg-type]  # what a caller without types may send
