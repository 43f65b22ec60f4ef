"""Processes that work at a register until they are killed, and say what was kept for them."""

import os
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from hashlib import sha256
from itertools import count
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from typing import NamedTuple

from sqlalchemy import insert, select, update
from tests.torture.office import START, Office
from tests.unit.register.sample import lines

from grantrules.model.errors import RegisterError
from grantrules.register.chain import NO_HEAD
from grantrules.register.database import Database, open_for_writing
from grantrules.register.entry import Link, chained, line_of, moment_text
from grantrules.register.run_entries import LogOpened, RecordedProposal
from grantrules.register.schema import entries, head, line_bytes

_CONTEXT = get_context("forkserver")
# Whoever is forked has imported the register already, and can be at work within milliseconds.
_CONTEXT.set_forkserver_preload([__name__])
_STARTING = 60


class Acknowledged(NamedTuple):
    """The newest entry that a process was told is kept."""

    seq: int
    sha256: str


Work = Callable[[str, int, Connection], None]


def worked(work: Work, address: str, number: int, seconds: float) -> list[Acknowledged]:
    """Lets a process work and kills it; gives what it had acknowledged by then."""
    process, pipe = started(work, address, number)
    time.sleep(seconds)
    return ended(process, pipe)


def started(work: Work, address: str, number: int) -> tuple[ForkServerProcess, Connection]:
    """Starts a process and waits until it is about to write."""
    here, there = _CONTEXT.Pipe(duplex=False)
    process = _CONTEXT.Process(target=work, args=(address, number, there))
    process.start()
    there.close()
    assert here.poll(_STARTING)
    assert here.recv() is None
    return process, here


def ended(process: ForkServerProcess, pipe: Connection) -> list[Acknowledged]:
    """Kills a process and reads what it had still said."""
    assert process.pid is not None
    if process.is_alive():
        os.kill(process.pid, signal.SIGKILL)
    process.join()
    found = []
    try:
        while True:
            found.append(pipe.recv())
    except EOFError:
        pipe.close()
    return found


def office_work(address: str, number: int, pipe: Connection) -> None:
    """Works as an office does, and acknowledges every transaction after it is kept."""
    office = Office(address, START + timedelta(days=1 + number))
    pipe.send(None)
    database = open_for_writing(address)
    # Where it is the server that is killed, the work ends with a sentence.
    with suppress(RegisterError):
        for _ in office.day(number * 1000):
            pipe.send(_newest(database))


def careless_work(address: str, number: int, pipe: Connection) -> None:
    """Writes batches of 36 entry by entry, as no register should: a control that must fail."""
    database = open_for_writing(address)
    run = sha256(b"%d" % number).hexdigest()
    pipe.send(None)
    for second in count():
        moment = moment_text(START + timedelta(days=1 + number, seconds=second))
        for index in range(1, 38):
            with database.writing() as connection:
                row = connection.execute(select(head.c.seq, head.c.sha256)).one()
                newest = (row.seq, row.sha256)
                body = (
                    LogOpened(engine="0")
                    if index == 1
                    else RecordedProposal(
                        run=run, index=index, engine="0", rulebook_sha256=run, proposal={}
                    )
                )
                link = Link(at=moment, prev=newest[1], seq=newest[0] + 1)
                line = line_of(chained(body, link))
                connection.execute(insert(entries), {"seq": link.seq, "line": line.decode()})
                connection.execute(
                    update(head).values(seq=link.seq, sha256=sha256(line).hexdigest())
                )
        pipe.send(_newest(database))


def _newest(database: Database) -> Acknowledged:
    with database.reading() as connection:
        query = select(entries.c.seq, line_bytes).order_by(entries.c.seq.desc()).limit(1)
        row = connection.execute(query).one_or_none()
    if row is None:
        return Acknowledged(NO_HEAD.seq, NO_HEAD.sha256)
    return Acknowledged(row.seq, sha256(row.line).hexdigest())


def lost(address: str, acknowledged: list[Acknowledged]) -> list[Acknowledged]:
    """Gives what was acknowledged and is not, or not unchanged, in the register."""
    kept = [sha256(line).hexdigest() for line in lines(address)]
    return [one for one in acknowledged if one.seq > len(kept) or kept[one.seq - 1] != one.sha256]
