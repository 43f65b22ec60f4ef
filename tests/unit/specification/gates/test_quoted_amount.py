import pytest
from tests.unit.builders import shipped
from tests.unit.specification.gates.books import by_subject, quoting

from grantrules.model.rulebook import RuleBook
from grantrules.specification.gates.quoted_amount import quoted_amounts


def _with_cap(cents: int, quote: str | None) -> RuleBook:
    cap = shipped().parameter("salary_cap")
    (value,) = cap.values
    basis = value.basis.model_copy(update={"quote": quote})
    other = value.model_copy(update={"value": cents, "basis": basis})
    parameters = tuple(
        one.model_copy(update={"values": (other,)}) if one is cap else one
        for one in shipped().parameters
    )
    return shipped().model_copy(update={"parameters": parameters})


def test_the_values_of_the_shipped_rule_book_are_those_that_are_quoted() -> None:
    assert quoted_amounts(shipped()) == []


@pytest.mark.parametrize(
    "quote", ["mit bis zu 60.000 Euro", "60.000,00 € und 20.000 €", "60 000 EUR", None, "bis zu"]
)
def test_a_value_that_is_quoted_or_not_quoted_at_all_is_sound(quote: str | None) -> None:
    assert quoted_amounts(_with_cap(6_000_000, quote)) == []


def test_a_value_beside_the_quoted_amount_is_found() -> None:
    finding = by_subject(quoted_amounts(_with_cap(6_500_000, "mit bis zu 60.000 Euro")))[
        "salary_cap"
    ]

    assert "65.000,00 €" in finding.message
    assert "„mit bis zu 60.000 Euro“" in finding.message


def test_an_amount_that_is_no_figure_of_the_programme_is_found_beside_one_that_is() -> None:
    found = by_subject(quoted_amounts(_with_cap(6_000_000, "60.000 Euro, früher 55.000 Euro")))

    assert "salary_cap" in found


def test_the_quote_of_a_rule_is_held_against_the_figures_behind_its_limit() -> None:
    [finding] = quoted_amounts(quoting("HO-01", "mit bis zu 65.000 Euro"))

    assert finding.subject == "HO-01"
    assert "beruht auf 60.000,00 €" in finding.message


def test_the_quote_of_a_rule_about_no_amount_is_left_alone() -> None:
    assert quoted_amounts(quoting("FG-02", "bei 65.000 Euro")) == []
