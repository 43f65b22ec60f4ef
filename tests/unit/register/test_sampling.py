import shutil
import subprocess
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grantrules.register.sampling import ranked, sample_size, ticket

WEIGHTS = st.dictionaries(st.text(min_size=1, max_size=12), st.integers(1, 9), max_size=12)


@given(WEIGHTS, st.text(max_size=20), st.randoms())
def test_the_order_of_the_cases_plays_no_part(
    weights: dict[str, int], seed: str, chance: object
) -> None:
    shuffled = list(weights.items())
    chance.shuffle(shuffled)  # type: ignore[attr-defined] # hypothesis' own random

    assert ranked(dict(shuffled), seed) == ranked(weights, seed)


@given(WEIGHTS, st.text(max_size=20))
def test_each_case_is_ranked_once_by_one_of_its_own_tickets(
    weights: dict[str, int], seed: str
) -> None:
    found = ranked(weights, seed)

    assert sorted(one.reference for one in found) == sorted(weights)
    assert all(1 <= one.number <= weights[one.reference] for one in found)
    assert [one.value for one in found] == sorted(one.value for one in found)


def test_more_tickets_are_drawn_more_often() -> None:
    weights = {"leicht": 1, "schwer": 9}

    first = [ranked(weights, str(seed))[0].reference for seed in range(1000)]

    assert 860 < first.count("schwer") < 940


def test_a_ticket_is_the_digest_of_three_lines() -> None:
    expected = sha256(b"saat\n2025-001\n3").hexdigest()

    assert ticket("saat", "2025-001", 3).value == expected


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs sha256sum")
def test_a_ticket_is_what_the_shell_gives() -> None:
    call = "printf '%s\\n%s\\n%s' 'saat' 'Az. 1/25 ß' 2 | sha256sum"

    said = subprocess.run(["/bin/sh", "-c", call], capture_output=True, check=True)  # noqa: S603 - our own call

    assert said.stdout.decode().split()[0] == ticket("saat", "Az. 1/25 ß", 2).value


@pytest.mark.parametrize(
    ("cases", "percent", "size"), [(1, 1, 1), (10, 10, 1), (11, 10, 2), (24, 100, 24), (0, 10, 0)]
)
def test_a_share_is_rounded_up(cases: int, percent: int, size: int) -> None:
    assert sample_size(cases, percent) == size
