"""The trail reckoned anew by other means than the register's own: lines, batches and money."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import psycopg
from tests.unit.register.sample import lines

Money = tuple[int, int, int]
_MONEY = "SELECT year, appropriation, reserved, committed FROM balances ORDER BY programme, year"


class Trail(NamedTuple):
    """The entries of a register and the balances that stand beside them."""

    entries: list[dict[str, Any]]
    balances: dict[int, Money]

    @property
    def batches(self) -> list[list[dict[str, Any]]]:
        """The entries of each transaction; all of one bear the same moment."""
        found: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for one in self.entries:
            found[one["at"]].append(one)
        return list(found.values())


def trail(address: str) -> Trail:
    return Trail([json.loads(line) for line in lines(address)], _balances(address))


def reckoned(entries: Iterable[dict[str, Any]]) -> dict[int, Money]:
    """Adds up all movements; at no entry may more be bound than appropriated."""
    found: dict[int, Money] = {}
    for entry in entries:
        body = entry["body"]
        for one in body.get("appropriations", ()):
            _, reserved, committed = found.get(one["year"], (0, 0, 0))
            found[one["year"]] = (_cents(one["amount"]), reserved, committed)
        for one in body.get("movements", ()):
            money, reserved, committed = found[one["year"]]
            reserved += _cents(one["reserved"])
            committed += _cents(one["committed"])
            found[one["year"]] = (money, reserved, committed)
        overspent = [year for year, (money, r, c) in found.items() if r + c > money]
        assert not overspent, f"Eintrag {entry['seq']} überzieht {overspent}"
    return found


def whole(batch: Sequence[dict[str, Any]]) -> bool:
    """Whether the entries are all of what one transaction writes."""
    kinds = [one["type"] for one in batch]
    expected = _expected(batch)
    return all(kinds.count(kind) == number for kind, number in expected.items())


def _expected(batch: Sequence[dict[str, Any]]) -> dict[str, int]:
    expected: dict[str, int] = defaultdict(int)
    for one in batch:
        kind, body = one["type"], one["body"]
        if kind == "submission":
            expected["proposal"] += body["proposals"]
        elif kind == "allocation":
            expected["proposed"] += body["proposals"]
        elif kind == "signature":
            expected["decision"] += body["place"] == 2
        elif kind == "finding":
            # Five findings about a case, and a distribution behind all of them.
            expected["allocation"] = 1
            expected["finding"] = 5 * len({o["body"]["reference"] for o in batch if _found(o)})
        elif kind == "proposal":
            expected["submission"] = 1
    return expected


def _found(entry: dict[str, Any]) -> bool:
    return bool(entry["type"] == "finding")


def _balances(address: str) -> dict[int, Money]:
    if address.startswith("postgresql:"):
        with psycopg.connect(address) as server:
            return {year: (a, r, c) for year, a, r, c in server.execute(_MONEY)}
    with closing(sqlite3.connect(Path(address))) as connection:
        return {year: (a, r, c) for year, a, r, c in connection.execute(_MONEY)}


def _cents(text: str) -> int:
    return int(Decimal(text) * 100)
