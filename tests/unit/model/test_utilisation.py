"""How a budget year is used."""

import pytest

from grantrules.model.utilisation import Utilisation


def _use(appropriation: int | None, committed: int = 0, reserved: int = 0) -> Utilisation:
    return Utilisation(
        year=2026, appropriation=appropriation, committed=committed, reserved=reserved, paid=0
    )


@pytest.mark.parametrize(
    ("use", "remaining", "share"),
    [
        (_use(300_000_000, 96_000_000, 4_000_000), 200_000_000, "32,0 %"),
        (_use(3, 1), 2, "33,3 %"),
        (_use(1000, 999), 1, "99,9 %"),
        (_use(1000, 1000), 0, "100,0 %"),
        (_use(0), 0, "–"),
        (_use(None, 5), None, "–"),
    ],
)
def test_only_all_of_it_is_all(use: Utilisation, remaining: int | None, share: str) -> None:
    assert (use.remaining, use.share) == (remaining, share)
