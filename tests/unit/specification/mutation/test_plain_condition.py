import pytest
from tests.unit.builders import shipped

from grantrules.model.condition import All, Comparator, Compare, Condition, Not, Present
from grantrules.specification.mutation.plain_condition import plain

SIGNED = Present(fact="signed")


def money(comparator: Comparator, cents: int = 0) -> Compare:
    return Compare(fact="own_funds", comparator=comparator, operand=cents)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (money(Comparator.EQUALS), money(Comparator.AT_MOST)),
        (money(Comparator.DIFFERS), money(Comparator.MORE_THAN)),
        (Not(part=Not(part=SIGNED)), SIGNED),
        (All(parts=(SIGNED,)), SIGNED),
        (
            Compare(fact="signed", comparator=Comparator.DIFFERS, operand=1),
            Compare(fact="signed", comparator=Comparator.EQUALS, operand=0),
        ),
    ],
)
def test_what_answers_alike_is_spelt_alike(one: Condition, other: Condition) -> None:
    assert plain(one, shipped()) == plain(other, shipped())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (money(Comparator.EQUALS, 1), money(Comparator.AT_MOST, 1)),
        (money(Comparator.AT_LEAST), money(Comparator.MORE_THAN)),
        (Not(part=SIGNED), SIGNED),
        (All(parts=(SIGNED, money(Comparator.EQUALS))), SIGNED),
    ],
)
def test_what_answers_otherwise_is_spelt_otherwise(one: Condition, other: Condition) -> None:
    assert plain(one, shipped()) != plain(other, shipped())
