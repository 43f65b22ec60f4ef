"""What is too strange to be believed, to the cent and to the millionth."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from tests.unit.builders import FIRST_MOMENT, asking, further, shipped, without_value

from grantrules.engine.inforce import InForce, in_force
from grantrules.engine.plausibility import implausible
from grantrules.model.entry import Stated
from grantrules.model.fact import LARGEST, FactKind


def _terms() -> InForce:
    return in_force(shipped(), FIRST_MOMENT.date())


@pytest.mark.parametrize(
    ("changes", "strange"),
    [
        ({"salary_costs": 999_999_999}, ()),
        ({"salary_costs": 1_000_000_000}, ("salary_costs",)),
        ({"own_funds": 0}, ()),
        ({"own_funds": -1}, ("own_funds",)),
        ({"third_party_material": -1, "own_funds": -1}, ("third_party_material", "own_funds")),
        ({"fte": Decimal(0)}, ("fte",)),
        ({"fte": Decimal("-0.5")}, ("fte",)),
        ({"fte": Decimal("0.000001")}, ()),
        ({"fte": Decimal("0.0000001")}, ("fte",)),
        ({"fte": Decimal(2)}, ()),
        ({"fte": Decimal("2.000001")}, ("fte",)),
        ({"fte": Decimal("2.001")}, ("fte",)),
        ({"fte": Decimal("1E+999999")}, ("fte",)),
        ({"fte": Decimal("0.50000000000000000000")}, ()),
        ({"fte": None, "salary_costs": None}, ()),
        ({"completed_at": FIRST_MOMENT}, ()),
        ({"completed_at": FIRST_MOMENT - timedelta(microseconds=1)}, ("completed_at",)),
        ({"completed_at": datetime(2026, 8, 10, 7, 0, tzinfo=UTC)}, ()),
        ({"received_at": None, "completed_at": FIRST_MOMENT}, ()),
        ({"ags": "7334"}, ()),
        ({"ags": "7334000"}, ()),
        ({"ags": "07334"}, ()),
        ({"ags": "07334000"}, ()),
        ({"ags": " 07334 "}, ()),
        ({"ags": "073340000000"}, ("ags",)),
        ({"ags": "734"}, ("ags",)),
        ({"ags": "O7334"}, ("ags",)),
        ({"ags": "٠٧٣٣٤"}, ("ags",)),
        ({"ags": "7334.0"}, ("ags",)),
        ({"ags": None}, ()),
    ],
    ids=str,
)
def test_what_cannot_be_meant_is_named(
    changes: dict[str, object], strange: tuple[str, ...]
) -> None:
    assert implausible(asking().model_copy(update=changes), _terms()) == strange


@pytest.mark.parametrize(
    ("changes", "strange"),
    [
        ({"salary_costs": 1_000_000_000}, ()),
        ({"salary_costs": LARGEST + 1}, ("salary_costs",)),
        ({"salary_costs": -1}, ("salary_costs",)),
        ({"fte": Decimal(3)}, ()),
        ({"fte": Decimal(0)}, ("fte",)),
        ({"fte": Decimal("0.1234567")}, ("fte",)),
    ],
    ids=str,
)
def test_without_a_highest_value_only_the_impossible_is_strange(
    changes: dict[str, object], strange: tuple[str, ...]
) -> None:
    book = without_value(shipped(), "highest_plausible_amount", "highest_plausible_fte")

    assert (
        implausible(asking().model_copy(update=changes), in_force(book, FIRST_MOMENT.date()))
        == strange
    )


@pytest.mark.parametrize(
    ("kind", "value", "is_believed"),
    [
        (FactKind.MONEY, 999_999_999, True),
        (FactKind.MONEY, 1_000_000_000, False),
        (FactKind.MONEY, -1, False),
        (FactKind.FTE, Decimal(2), True),
        (FactKind.FTE, Decimal("2.000001"), False),
        (FactKind.FTE, Decimal(0), False),
        (FactKind.COUNT, 0, True),
        (FactKind.COUNT, LARGEST, True),
        (FactKind.COUNT, LARGEST + 1, False),
        (FactKind.COUNT, -1, False),
        (FactKind.TEXT, "viele", True),
        (FactKind.ANSWER, False, True),
        (FactKind.COUNT, None, True),
    ],
)
def test_the_same_bounds_hold_for_further_entries(
    kind: FactKind, value: Stated | None, *, is_believed: bool
) -> None:
    application = asking(further={"own": value})

    found = implausible(application, _terms(), [further("own", kind)])

    assert found == (() if is_believed else ("own",))
