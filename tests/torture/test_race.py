"""Two clerks at the same time: never more is bound than there is, and nothing is decided twice."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.torture.conftest import Tell
from tests.torture.office import FITTING, LIST, WAITING, Office, copied, opened
from tests.torture.racing import Clerk, raced, signing, taking_in
from tests.torture.reckoning import Trail, reckoned, trail
from tests.torture.scale import chance, times
from tests.torture.spending import overspent
from tests.unit.register.sample import verified

from grantrules.batch.deciding import propose_otherwise
from grantrules.model.proposal import Outcome
from grantrules.register.overriding import Wish

_RUNS = times(2, 10)
_CONTROL = 100
_GRANT = 80_000_00
_KINDS = ("sqlite", "postgresql")


@pytest.fixture(params=_KINDS)
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Gives the address of nothing yet."""
    if request.param == "sqlite":
        return str(tmp_path / "empty.db")
    return str(request.getfixturevalue("postgres"))


@pytest.fixture(scope="module", params=_KINDS)
def wished(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """Gives a register of 18 grants that fit and five more that somebody wishes for, to copy."""
    if request.param == "sqlite":
        pattern = str(tmp_path_factory.mktemp("wished") / "pattern.db")
        _prepare(pattern)
        yield pattern
        return
    server = request.getfixturevalue("server")
    pattern = server.fresh()
    _prepare(pattern)
    yield pattern
    server.drop(pattern)


def test_two_clerks_never_bind_more_than_there_is(
    wished: str, request: pytest.FixtureRequest, tmp_path: Path, tell: Tell
) -> None:
    random, most, refused = chance("clerks"), 0, 0

    for number in range(_RUNS):
        address = _copy(wished, request, tmp_path / f"{number}.db")
        cases = [*FITTING, *WAITING]
        random.shuffle(cases)
        first, second = cases[::2], cases[1::2]
        signed = _signed_before(address)
        clerks = (
            Clerk("anna", signing, tuple(one for one in first if one not in signed)),
            # Second signatures under what is reserved already, between first ones for the rest.
            Clerk("cora", signing, (*signed, *(one for one in second if one not in signed))),
        )

        outcomes = raced(address, clerks)

        found = trail(address)
        appropriation, reserved, committed = found.balances[2025]
        assert reckoned(found.entries) == found.balances
        assert verified(address).faults == ()
        assert reserved + committed <= appropriation
        sentences = [one for outcome in outcomes for one in outcome.refused]
        # One of those that do not fit whole gets what is left, and is signed for that.
        assert len(sentences) >= len(WAITING) - 1
        assert all(_no_money(one) for one in sentences)
        most = max(most, (reserved + committed) // _GRANT)
        refused += len(sentences)

    tell(
        f"zwei Personen zugleich, {_kind(wished)}: {_RUNS} Läufe, höchstens {most} von 18 "
        f"Bewilligungen gebunden, {refused} mit einem Satz abgelehnt, 0 überzogen"
    )


def test_a_case_signed_by_two_people_at_the_same_moment_is_decided_once(
    wished: str, request: pytest.FixtureRequest, tmp_path: Path, tell: Tell
) -> None:
    for number in range(_RUNS):
        address = _copy(wished, request, tmp_path / f"{number}.db")
        signed = _signed_before(address)
        clerks = [Clerk(key, signing, signed) for key in ("bert", "cora")]

        outcomes = raced(address, clerks)

        found = trail(address)
        assert sum(one.done for one in outcomes) == len(signed)
        assert _decided(found) == sorted(signed)
        sentences = [one for outcome in outcomes for one in outcome.refused]
        assert len(sentences) == len(signed)
        assert all("kann so nicht gezeichnet werden" in one for one in sentences)
        assert verified(address).faults == ()

    tell(
        f"derselbe Vorgang zugleich zum zweiten Mal gezeichnet, {_kind(wished)}: {_RUNS} Läufe, "
        "je Vorgang genau eine Entscheidung"
    )


def test_a_file_taken_in_twice_at_the_same_moment_is_one_import(empty: str, tell: Tell) -> None:
    Office(empty)
    clerks = [Clerk(key, taking_in, (str(LIST),)) for key in ("anna", "dora")]

    outcomes = raced(empty, clerks)

    found = trail(empty)
    assert sorted(one.done for one in outcomes) == [0, 1]
    assert [one["type"] for one in found.entries].count("import") == 1
    assert [one["type"] for one in found.entries].count("application") == 24
    assert verified(empty).faults == ()
    tell(f"dieselbe Datei zugleich übernommen, {_kind(empty)}: ein Eingang")


def test_without_a_lock_the_same_race_overspends(empty: str, tell: Tell) -> None:
    found = [overspent(empty) for _ in range(10)]
    # On a busy machine one of the two may be done before the other begins.
    while not any(found) and len(found) < _CONTROL:
        found.append(overspent(empty))

    tell(
        f"Gegenprobe ohne Sperre, {_kind(empty)}: {sum(one > 0 for one in found)} von {len(found)} "
        f"Läufen überzogen, höchstens um {max(found)} Bewilligungen"
    )
    assert max(found) > 0


def _no_money(sentence: str) -> bool:
    waits = "ist auf der Warteliste und kann so nicht gezeichnet werden" in sentence
    return waits or sentence.endswith("„grantrules register promote“ neu verteilen.")


def _prepare(address: str) -> None:
    """Wishes five grants more than the money allows, and signs four that fit."""
    office = opened(address)
    office.assess(*FITTING, *WAITING)
    for one in WAITING:
        propose_otherwise(office.desk("dora"), one, Wish("", Outcome.APPROVE, "Härtefall"))
    office.sign("dora", *FITTING[:4])


def _signed_before(address: str) -> tuple[str, ...]:
    found = trail(address).entries
    return tuple(one["body"]["reference"] for one in found if one["type"] == "signature")


def _decided(found: Trail) -> list[str]:
    kinds = [one for one in found.entries if one["type"] == "decision"]
    return sorted(one["body"]["reference"] for one in kinds)


def _copy(address: str, request: pytest.FixtureRequest, to: Path) -> str:
    if _kind(address) == "SQLite":
        return copied(Path(address), to)
    return str(request.getfixturevalue("server").copy(address))


def _kind(address: str) -> str:
    return "PostgreSQL" if address.startswith("postgresql:") else "SQLite"
