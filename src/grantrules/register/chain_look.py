"""A quick look at the chain: whether every line is still the one that the next line names."""

import re

from sqlalchemy import select

from grantrules.model.errors import RegisterError
from grantrules.register.chain import stored_head
from grantrules.register.database import Database
from grantrules.register.entry import Link
from grantrules.register.examination import ChainExamination
from grantrules.register.failure import UnavailableError
from grantrules.register.schema import CHUNKS, entries, line_bytes

# A line is canonical: what joins it to the one before stands at its end.
_END = re.compile(rb'"prev":"([0-9a-f]{64})","seq":([1-9][0-9]{0,17}),"type":"[a-z_]+"\}$')


def chain_faults(database: Database) -> tuple[str, ...]:
    """Says where the chain is broken; what an entry may say is for `verify` to judge."""
    try:
        return _faults(database)
    except UnavailableError:
        raise
    except RegisterError as error:
        return (str(error),)


def _faults(database: Database) -> tuple[str, ...]:
    chain = ChainExamination(_link)
    query = select(entries.c.seq, line_bytes).order_by(entries.c.seq)
    with database.reading() as connection:
        for seq, line in connection.execute(query, execution_options=CHUNKS):
            chain.take(seq, line)
        chain.finish(stored_head(connection))
    return tuple(chain.faults[seq] for seq in sorted(chain.faults))


def _link(line: bytes) -> Link:
    found = _END.search(line)
    if found is None:
        raise ValueError("die Zeile endet nicht wie ein Eintrag")
    return Link.model_construct(prev=found[1].decode(), seq=int(found[2]), at="")
