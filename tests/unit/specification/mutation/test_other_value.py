import pytest
from tests.unit.builders import shipped, with_parameters

from grantrules.model.fact import Code
from grantrules.specification.mutation.other_value import other_values


def others(name: str, code: Code | None) -> dict[str, Code | None]:
    return dict(other_values(shipped().parameter(name), code, shipped()))


def test_a_figure_becomes_the_one_beside_it() -> None:
    assert others("salary_cap", 6_000_000) == {"+0.01": 6_000_001, "-0.01": 5_999_999}


def test_no_share_exceeds_the_whole() -> None:
    assert others("own_share", 10_000) == {"-0.01": 9_999}


def test_a_choice_becomes_every_other_choice() -> None:
    assert others("proration", "by_days") == {
        "by_days→full_months": "full_months",
        "by_days→started_months": "started_months",
    }


def test_an_answer_becomes_the_other_answer() -> None:
    assert others("skip_allowed", 0) == {"flipped": 1}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4W", ["3W", "5W", "4D", "4M", "4Y"]),
        ("1M", ["2M", "1D", "1W", "1Y"]),
        ("Klage", ["Klage (anders)"]),
    ],
)
def test_a_period_becomes_longer_shorter_or_another(text: str, expected: list[str]) -> None:
    assert list(others("information_period", text).values()) == expected


def test_what_is_switched_off_is_switched_on_with_the_smallest_value() -> None:
    assert others("minimum_grant", None) == {"on": 1}
    assert others("max_fte", None) == {"on": 1_000}


def test_only_what_a_rule_asks_for_is_switched_off() -> None:
    assert "off" in others("minimum_grant", 100_000)
    assert "off" not in others("max_fte", 1_000_000)


def test_a_parameter_keeps_its_name() -> None:
    book = with_parameters(shipped(), minimum_grant="1000.00")
    parameter = book.parameter("minimum_grant")

    assert set(dict(other_values(parameter, 100_000, book))) == {"+0.01", "-0.01", "off"}
