import pytest

from grantrules.model.fact import FactKind
from grantrules.specification.mutation.figure_told import step_told
from grantrules.specification.mutation.neighbour import steps


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (FactKind.MONEY, ["0,01 € höher", "0,01 € niedriger"]),
        (FactKind.PERCENT, ["0,01 % höher", "0,01 % niedriger"]),
        (FactKind.FTE, ["0,001 VZÄ höher", "0,001 VZÄ niedriger"]),
        (FactKind.COUNT, ["eins höher", "eins niedriger"]),
        (FactKind.DAY, ["einen Tag später", "einen Tag früher"]),
        (
            FactKind.MOMENT,
            [
                "eine Sekunde später",
                "eine Sekunde früher",
                "einen Tag später",
                "einen Tag früher",
            ],
        ),
    ],
)
def test_a_step_is_told_in_german(kind: FactKind, expected: list[str]) -> None:
    assert [step_told(kind, step) for step in steps(kind)] == expected
