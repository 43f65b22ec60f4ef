"""Clerks in processes of their own who start at the same moment and want the same thing."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import NamedTuple

from tests.torture.office import START, Office

from grantrules.model.errors import GrantRulesError

_CONTEXT = get_context("forkserver")
_CONTEXT.set_forkserver_preload(["tests.torture.working", __name__])
_PATIENCE = 120


class Outcome(NamedTuple):
    """What came of a clerk's acts: how many were done, and the sentences of the others."""

    done: int
    refused: tuple[str, ...]


class Clerk(NamedTuple):
    """A person and what they want to do, one act after the other."""

    key: str
    act: Callable[[Office, str, str], object]
    objects: tuple[str, ...]


def signing(office: Office, key: str, reference: str) -> None:
    """Signs a case."""
    office.sign(key, reference)


def taking_in(office: Office, key: str, path: str) -> None:
    """Takes in a file; one that is known already changes nothing, and that counts as refused."""
    taken = office.take_in(Path(path), key=key)
    if taken.known:
        raise GrantRulesError(f"Schon übernommen: {', '.join(taken.known)}")


def raced(address: str, clerks: Sequence[Clerk]) -> list[Outcome]:
    """Lets clerks work at the same time."""
    start = _CONTEXT.Barrier(len(clerks))
    pipes = []
    for number, clerk in enumerate(clerks):
        here, there = _CONTEXT.Pipe(duplex=False)
        office = (address, START + timedelta(days=number + 1))
        _CONTEXT.Process(target=_work, args=(office, clerk, start, there), daemon=True).start()
        there.close()
        pipes.append(here)
    assert all(pipe.poll(_PATIENCE) for pipe in pipes)
    return [pipe.recv() for pipe in pipes]


def _work(place: tuple[str, datetime], clerk: Clerk, start: Barrier, pipe: Connection) -> None:
    office = Office(*place)
    done, refused = 0, []
    start.wait(_PATIENCE)
    for one in clerk.objects:
        try:
            clerk.act(office, clerk.key, one)
            done += 1
        except GrantRulesError as error:
            refused.append(str(error))
    pipe.send(Outcome(done, tuple(refused)))
