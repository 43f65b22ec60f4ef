"""What awards rest on in a rule book."""

from tests.unit.batch.awards import granted, with_rate
from tests.unit.builders import shipped, without_value

from grantrules.batch.review.rule_basis import rule_bases, rule_basis


def test_a_base_rate_that_is_added_changes_nothing() -> None:
    assert with_rate().sha256 != shipped().sha256
    assert rule_basis(with_rate()) == rule_basis(shipped())


def test_another_cap_another_rule_or_another_district_does() -> None:
    book = shipped()
    others = [
        without_value(book, "salary_cap"),
        book.model_copy(update={"rules": book.rules[1:]}),
        book.model_copy(update={"districts": book.districts[1:]}),
    ]

    assert len({rule_basis(one) for one in (book, *others)}) == 4


def test_a_rule_book_that_is_not_kept_has_none(file: str) -> None:
    office = granted(file)

    with office.database.reading() as connection:
        found = rule_bases(connection, [office.book.sha256, "a" * 64])

    assert found == {office.book.sha256: rule_basis(office.book)}
