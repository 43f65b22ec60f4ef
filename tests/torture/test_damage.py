"""Flipped bits, cut files, emptied pages: either it is reported, or nothing kept is touched."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from tests.torture.conftest import Tell
from tests.torture.office import FITTING, Office, copied
from tests.torture.scale import chance, times
from tests.unit.register.sample import verified

from grantrules.model.errors import RegisterError

_FLIPS = times(60, 1000)
_CUTS = times(20, 200)
_PAGES = times(20, 200)
_PAGE = 4096
# The name of a check on Alembic's own table carries nothing.
_SCHEMA = "(SELECT name, sql FROM sqlite_master WHERE name <> 'alembic_version' ORDER BY name)"
_TABLES = ("entries", "documents", "head", "balances", "vault", "salts", "alembic_version", _SCHEMA)
_REPORTED, _HARMLESS, _MISSED = "gemeldet", "ohne Inhalt (alle Tabellen bytegleich)", "übersehen"


@pytest.fixture(scope="module")
def image(fresh_file: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Gives the bytes of a register in which each table has rows."""
    address = copied(fresh_file, tmp_path_factory.mktemp("whole") / "register.db")
    office = Office(address)
    office.run(1)
    office.assess(FITTING[0])
    office.sign("anna", FITTING[0])
    office.sign("bert", FITTING[0])
    return Path(address).read_bytes()


def test_no_flipped_bit_is_missed(image: bytes, tmp_path: Path, tell: Tell) -> None:
    def flipped(random: Random) -> bytes:
        damaged = bytearray(image)
        damaged[random.randrange(len(image))] ^= 1 << random.randrange(8)
        return bytes(damaged)

    found = Counter(_judged(image, flipped, _FLIPS, tmp_path))

    tell(_told("gekippte Bits", found))
    assert found[_MISSED] == 0


def test_no_cut_file_is_missed(image: bytes, tmp_path: Path, tell: Tell) -> None:
    def cut(random: Random) -> bytes:
        return image[: random.randrange(len(image))]

    found = Counter(_judged(image, cut, _CUTS, tmp_path))

    tell(_told("gekürzte Dateien", found))
    assert found[_MISSED] == 0


def test_no_emptied_page_is_missed(image: bytes, tmp_path: Path, tell: Tell) -> None:
    def emptied(random: Random) -> bytes:
        start = random.randrange(len(image) // _PAGE) * _PAGE
        return image[:start] + bytes(_PAGE) + image[start + _PAGE :]

    found = Counter(_judged(image, emptied, _PAGES, tmp_path))

    tell(_told("geleerte Seiten", found))
    assert found[_MISSED] == 0


def _judged(
    image: bytes, damage: Callable[[Random], bytes], number: int, folder: Path
) -> Iterator[str]:
    random, path = chance(damage.__name__), folder / "damaged.db"
    path.write_bytes(image)
    whole = _content(path)
    for _ in range(number):
        path.write_bytes(damage(random))
        if _reported(path):
            yield _REPORTED
        else:
            yield _HARMLESS if _content(path) == whole else _MISSED


def _reported(path: Path) -> bool:
    try:
        return not verified(path).intact
    except RegisterError:
        return True


def _content(path: Path) -> list[object]:
    """Gives the rows of all tables, with the type of each value, and what the tables are."""
    with closing(sqlite3.connect(path)) as connection:
        # What is no UTF-8 is compared as well.
        connection.text_factory = bytes
        return [connection.execute(f"SELECT * FROM {one}").fetchall() for one in _TABLES]  # noqa: S608 - our tables


def _told(name: str, found: Counter[str]) -> str:
    return f"{name}: {found.total()}, davon " + ", ".join(
        f"{found[kind]} {kind}" for kind in (_REPORTED, _HARMLESS, _MISSED)
    )
