"""Thirteen attacks: who sees them without checkpoints, with those beside it, with those outside.

`docs/pruefung/angriffe.md` states what is measured here, and fails where it states anything else.
"""

import shutil
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from tests.torture.attacks import ATTACKS, VERIFIER, Attack, Attacked, Scene, dated, scene
from tests.torture.conftest import Tell
from tests.torture.office import START
from tests.torture.rewriting import chained, line_of, read

from grantrules.model.errors import GrantRulesError
from grantrules.register.anchor import Anchor
from grantrules.register.database import open_for_reading
from grantrules.register.verification import verify
from grantrules.register.verifier_key import VerifierKey

_PAGE = Path("docs/pruefung/angriffe.md")
_UNSEEN = 13
_EXPECTED = {"ohne": 8, "beiliegend": 9, "außerhalb": 12}


class Seen(NamedTuple):
    """Whether an attack is seen, by what the auditor holds it against."""

    without: bool
    beside: bool
    outside: bool


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return scene(tmp_path_factory.mktemp("scene"))


@pytest.fixture
def mine(original: Scene, tmp_path: Path) -> Scene:
    """Gives a copy of one's own to attack."""
    return _copy(original, tmp_path)


def test_before_any_attack_all_is_well(mine: Scene) -> None:
    entries = read(mine.path)

    assert chained(entries) == [line_of(one) for one in entries]
    assert _seen(mine, Attacked(mine.path, mine.beside)) == Seen(False, False, False)  # noqa: FBT003 - three answers
    assert _seen(mine, Attacked(mine.earlier, mine.earlier_beside)).without is False


@pytest.mark.parametrize(("number", "name"), [*enumerate(ATTACKS, start=1)], ids=str)
def test_an_attack_is_seen_by_whom_the_page_says(number: int, name: str, mine: Scene) -> None:
    seen = _seen(mine, ATTACKS[name](mine))

    assert _row(number, name, seen) in _PAGE.read_text(encoding="utf-8").splitlines()
    assert seen.outside is (number != _UNSEEN)


def test_of_thirteen_attacks_checkpoints_outside_show_twelve(
    original: Scene, tmp_path: Path, tell: Tell
) -> None:
    found = [_after(attack, original, tmp_path) for attack in ATTACKS.values()]

    sums = dict(zip(_EXPECTED, map(sum, zip(*found, strict=True)), strict=True))
    tell(
        f"{len(found)} Angriffe, bemerkt: {sums['ohne']} ohne Prüfpunkte, {sums['beiliegend']} mit "
        f"beiliegenden, {sums['außerhalb']} mit außerhalb verwahrten"
    )
    assert len(found) == 13
    assert sums == _EXPECTED


def test_an_entry_is_not_dated_back_behind_a_checkpoint(mine: Scene) -> None:
    attacked = dated(mine, START - timedelta(days=3))

    assert _seen(mine, attacked) == Seen(True, True, True)  # noqa: FBT003 - three answers


def test_an_entry_is_not_dated_later_than_the_checkpoint_that_covers_it_was_known(
    original: Scene, tmp_path: Path
) -> None:
    copied = _copy(original, tmp_path)
    early = [
        one.model_copy(update={"received_on": (START - timedelta(days=1)).date()})
        for one in copied.beside
    ]

    assert _reported(copied.path, (), ()) is False
    assert _reported(copied.path, early, (VERIFIER,))


def _after(attack: Attack, original: Scene, folder: Path) -> Seen:
    mine = _copy(original, folder / attack.__name__)
    return _seen(mine, attack(mine))


def _copy(original: Scene, folder: Path) -> Scene:
    folder.mkdir(exist_ok=True)
    return original._replace(
        path=Path(shutil.copy(original.path, folder)),
        earlier=Path(shutil.copy(original.earlier, folder)),
    )


def _seen(held: Scene, attacked: Attacked) -> Seen:
    return Seen(
        without=_reported(attacked.path, (), ()),
        # Who reads the checkpoints from beside the register takes the keys from it, too.
        beside=_reported(attacked.path, attacked.beside, ()),
        outside=_reported(attacked.path, held.beside, (VERIFIER,)),
    )


def _reported(
    path: Path, anchors: list[Anchor] | tuple[Anchor, ...], keys: tuple[VerifierKey, ...]
) -> bool:
    try:
        return not verify(open_for_reading(str(path)), anchors, keys).intact
    except GrantRulesError:
        return True


def _row(number: int, name: str, seen: Seen) -> str:
    cells = ["bemerkt" if one else "nicht" for one in seen]
    return f"| {number} | {name} | {' | '.join(cells)} |"
